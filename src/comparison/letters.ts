import type { Analysis } from '../analysis.js';
import { applyInitialSound } from '../text/hangul.js';
import type { Span } from '../text/span.js';

/**
 * What is left of a sentence when spelling, spaces and punctuation are set aside: the letters, digits and symbols of its
 * southern text, in compatibility form and lower case.
 */
export interface Letters {
  /** One string a letter. */
  folded: string[];
  /** Where each letter stands in the southern text. */
  places: number[];
  ends: number[];
  /** Whether a word begins with the letter: something that is no letter stands before it. */
  starts: boolean[];
}

/** Syllables, decomposed ones too, and other characters with the marks on them. */
const CHARACTERS = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}/gsu;
/** Letters, digits and symbols; points and commas are dealt with apart. */
const KEPT = /^[\p{L}\p{M}\p{N}\p{S}%‰]/u;

/** The letters of a stretch of the southern text. */
export function lettersOf({ normalization: { text } }: Pick<Analysis, 'normalization'>, { start, end }: Span): Letters {
  const letters: Letters = { folded: [], places: [], ends: [], starts: [] };
  let starts = true;
  for (const { 0: sign, index } of text.slice(start, end).matchAll(CHARACTERS)) {
    const at = start + index;
    if (!KEPT.test(sign) && !isOfNumber(text, at)) {
      starts = true;
      continue;
    }
    for (const letter of sign.normalize('NFKC').toLowerCase()) {
      letters.folded.push(letter);
      letters.places.push(at);
      letters.ends.push(at + sign.length);
      letters.starts.push(starts);
      starts = false;
    }
  }
  return letters;
}

/** A decimal point, or a minus before a number: 3.5 is not 35. A comma between thousands is none. */
function isOfNumber(text: string, at: number): boolean {
  if (!/\d/.test(text[at + 1] ?? '')) return false;
  const before = text[at - 1] ?? ' ';
  return text[at] === '.' ? /\d/.test(before) : /[-−]/.test(text[at]) && /[\s(]/.test(before);
}

/**
 * Whether two stretches of letters are one word in two spellings that the normalizer leaves alone: names by the
 * initial-sound law (리명호, 이명호).
 */
export const areSpellingsOfOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length &&
  one.every((letter, i) => letter === other[i] || applyInitialSound(letter) === applyInitialSound(other[i]));
