import type { Io } from './io.js';
import { reasonOf } from './io.js';
import { decodeUtf8 } from './utf8.js';

/** A text to analyze, and what came with it that its output keeps. */
export interface Document {
  name: string;
  text: string;
  fields: Record<string, unknown>;
}

/** What could not be read, as a message that begins with the file, and the line where there is one. */
export interface Fault {
  fault: string;
}

export const INPUT_FORMATS = ['text', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** The path that means standard input. */
const STDIN = '-';

/**
 * Reads the documents of all inputs in order. A fault takes the place of what it spoils, and reading goes on.
 *
 * @param paths files, `-` for standard input
 * @param format `text`: a document a file; `ndjson`: a document a line, an object with a `text`
 */
export async function* readDocuments(
  io: Io,
  paths: readonly string[],
  format: InputFormat,
): AsyncGenerator<Document | Fault> {
  for (const path of paths) {
    const name = path === STDIN ? 'standard input' : path;
    let content: string;
    try {
      content = decodeUtf8(path === STDIN ? await io.readStdin() : await io.readFile(path));
    } catch (error) {
      yield { fault: `${name}: ${reasonOf(error)}` };
      continue;
    }
    if (format === 'text') yield { name, text: content, fields: path === STDIN ? {} : { file: path } };
    else yield* readRecords(content, name);
  }
}

function* readRecords(content: string, name: string): Generator<Document | Fault> {
  let line = 0;
  for (const source of content.split('\n')) {
    line++;
    if (source.trim() !== '') yield readRecord(source, `${name}:${line}`);
  }
}

function readRecord(source: string, name: string): Document | Fault {
  let record: unknown;
  try {
    record = JSON.parse(source);
  } catch {
    return { fault: `${name}: not JSON` };
  }
  if (!isObject(record)) return { fault: `${name}: not a JSON object` };
  if (typeof record['text'] !== 'string') return { fault: `${name}: the object has no string "text"` };
  return { name, text: record['text'], fields: record };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
