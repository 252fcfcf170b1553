import { open } from 'node:fs/promises';
import { readDictionary } from '../dictionary/dictionary.js';
import { DictionaryError } from '../dictionary/format.js';
import { shippedDictionary } from '../dictionary/load-node.js';

/** A compiled dictionary in memory that threads share. */
export interface SharedDictionary {
  bytes: SharedArrayBuffer;
  /** Its path, for messages. */
  file: string;
  /** What tells its content from that of other dictionaries. */
  checksum: string;
}

/** Where the file keeps its checksum, see `dictionary/format.ts`. */
const CHECKSUM_AT = 16;

/**
 * Reads a compiled dictionary into memory that threads share, so that all of them take no more than one.
 *
 * @throws DictionaryError naming the file and what is wrong with it
 */
export async function loadSharedDictionary(file: string = shippedDictionary()): Promise<SharedDictionary> {
  const bytes = await readShared(file).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DictionaryError(file, `cannot be read (${reason})`, { cause });
  });
  readDictionary(bytes, file);
  const checksum = new DataView(bytes).getUint32(CHECKSUM_AT, true).toString(16).padStart(8, '0');
  return { bytes, file, checksum };
}

async function readShared(file: string): Promise<SharedArrayBuffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    let read = 0;
    while (read < size) {
      const { bytesRead } = await handle.read(bytes, read, size - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.buffer;
  } finally {
    await handle.close();
  }
}
