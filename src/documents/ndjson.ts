import type { FailedDocument, SourceDocument } from './document.js';
import { placeOf } from './document.js';
import type { SourceLine } from './lines.js';
import { documentOf, failed } from './records.js';

/** The documents of an NDJSON file: an object a line; blank lines are passed over. */
export async function* readNdjson(
  lines: AsyncIterable<SourceLine>,
  source: string,
  textColumn: string,
): AsyncGenerator<SourceDocument | FailedDocument> {
  for await (const { line, text, error } of lines) {
    if (error) yield failed(placeOf(source, line), error);
    else if (text.trim() !== '') yield readRecord(text, source, line, textColumn);
  }
}

function readRecord(text: string, source: string, line: number, textColumn: string): SourceDocument | FailedDocument {
  const place = placeOf(source, line);
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return failed(place, new Error('not JSON'));
  }
  return isObject(record) ? documentOf(place, record, textColumn) : failed(place, new Error('not a JSON object'));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
