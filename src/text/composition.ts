import type { Edit } from './rewriting.js';

/** Modern letters that make a syllable: initial, medial and perhaps final, or an open syllable and a final. */
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2]/g;
const LETTERS = /[\u1161-\u1175\u11a8-\u11c2]/;

/**
 * The syllables of a text that came decomposed (Unicode form NFD, as file names on some systems), composed.
 *
 * @example
 * decomposedSyllables('\u1111\u1167\u11bc양') // [{ start: 0, end: 3, text: '평' }]
 */
export function decomposedSyllables(text: string): Edit[] {
  if (!LETTERS.test(text)) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(DECOMPOSED)) {
    const syllable = match[0].normalize('NFC');
    if (syllable.length === 1) edits.push({ start: match.index, end: match.index + match[0].length, text: syllable });
  }
  return edits;
}
