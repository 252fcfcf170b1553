import type { Page } from './page.js';

/**
 * What follows a name that ends at an offset: a space or mark (`edge`), its particle or ending (`particle`), the next
 * word of a compound (`word`), or the rest of a word that the segmenter saw whole (`inside`).
 */
export type Following = 'edge' | 'particle' | 'word' | 'inside';

export function following(page: Page, end: number): Following {
  if (end >= page.text.length) return 'edge';
  const next = page.startingAt[end];
  if (next < 0) {
    const token = page.tokenFrom(end + 1) - 1;
    // Between tokens there are only spaces.
    if (token < 0 || page.tokens[token].end <= end) return 'edge';
    return page.particles.all.has(page.text.slice(end, page.eojeolEnd[token])) ? 'particle' : 'inside';
  }
  if (page.eojeolStart[next] === end) return 'edge';
  if (page.headEnd[next] <= end) return 'particle';
  return page.particles.all.has(page.text.slice(end, page.eojeolEnd[next])) ? 'particle' : 'word';
}

/** The rest of the eojeol after an offset. */
export function restOfEojeol(page: Page, offset: number): string {
  const token = page.endingAt[offset];
  const next = page.startingAt[offset];
  const at = token >= 0 ? token : next >= 0 ? next : page.tokenFrom(offset) - 1;
  return at < 0 || at >= page.tokens.length ? '' : page.text.slice(offset, Math.max(offset, page.eojeolEnd[at]));
}

/** Particles of a name are no longer than this. */
const LONGEST_PARTICLE = 4;

/**
 * Visits where a name may end: at the ends of tokens up to the head of each eojeol, and before a particle that the
 * segmenter made part of a word (농장의 cut as 농+장의).
 *
 * @param letters marks the letters that the names in question end in; what ends otherwise is passed by
 * @param visit is told the end and the offset where its eojeol begins
 */
export function eachNameEnd(page: Page, letters: Uint8Array, visit: (end: number, eojeolStart: number) => void): void {
  const { tokens, text, particles, eojeolStart, eojeolEnd, headEnd } = page;
  for (let i = 0; i < tokens.length; i++) {
    const { start: tokenStart, end } = tokens[i];
    const start = eojeolStart[i];
    if (end <= headEnd[i] && letters[text.charCodeAt(end - 1)] !== 0) visit(end, start);
    if (end !== eojeolEnd[i] || end > headEnd[i] || particles.lastLetters[text.charCodeAt(end - 1)] === 0) continue;
    for (let length = 1; length <= LONGEST_PARTICLE && end - length > tokenStart; length++) {
      if (letters[text.charCodeAt(end - length - 1)] === 0) continue;
      // 주의 is 主義 rather than a name in 주 with 의.
      if (text[end - length] === '의' && text[end - length - 1] === '주') continue;
      if (particles.all.has(text.slice(end - length, end))) visit(end - length, start);
    }
  }
}
