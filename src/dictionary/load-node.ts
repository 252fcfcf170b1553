import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readDictionary, type Dictionary } from './dictionary.js';
import { DictionaryError } from './format.js';

/** The dictionary that ships with the package, beside the built code. */
export const shippedDictionary = (): string => fileURLToPath(new URL('./malmoi.dict', import.meta.url));

/**
 * Loads a compiled dictionary from a file.
 *
 * @param path the file; by default the one that ships with the package
 * @throws DictionaryError naming the file and what is wrong with it
 */
export async function loadDictionary(path: string = shippedDictionary()): Promise<Dictionary> {
  return readDictionary(wholeBuffer(await readFile(path).catch((error: unknown) => fail(path, error))), path);
}

/** The same, at once. */
export function loadDictionarySync(path: string = shippedDictionary()): Dictionary {
  return readDictionary(wholeBuffer(readNow(path)), path);
}

function readNow(path: string): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(path);
  } catch (error) {
    return fail(path, error);
  }
}

const wholeBuffer = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : new Uint8Array(bytes).buffer;

function fail(path: string, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new DictionaryError(path, `cannot be read (${reason}); has "npm run build" been run?`, { cause });
}
