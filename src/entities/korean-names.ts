import { NO_NAME } from '../dictionary/dictionary.js';
import type { Token } from '../segmenter/token.js';
import { isSyllable } from '../text/hangul.js';
import type { Candidate } from './candidate.js';
import { following } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';
import { TAG, tagClass } from './tag-class.js';

/** A natural logarithm in the dictionary's costs. */
const COST_FACTOR = 800;
/** The cost of a name of three syllables whose surname and syllables are neither common nor rare. */
const USUAL = 10000;
/** A syllable that no name of the source holds at this place. */
const RARE = 6500;
/** A syllable of native given names, which the source's older names lack. */
const NATIVE = 4500;
/** What a given name of one syllable costs for the missing one. */
const SHORT = 2600;

/**
 * Evidence of shape: surname and given name by the counts of their syllables in the source dictionary's names, at the
 * start of an eojeol or of a word within it. Context is weighed elsewhere, so most of these stay below zero until then.
 */
export function findKoreanNames(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  const { text, tokens } = page;
  for (let i = 0; i < tokens.length; i++) {
    const { start, kind } = tokens[i];
    if (lexicon.surnameLetters[text.charCodeAt(start)] === 0) continue;
    if (start > page.eojeolStart[i] && kind !== 'person') continue;
    for (let length = 1; length <= 2; length++) {
      const surname = lexicon.surnames.get(text.slice(start, start + length));
      if (surname === undefined) continue;
      for (let given = 2; given >= 1; given--) {
        const candidate = rate(page, lexicon, i, surname, start + length, given);
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

function rate(
  page: Page,
  lexicon: EntityLexicon,
  index: number,
  surname: number,
  givenStart: number,
  given: number,
): Candidate | undefined {
  const { text, tokens } = page;
  const token = tokens[index];
  const { start } = token;
  const end = givenStart + given;
  if (end > text.length || token.end > end) return undefined;
  const first = given === 1 ? SHORT : syllableCost(lexicon, 1, text.charCodeAt(givenStart));
  const last = syllableCost(lexicon, 2, text.charCodeAt(end - 1));
  if (Number.isNaN(first + last) || following(page, end) === 'inside') return undefined;
  const shape = (USUAL - (surname + first + last)) / COST_FACTOR / 2;
  let score = Math.min(2, Math.max(-2, shape)) - (given === 1 ? 3 : 0) - 1;
  if (runsThroughVerb(page, index, end)) score -= tokenEndsAsParticle(page, end) ? 1.5 : 3;
  if (token.end === end) score += wholeToken(page, lexicon, token);
  else if (token.end - start >= 2 && token.tag.startsWith('N'))
    score -= Math.min(2, lexicon.common(token.surface).commonness);
  if (start > page.eojeolStart[index]) score -= 2;
  if (isAdnominal(page, lexicon, start, end)) score -= 3;
  return { start, end, type: 'PERSON', score, kind: 'korean' };
}

/** Whether what looks like a name may be a noun or root with a form of 하다 or 되다: 방대+한, 이동+한. */
function isAdnominal({ text }: Page, lexicon: EntityLexicon, start: number, end: number): boolean {
  return end - start === 3 && '한된할될'.includes(text[end - 1]) && lexicon.common(text.slice(start, end - 1)).noun;
}

/** What one token over the whole name says. */
function wholeToken(page: Page, { common }: EntityLexicon, { surface, tag, kind, known, end }: Token): number {
  const { ambiguity, commonness } = common(surface);
  if (kind === 'person') return known ? 3 - Math.min(3, ambiguity) : looseEnd(page, end) ? -2 : 0;
  return tag === 'NNP' ? 0 : -1 - 0.6 * commonness;
}

/** Whether tokens within the name are particles, endings or stems of verbs, as in 하+지 or 위하+여. */
export function runsThroughVerb({ tokens }: Page, index: number, end: number): boolean {
  for (let i = index; i < tokens.length && tokens[i].start < end; i++)
    if ((tagClass(tokens[i].tag) & TAG.VERBAL) !== 0) return true;
  return false;
}

/** Whether the last token of a name is cut off as the particle 만 (정철+만), which few names that stand in a list bear. */
function tokenEndsAsParticle({ tokens, endingAt }: Page, end: number): boolean {
  const last = endingAt[end];
  return last > 0 && tokens[last].surface === '만' && !/^[EV]|^XS[VA]/.test(tokens[last - 1].tag);
}

/** Whether a name that only its shape shows ends in what may be a particle (리용+의), or runs on into one (리기주+의). */
function looseEnd(page: Page, end: number): boolean {
  return following(page, end) === 'edge'
    ? '은는이가을를의에한된'.includes(page.text[end - 1])
    : page.text.startsWith('주의', end - 1);
}

function syllableCost({ nameCosts, givenSyllables }: EntityLexicon, row: 1 | 2, unit: number): number {
  if (!isSyllable(unit)) return NaN;
  const cost = nameCosts[row * 65536 + unit];
  if (givenSyllables.has(String.fromCharCode(unit))) return Math.min(cost, NATIVE);
  return cost === NO_NAME ? RARE : cost;
}
