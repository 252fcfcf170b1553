import type { Candidate } from './candidate.js';
import { eachNameEnd } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';

/** Whether a kind of writing or work (장편소설, 영화) stands before an opening quotation mark. */
export const namesWork = ({ titleWords }: EntityLexicon, text: string, mark: number): boolean =>
  titleWords.work.test(text.slice(Math.max(0, mark - 12), mark).trimEnd());

/** Evidence of quotation marks: what stands within them and what stands around tell titles and named exercises. */
export function findTitles(page: Page, lexicon: EntityLexicon): Candidate[] {
  const { writing, short, follows, exercise } = lexicon.titleWords;
  const found: Candidate[] = [];
  for (const match of page.text.matchAll(/[《“「『]([^《》“”「」『』\n]{2,60})[》”」』]/g)) {
    const title = match[1].trim();
    const start = match.index + 1 + match[1].length - match[1].trimStart().length;
    const end = start + title.length;
    const closed = match.index + match[0].length;
    const after = page.text.slice(closed, closed + 39).replace(/^ /, '');
    if (/[.?!]$/.test(title) || /^["(]/.test(title)) continue;
    let score = 0;
    if (writing.test(title)) score += title.length > 3 ? 1 : 0.3;
    else if (!short.test(title)) score -= 0.1;
    if (namesWork(lexicon, page.text, match.index)) score += 2.5;
    if (follows.test(after)) score += 1.5;
    if (score > 0) found.push({ start, end, type: 'DOCUMENT', score, kind: 'title' });
    if (exercise.test(after)) found.push({ start, end, type: 'EVENT', score: 2, kind: 'exercise' });
  }
  return found;
}

/** Declarations by their day or place: 6.12공동성명, 10.4선언. */
export function findDatedDeclarations(page: Page, { titleWords }: EntityLexicon): Candidate[] {
  return [...page.text.matchAll(titleWords.dated)].map(({ index, 0: text }) => ({
    ...{ start: index, end: index + text.length, type: 'DOCUMENT' as const, score: 2.5, kind: 'declaration' },
  }));
}

/** Treaties of two countries, by the pair's name: 조로친선조약, 북남합의서. */
export function findPairInstruments(page: Page, { titleWords, eventWords }: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  eachNameEnd(page, titleWords.pactLetters, (end, start) => {
    const word = page.text.slice(start, end);
    if (word.length > 5 && eventWords.pairs.has(word.slice(0, 2)) && titleWords.pact.test(word))
      found.push({ start, end, type: 'DOCUMENT', score: 2.5, kind: 'instrument' });
  });
  return found;
}

/** Treaties and laws called by their matter, without marks: 포괄적인 전략적동반자관계에 관한 조약. */
export function findInstruments(page: Page, { titleWords }: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const match of page.text.matchAll(/에 (?:관한|대한) (?=[가-힣])/g)) {
    const after = match.index + match[0].length;
    const instrument = titleWords.instrument.exec(page.text.slice(after, after + 12));
    if (!instrument) continue;
    const end = after + instrument[0].length;
    if (page.startingAt[end] < 0 && /[가-힣]/.test(page.text[end] ?? ' ')) continue;
    const start = matterStart(page, match.index);
    if (start < match.index) found.push({ start, end, type: 'DOCUMENT', score: 2.5, kind: 'instrument' });
  }
  return found;
}

/** Goes back from the end of a treaty's matter over eojeols that modify it, to the first that ends in a particle or a verb. */
function matterStart(page: Page, end: number): number {
  let start = end;
  for (let words = 0; words < 6; words++) {
    const last = page.endingAt[words === 0 ? end : start - 1];
    if (last < 0) break;
    const token = page.tokens[last];
    if (words > 0) {
      const adnominal =
        /VCP\+ETM$|XSA\+ETM$/.test(token.tag) || (token.tag === 'ETM' && page.tokens[last - 1]?.tag === 'VCP');
      if (!token.tag.startsWith('N') && token.tag !== 'XSN' && !adnominal && token.tag !== 'MAJ' && token.tag !== 'JC')
        break;
    }
    start = page.eojeolStart[last];
    if (start === 0 || page.text[start - 1] !== ' ') break;
  }
  return start;
}
