/** How documents lie in a file: `text` and `html` hold one, `ndjson` one a line, `csv` one a row under a header. */
export const DOCUMENT_FORMATS = ['text', 'html', 'ndjson', 'csv'] as const;
/** A format of files that hold documents: one of {@link DOCUMENT_FORMATS}. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** How to read documents. */
export interface DocumentOptions {
  /** By default what the file's name says (`.html`, `.ndjson`, `.csv` …), else what its beginning looks like. */
  format?: DocumentFormat;
  /** A label of the WHATWG Encoding Standard, or `cp949`; by default it is detected. */
  encoding?: string;
  /** The field or column that holds the text; by default `text`. */
  textColumn?: string;
}

/** Where a document stands. */
export interface DocumentPlace {
  /** The path of the file, and the line where there are several documents in it: no two documents share it. */
  id: string;
  /** The path of the file, `-` for standard input. */
  source: string;
  /** The line, from 1, on which a record begins. */
  line?: number;
}

/** A text to analyze, and what came with it. */
export interface SourceDocument extends DocumentPlace {
  /** The text of one document, decoded. */
  text: string;
  /** Whether the text is the source of an HTML page. */
  html?: boolean;
  /** The other fields of the record. */
  metadata?: Record<string, unknown>;
}

/** What could not be read, and why. */
export interface FailedDocument extends DocumentPlace {
  /** What went wrong; its message names the place. */
  error: Error;
}

/** The path that means standard input. */
export const STDIN = '-';

/** A document's place for a person to read: `news.ndjson:12`, `standard input`. */
export function placeName({ source, line }: DocumentPlace): string {
  const file = source === STDIN ? 'standard input' : source;
  return line === undefined ? file : `${file}:${line}`;
}

/** The place of a file, or of a record in it. */
export const placeOf = (source: string, line?: number): DocumentPlace =>
  line === undefined ? { id: source, source } : { id: `${source}:${line}`, source, line };
