import { DictionaryError, HEADER_BYTES, MAGIC } from '../dictionary/format.js';

/** How much of a dictionary has been read, in bytes as it lies in memory, whatever compression it came in. */
export interface DictionaryProgress {
  /** Bytes of the unpacked dictionary that are there. */
  loaded: number;
  /** Its bytes in all. */
  total: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the header says how long the file is, see `dictionary/format.ts`. */
const LENGTH_OFFSET = 12;

/**
 * Reads a compiled dictionary from a stream, as it is or compressed with gzip; a `.br` file where the browser knows
 * Brotli. What the server compresses for transport (`Content-Encoding`) the browser has undone already.
 *
 * @param body the bytes as `fetch` gives them
 * @param file the dictionary's name, for messages; by its end a `.br` file is known, whose bytes have no signature
 * @returns all bytes that came, at most as many as the header says
 * @throws DictionaryError when it is no dictionary, is longer than its header says or cannot be decompressed
 */
export async function readStream(
  body: ReadableStream<Bytes>,
  file: string,
  onProgress?: (progress: DictionaryProgress) => void,
): Promise<ArrayBuffer> {
  const start = await peek(body, 2);
  const plain = await peek(decompressed(start, file), HEADER_BYTES);
  const header = new DataView(plain.head.buffer, plain.head.byteOffset, plain.head.byteLength);
  const magic = String.fromCharCode(...plain.head.subarray(0, MAGIC.length));
  if (magic !== MAGIC || header.byteLength < HEADER_BYTES) {
    await plain.stream.cancel();
    throw new DictionaryError(file, 'not a malmoi dictionary (its first bytes are others)');
  }
  return fill(plain.stream, header.getUint32(LENGTH_OFFSET, true), file, onProgress);
}

async function fill(
  stream: ReadableStream<Bytes>,
  total: number,
  file: string,
  onProgress?: (progress: DictionaryProgress) => void,
): Promise<ArrayBuffer> {
  const whole = new Uint8Array(total);
  const reader = stream.getReader();
  let loaded = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (loaded + next.value.length > total) {
      await reader.cancel();
      throw new DictionaryError(file, `longer than its header says: more than ${total} bytes`);
    }
    whole.set(next.value, loaded);
    loaded += next.value.length;
    onProgress?.({ loaded, total });
  }
  return loaded === total ? whole.buffer : whole.buffer.slice(0, loaded);
}

function decompressed({ head, stream }: Peeked, file: string): ReadableStream<Bytes> {
  if (head[0] === 0x1f && head[1] === 0x8b) return stream.pipeThrough(new DecompressionStream('gzip'));
  if (!/\.br(?:[?#]|$)/.test(file)) return stream;
  try {
    // Not every browser has it, and TypeScript's types do not.
    return stream.pipeThrough(new DecompressionStream('brotli' as CompressionFormat));
  } catch (cause) {
    throw new DictionaryError(
      file,
      'is compressed with Brotli, which this browser cannot undo; send it with "Content-Encoding: br", or serve gzip',
      { cause },
    );
  }
}

interface Peeked {
  /** The first bytes, fewer than asked for only where the stream ends before. */
  head: Bytes;
  /** All bytes, those of the head too. */
  stream: ReadableStream<Bytes>;
}

async function peek(body: ReadableStream<Bytes>, count: number): Promise<Peeked> {
  const reader = body.getReader();
  let head: Bytes = new Uint8Array(0);
  while (head.length < count) {
    const { done, value } = await reader.read();
    if (done) break;
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  const stream = new ReadableStream<Bytes>({
    start: (controller) => {
      if (head.length > 0) controller.enqueue(head);
    },
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head, stream };
}
