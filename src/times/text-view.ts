import { isSyllable } from '../text/hangul.js';

/** Full-width signs and the many dots, dashes and tildes, as one sign of ASCII each. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...Array.from('０１２３４５６７８９', (sign, digit): [string, string] => [sign, String(digit)]),
  ...Array.from('·ㆍ‧∙・．｡', (sign): [string, string] => [sign, '.']),
  ...Array.from('～∼〜˜', (sign): [string, string] => [sign, '~']),
  ...Array.from('–—―‐‑−－', (sign): [string, string] => [sign, '-']),
  ...Array.from('　\u00a0\u2009\u202f\t', (sign): [string, string] => [sign, ' ']),
  ['（', '('],
  ['）', ')'],
  ['／', '/'],
  ['：', ':'],
  ['，', ','],
  ['’', "'"],
  ['‘', "'"],
]);

const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g');

/**
 * The text as the parsers read it: every sign folded to its plain form, unit by unit, so that offsets hold in both.
 *
 * @example
 * foldSigns('９월～10월') // '9월~10월'
 */
export const foldSigns = (text: string): string => text.replace(FOLDABLE, (sign) => FOLDED.get(sign) ?? sign);

/** Whether a Hangul syllable stands at an offset. */
export const isHangulAt = (text: string, at: number): boolean => isSyllable(text.charCodeAt(at));

/** Whether an ASCII digit stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether an ASCII digit or letter stands at an offset. */
export function isAlphanumericAt(text: string, at: number): boolean {
  const lower = text.charCodeAt(at) | 0x20;
  return isDigitAt(text, at) || (lower >= 0x61 && lower <= 0x7a);
}

/** Matches a sticky expression at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Skips one space. */
export const afterSpace = (text: string, at: number): number => (text.charCodeAt(at) === 0x20 ? at + 1 : at);
