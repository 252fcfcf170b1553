import { isShip } from '../context.js';
import { restOfEojeol } from '../following.js';
import { makesPeople } from '../gazetteer.js';
import { isCommonBody } from '../organizations.js';
import type { Candidate } from '../candidate.js';
import type { EntityLexicon } from '../lexicon.js';
import type { Page } from '../page.js';
import { hashFeatures } from './features.js';
import { isInside, LABELS, OUTSIDE, TAGGED_TYPES, typeOf } from './labels.js';
import { bestLabels, scoreTokens, type TaggerWeights } from './tagger.js';

/** The score of a tagged name before its margin, and the most that the margin adds. */
const BASE = 0.5;
const MOST = 2;

/**
 * Evidence of the trained tagger: the names of people, places and bodies on the best path of labels.
 *
 * @param candidates the candidates of the other evidence, which the tagger reads as features
 * @param decided the best of them
 */
export function tagNames(
  page: Page,
  lexicon: EntityLexicon,
  candidates: readonly Candidate[],
  decided: readonly Candidate[],
  weights: TaggerWeights,
): Candidate[] {
  const scores = scoreTokens(hashFeatures(page, lexicon, candidates, decided), weights);
  const labels = bestLabels(scores, weights);
  const names: Candidate[] = [];
  let margins = 0;
  let count = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const { start, end } = page.tokens[i];
    const last = names.at(-1);
    const margin = (scores[i * LABELS + label] - scores[i * LABELS + OUTSIDE]) * weights.unit;
    if (isInside(label) && last) {
      last.end = end;
      margins += margin;
      count++;
    } else {
      names.push({ start, end, type: TAGGED_TYPES[typeOf(label)], score: 0 });
      [margins, count] = [margin, 1];
    }
    names[names.length - 1].score = BASE + Math.max(0, Math.min(MOST, margins / count));
  });
  return apart(names, decided).filter((name) => addsTo(page, lexicon, name));
}

/**
 * The names that meet no other evidence, which knows better: the corpus marks a country as a body where it acts, and
 * leaves posts and customs of its own. Both lists are in order, without overlap.
 */
function apart(names: readonly Candidate[], decided: readonly Candidate[]): Candidate[] {
  let next = 0;
  return names.filter(({ start, end }) => {
    while (next < decided.length && decided[next].end <= start) next++;
    return next === decided.length || decided[next].start >= end;
  });
}

/** Whether a tagged name says more than a common word does. */
function addsTo(page: Page, lexicon: EntityLexicon, candidate: Candidate): boolean {
  const { start, end, type } = candidate;
  if (isShip(page, candidate)) return false;
  const name = page.text.slice(start, end);
  if (lexicon.honorifics.has(name) || (type === 'ORGANIZATION' && isCommonBody(lexicon, name))) return false;
  return type !== 'LOCATION' || !makesPeople(lexicon, restOfEojeol(page, end));
}
