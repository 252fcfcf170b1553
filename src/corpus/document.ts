import { placeName } from '../documents/document.js';

/** A text of a corpus, and where it stands. */
export interface CorpusDocument {
  /** What tells it from the corpus' other documents. */
  id: string;
  /** The file or stream that it comes from. */
  source?: string;
  /** Its line there, from 1, where a source holds a document a line. */
  line?: number;
  /** Its text, as it was published. */
  text: string;
  /** Whether the text is an HTML page. */
  html?: boolean;
  /** What else the source says of it; its record keeps it. */
  metadata?: Record<string, unknown>;
}

/** A document that could not be read: its record says why. */
export interface UnreadDocument {
  /** What tells it from the corpus' other documents. */
  id: string;
  /** The file or stream that it comes from. */
  source?: string;
  /** Its line there, from 1. */
  line?: number;
  /** What went wrong. */
  error: Error;
}

/** A document as it goes to a worker: plain data. */
export type Work = CorpusDocument | (Omit<UnreadDocument, 'error'> & { error: string });

/** Any documents, read as they are asked for. A string is a text, and its place in the series, from 1, is its id. */
export type Documents =
  Iterable<string | CorpusDocument | UnreadDocument> | AsyncIterable<string | CorpusDocument | UnreadDocument>;

/** The documents as plain data, in order. */
export async function* workOf(documents: Documents): AsyncGenerator<Work> {
  let place = 0;
  for await (const document of documents) {
    place++;
    if (typeof document === 'string') yield { id: String(place), text: document };
    else yield 'error' in document ? { ...document, error: document.error.message } : document;
  }
}

/** Where a document stands, for messages: `archive.ndjson:12`, or its id where it has no source. */
export const placeOf = ({ id, source, line }: Pick<CorpusDocument, 'id' | 'source' | 'line'>): string =>
  source === undefined ? id : placeName({ id, source, ...(line !== undefined && { line }) });
