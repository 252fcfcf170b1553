import { parseTsv } from '../dictionary/tsv.js';
import type { Token } from '../segmenter/token.js';
import { isNounTag } from './piece.js';

/** Tells whether an initial sound may be chance, given the token before it. */
export type ChanceTest = (token: Token, before: Token | undefined) => boolean;

/**
 * An initial sound may be chance in one syllable, and in a word inside an eojeol after what is no noun of two syllables
 * (새누+리당, 협+력사) or that begins as a suffix does (표현+력부족).
 *
 * @param text `suffix-like.tsv`: the beginnings of words by class, the longest of which decides
 */
export function chanceTest(text: string): ChanceTest {
  const classes = new Map(
    parseTsv(text, 'suffix-like.tsv', ['word', 'class']).map(({ cells }) => [cells.word, cells.class]),
  );
  const longest = Math.max(0, ...[...classes.keys()].map((word) => word.length));
  const isSuffixLike = (surface: string): boolean => {
    for (let length = longest; length > 0; length--) {
      const found = classes.get(surface.slice(0, length));
      if (found !== undefined && length <= surface.length) return found === 'suffix';
    }
    return false;
  };
  return (token, before) => {
    const { surface, rule } = token;
    if (rule !== 'initial-sound') return false;
    const isHead = before === undefined || before.end < token.start || /^S[SWOP]$/.test(before.tag);
    if (isHead) return surface.length === 1;
    if (isSuffixLike(surface)) return true;
    if (surface.length > 2 || (before.surface === '적' && before.tag === 'XSN')) return false;
    return surface.length === 1 || before.surface.length === 1 || !isNounTag(before.morphemes.at(-1)?.tag ?? '');
  };
}
