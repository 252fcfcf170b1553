import { decodeCp949 } from './cp949.js';
import { partitionPoint } from '../text/partition-point.js';

/** The encodings that are told apart without being named. EUC-KR is CP949 here, as in the WHATWG Encoding Standard. */
export type Encoding = string;

/** Names that Korean systems use but the Encoding Standard does not. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['x-windows-949', 'euc-kr'],
]);

/**
 * The Encoding Standard's name for a label.
 *
 * @throws RangeError when the label names no encoding
 */
export function encodingOf(label: string): Encoding {
  return new TextDecoder(ALIASES.get(label.toLowerCase()) ?? label).encoding;
}

/** The encoding that a byte order mark names. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/**
 * The encoding of Korean text by its bytes: the mark, else UTF-8 where all is valid UTF-8, else EUC-KR where all is
 * that. Few EUC-KR words happen to be UTF-8 as well; they would be Latin and Greek letters without any Hangul.
 *
 * @returns undefined where the bytes are neither
 */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined && !OTHER_LETTERS.test(utf8)) return 'utf-8';
  const eucKr = tryDecode(bytes, 'euc-kr');
  if (utf8 !== undefined) return eucKr !== undefined && KOREAN_ONLY.test(eucKr) ? 'euc-kr' : 'utf-8';
  return eucKr === undefined ? undefined : 'euc-kr';
}

/** What UTF-8 writes in two bytes, and nothing that it writes in more. */
const OTHER_LETTERS = /^[\0-\x7f]*[\u0080-\u07ff][\0-\u07ff]*$/;
const KOREAN_ONLY = /^[\0-\x7f가-힣]*$/;

/**
 * Decodes bytes and takes nothing for the encoding that is not. A byte order mark is left out.
 *
 * @throws RangeError naming the offset of the first byte that cannot stand where it does
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return text;
  throw new RangeError(`not valid ${NAMES.get(encoding) ?? encoding} at byte ${firstFault(bytes, encoding)}`);
}

/** Decodes bytes with replacement characters for what is not of the encoding. */
export const decodeLoosely = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'euc-kr' ? decodeCp949(bytes).text : new TextDecoder(encoding).decode(bytes);

const NAMES: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'UTF-8'],
  ['euc-kr', 'EUC-KR'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
]);

/** Decodes bytes whose encoding is not known. */
export function decodeDetected(bytes: Uint8Array): string {
  const encoding = detectEncoding(bytes);
  if (encoding !== undefined) return decode(bytes, encoding);
  throw new RangeError(
    `neither UTF-8 (byte ${firstFault(bytes, 'utf-8')}) nor EUC-KR (byte ${firstFault(bytes, 'euc-kr')})`,
  );
}

/** The shortest prefix that no continuation can mend ends with the fault; a prefix may end inside a character. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'euc-kr') return decodeCp949(bytes).fault ?? bytes.length;
  const isFaulty = (length: number): boolean => tryDecode(bytes.subarray(0, length), encoding, true) === undefined;
  // Cut off in the middle of the last character.
  if (!isFaulty(bytes.length)) return bytes.length;
  return partitionPoint(bytes.length, (place) => !isFaulty(place + 1));
}

function tryDecode(bytes: Uint8Array, encoding: Encoding, stream = false): string | undefined {
  if (encoding === 'euc-kr') {
    const { text, fault } = decodeCp949(bytes);
    return fault === undefined ? text : undefined;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
