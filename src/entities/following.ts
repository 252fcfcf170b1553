import { isParticle, type Page } from './page.js';

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
    return isParticle(page.text.slice(end, page.eojeolEnd[token])) ? 'particle' : 'inside';
  }
  if (page.eojeolStart[next] === end) return 'edge';
  if (page.headEnd[next] <= end) return 'particle';
  return isParticle(page.text.slice(end, page.eojeolEnd[next])) ? 'particle' : 'word';
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
 * @param visit is told the end and the offset where its eojeol begins
 */
export function eachNameEnd(page: Page, visit: (end: number, eojeolStart: number) => void): void {
  const { tokens, text } = page;
  for (let i = 0; i < tokens.length; i++) {
    const { end } = tokens[i];
    const start = page.eojeolStart[i];
    if (end <= page.headEnd[i]) visit(end, start);
    if (end !== page.eojeolEnd[i] || end > page.headEnd[i]) continue;
    for (let length = 1; length <= LONGEST_PARTICLE && end - length > tokens[i].start; length++) {
      // 주의 is 主義 rather than a name in 주 with 의.
      if (text[end - length] === '의' && text[end - length - 1] === '주') continue;
      if (isParticle(text.slice(end - length, end))) visit(end - length, start);
    }
  }
}
