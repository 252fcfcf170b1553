import { decode, decodeDetected, decodeLoosely, detectEncoding, markedEncoding, type Encoding } from './encoding.js';

type Bytes = AsyncIterable<Uint8Array>;

/** A line of a file, without its line end. */
export interface SourceLine {
  /** From 1. */
  line: number;
  text: string;
  /** Why the line could not be decoded; the text then has replacement characters. */
  error?: Error;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a file, decoded. The encoding, where none is given, is that of the byte order mark, else that of the
 * first line that is not ASCII. No more of a file is held than a line of it.
 */
export async function* readLines(bytes: Bytes, encoding: Encoding | undefined): AsyncGenerator<SourceLine> {
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    if (first.done === true) return;
    const known = encoding ?? markedEncoding(first.value);
    const whole = resumed(first.value, chunks);
    yield* known?.startsWith('utf-16') === true ? wideLines(whole, known) : byteLines(whole, known);
  } finally {
    await chunks.return?.();
  }
}

async function* resumed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): Bytes {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** In UTF-8 and EUC-KR no byte of a character is a line feed, so that lines can be cut before they are decoded. */
async function* byteLines(bytes: Bytes, given: Encoding | undefined): AsyncGenerator<SourceLine> {
  let encoding = given;
  let line = 0;
  for await (const raw of cutLines(bytes)) {
    line++;
    encoding ??= isAscii(raw) ? undefined : detectEncoding(raw);
    yield decodedLine(raw, line, encoding);
  }
}

function decodedLine(raw: Uint8Array, line: number, encoding: Encoding | undefined): SourceLine {
  try {
    return { line, text: encoding === undefined ? decodeDetected(raw) : decode(raw, encoding) };
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    return { line, text: decodeLoosely(raw, encoding ?? 'utf-8'), error: reason };
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

async function* cutLines(bytes: Bytes): Bytes {
  let parts: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const part = chunk.subarray(start, end);
      yield parts.length === 0 ? part : Buffer.concat([...parts, part]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

async function* wideLines(bytes: Bytes, encoding: Encoding): AsyncGenerator<SourceLine> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 0;
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield { line: ++line, text };
  }
  rest += decoder.decode();
  if (rest !== '') yield { line: ++line, text: rest };
}
