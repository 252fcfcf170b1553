import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

type Bytes = AsyncIterable<Uint8Array>;

// RFC 1952, 2.3.1; RFC 8878, 3.1.1 and 3.1.2.
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;
const isZstandard = (head: Uint8Array): boolean =>
  ((head[0] === 0x28 && head[1] === 0xb5) || ((head[0] & 0xf0) === 0x50 && head[1] === 0x2a)) &&
  ((head[2] === 0x2f && head[3] === 0xfd) || (head[2] === 0x4d && head[3] === 0x18));
const MAGIC_LENGTH = 4;

/**
 * The bytes of a file as they were before gzip or Zstandard compressed them; other files pass as they are. What a
 * file is, its first bytes tell.
 *
 * @throws Error when compressed data is damaged or ends too early
 */
export async function* decompressed(bytes: Bytes): Bytes {
  const source = bytes[Symbol.asyncIterator]();
  try {
    const { head, done } = await readHead(source);
    const whole = resumed(head, done ? undefined : source);
    if (isGzip(head)) yield* gunzipped(whole);
    else if (isZstandard(head)) yield* unzstandard(whole);
    else yield* whole;
  } finally {
    await source.return?.();
  }
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<{ head: Uint8Array; done: boolean }> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < MAGIC_LENGTH) {
    const next = await source.next();
    if (next.done === true) return { head, done: true };
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, done: false };
}

async function* resumed(head: Uint8Array, source: AsyncIterator<Uint8Array> | undefined): Bytes {
  if (head.length > 0) yield head;
  for (let next = await source?.next(); next && next.done !== true; next = await source?.next()) yield next.value;
}

async function* gunzipped(bytes: Bytes): Bytes {
  const gunzip = createGunzip();
  // A fault of either side destroys the other; who reads learns of it.
  pipeline(Readable.from(bytes, { objectMode: false }), gunzip, () => undefined);
  yield* gunzip as Bytes;
}

/** Handed on in small parts, for what is very regular grows a thousandfold. */
const ZSTANDARD_STEP = 4096;

async function* unzstandard(bytes: Bytes): Bytes {
  const { Decompress } = await import('fzstd');
  let out: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => out.push(chunk));
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += ZSTANDARD_STEP) {
      decompress.push(chunk.subarray(start, start + ZSTANDARD_STEP));
      yield* out;
      out = [];
    }
  }
  decompress.push(new Uint8Array(), true);
  yield* out;
}
