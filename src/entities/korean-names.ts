import { NO_NAME } from '../dictionary/dictionary.js';
import { isSyllable } from '../text/hangul.js';
import type { Candidate } from './candidate.js';
import { following } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';

/** A natural logarithm in the dictionary's costs. */
const COST_FACTOR = 800;
/** The cost of a name of three syllables whose surname and syllables are neither common nor rare. */
const USUAL = 10000;
/** A syllable that no name of the source holds at this place. */
const RARE = 6500;
/** What a given name of one syllable costs for the missing one. */
const SHORT = 2600;

/**
 * Evidence of shape: surname and given name by the counts of their syllables in the source dictionary's names, at the
 * start of an eojeol or of a word within it. Context is weighed elsewhere, so most of these stay below zero until then.
 */
export function findKoreanNames(page: Page, { surnames }: EntityLexicon, nameCosts: Int16Array): Candidate[] {
  const found: Candidate[] = [];
  const { text, tokens } = page;
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i];
    for (let length = 1; length <= 2; length++) {
      const surname = surnames.get(text.slice(start, start + length));
      if (surname === undefined) continue;
      for (let given = 2; given >= 1; given--) {
        const candidate = rate(page, nameCosts, i, surname, start + length, given);
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

function rate(
  page: Page,
  nameCosts: Int16Array,
  index: number,
  surname: number,
  givenStart: number,
  given: number,
): Candidate | undefined {
  const { text, tokens } = page;
  const token = tokens[index];
  const { start } = token;
  const end = givenStart + given;
  if (end > text.length || following(page, end) === 'inside') return undefined;
  const first = given === 1 ? SHORT : syllableCost(nameCosts, 1, text.charCodeAt(givenStart));
  const last = syllableCost(nameCosts, 2, text.charCodeAt(end - 1));
  if (Number.isNaN(first + last)) return undefined;
  const shape = (USUAL - (surname + first + last)) / COST_FACTOR / 2;
  let score = Math.min(2, Math.max(-2, shape)) - (given === 1 ? 3 : 0) - 1;
  if (token.end === end)
    score += token.kind === 'person' ? (token.known ? 3 : looseEnd(page, end) ? -2 : 0) : token.tag === 'NNP' ? 0 : -3;
  else if (token.end > end) return undefined;
  else if (token.end - start >= 2 && token.tag.startsWith('N')) score -= 1;
  if (start > page.eojeolStart[index]) score -= 2;
  return { start, end, type: 'PERSON', score, kind: 'korean' };
}

/** Whether a name that only its shape shows ends in what may be a particle (리용+의), or runs on into one (리기주+의). */
function looseEnd(page: Page, end: number): boolean {
  return following(page, end) === 'edge'
    ? '은는이가을를의에'.includes(page.text[end - 1])
    : page.text.startsWith('주의', end - 1);
}

function syllableCost(nameCosts: Int16Array, row: 1 | 2, unit: number): number {
  if (!isSyllable(unit)) return NaN;
  const cost = nameCosts[row * 65536 + unit];
  return cost === NO_NAME ? RARE : cost;
}
