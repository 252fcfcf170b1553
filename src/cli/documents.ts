import {
  DOCUMENT_FORMATS,
  placeName,
  STDIN,
  type DocumentFormat,
  type DocumentOptions,
} from '../documents/document.js';
import { readDocuments as readSources } from '../documents/read-documents.js';
import type { Io } from './io.js';
import { reasonOf } from './io.js';

/** A text to analyze, and what came with it that its output keeps. */
export interface Document {
  name: string;
  text: string;
  /** Whether the text is the source of an HTML page. */
  html?: boolean;
  fields: Record<string, unknown>;
}

/** What could not be read, as a message that begins with the file, and the line where there is one. */
export interface Fault {
  fault: string;
}

export const INPUT_FORMATS = DOCUMENT_FORMATS;
export type InputFormat = DocumentFormat;

/**
 * Reads the documents of all inputs in order. A fault takes the place of what it spoils, and reading goes on.
 *
 * @param paths files, folders, `-` for standard input
 */
export async function* readDocuments(
  io: Io,
  paths: readonly string[],
  options: DocumentOptions = {},
): AsyncGenerator<Document | Fault> {
  for await (const document of readSources(paths, options, io.files)) {
    const name = placeName(document);
    if ('error' in document) yield { fault: `${name}: ${reasonOf(document.error)}` };
    else {
      const { source, text, html, metadata } = document;
      const fields = metadata ?? (source === STDIN ? {} : { file: source });
      yield { name, text, ...(html === true && { html }), fields };
    }
  }
}
