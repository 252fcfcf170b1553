import { isHtml } from '../bulletin/html/is-html.js';
import type { DocumentPlace, FailedDocument, SourceDocument } from './document.js';

/** A document made of a record: one of its fields is the text, the others go with it. */
export function documentOf(
  place: DocumentPlace,
  fields: Readonly<Record<string, unknown>>,
  textColumn: string,
): SourceDocument | FailedDocument {
  const { [textColumn]: text, ...metadata } = fields;
  if (typeof text !== 'string') return failed(place, new Error(`the object has no string "${textColumn}"`));
  return { ...place, text, ...(isHtml(text) && { html: true }), metadata };
}

/** What failed, and why. */
export const failed = (place: DocumentPlace, error: unknown): FailedDocument => ({ ...place, error: asError(error) });

function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  const message = typeof error === 'object' && error && 'message' in error ? error.message : error;
  return Object.assign(new Error(String(message)), error);
}
