/** A text whose decomposed syllables are composed, and the way back to the text as it was given. */
export interface Composition {
  text: string;
  /** The offset in the given text of an offset in the composed one. */
  toSource(offset: number): number;
}

/** Modern letters that make a syllable: initial, medial and perhaps final, or an open syllable and a final. */
const DECOMPOSED = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2]/g;

/**
 * Composes the Hangul syllables of a text that came decomposed (Unicode form NFD, as file names on some systems); all
 * else stays as it is.
 *
 * @returns undefined where there is nothing to compose
 *
 * @example
 * composeSyllables('\u1111\u1167\u11bc양')?.text // '평양'
 */
export function composeSyllables(text: string): Composition | undefined {
  if (!/[\u1161-\u1175\u11a8-\u11c2]/.test(text)) return undefined;
  const parts: string[] = [];
  /** For each place where the texts fall out of step: the composed offset, and by how much the given one is greater. */
  const places: number[] = [0];
  const shifts: number[] = [0];
  let end = 0;
  let length = 0;
  for (const match of text.matchAll(DECOMPOSED)) {
    const syllable = match[0].normalize('NFC');
    if (syllable.length !== 1) continue;
    parts.push(text.slice(end, match.index), syllable);
    length += match.index - end + 1;
    end = match.index + match[0].length;
    places.push(length);
    shifts.push(end - length);
  }
  if (parts.length === 0) return undefined;
  parts.push(text.slice(end));
  return { text: parts.join(''), toSource: (offset) => offset + shifts[lastAtMost(places, offset)] };
}

/** The place of the last of ascending numbers that is not above `limit`; the first is never above it. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle] <= limit) low = middle;
    else high = middle;
  }
  return low;
}
