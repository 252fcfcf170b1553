import type { Candidate, KnownThing } from './candidate.js';
import { ENTITY_TYPES } from './entity.js';
import type { EntityLexicon, KindClasses } from './lexicon.js';
import type { Page } from './page.js';

/** How far below its parts' sum a longer span may lie, and what being one name adds. */
const TOGETHER = 0.5;
const MOST_FROM_ONE_PLACE = 12;
/** No span is longer. */
const LONGEST_SPAN = 4096;

/**
 * Joins neighbouring candidates to the longest span that names one thing: chains of places, a country and its organ, a
 * body and its division, a body and its numbered meeting. Goes from the right, so that a joined right side joins again.
 */
export function compose(page: Page, { kinds }: EntityLexicon, candidates: readonly Candidate[]): Candidate[] {
  const starting = new Map<number, Candidate[]>();
  // People and writings join with nothing; of posts only the end counts.
  const apart = candidates.filter(({ type }) => type === 'PERSON' || type === 'DOCUMENT');
  const all = distinct(candidates.filter(({ type }) => type !== 'PERSON' && type !== 'DOCUMENT')).sort(
    (a, b) => b.start - a.start,
  );
  const made: Candidate[] = [];
  for (const left of all) {
    const here = starting.get(left.start) ?? [];
    here.push(left);
    starting.set(left.start, here);
    if (left.score < -1) continue;
    for (const gap of [0, 1]) {
      if (gap === 1 && page.text[left.end] !== ' ') continue;
      for (const right of starting.get(left.end + gap) ?? []) {
        if (here.length >= MOST_FROM_ONE_PLACE) break;
        const joined = join(kinds, left, right, gap === 1);
        // 내각 belongs to 내각총리 rather than to the country before it.
        if (joined && !(right.type === 'ORGANIZATION' && postGoesOn(starting.get(right.start) ?? [], right.end))) {
          here.push(joined);
          made.push(joined);
        }
      }
    }
  }
  return [...apart, ...all, ...made];
}

const postGoesOn = (here: readonly Candidate[], end: number): boolean =>
  here.some((other) => other.type === 'POSITION' && other.score > 0 && other.end > end);

/** The best candidate of each span and type. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { start, end, type } = candidate;
    const key =
      (start * LONGEST_SPAN + Math.min(end - start, LONGEST_SPAN - 1)) * ENTITY_TYPES.length +
      ENTITY_TYPES.indexOf(type);
    const rival = best.get(key);
    if (!rival || betterThan(candidate, rival)) best.set(key, candidate);
  }
  return [...best.values()];
}

/** Of two that say the same the one of the lexicon counts, then the surer. */
function betterThan(one: Candidate, other: Candidate): boolean {
  if (one.score > 0 !== other.score > 0) return one.score > 0;
  if ((one.thing === undefined) !== (other.thing === undefined)) return one.thing !== undefined;
  return one.score > other.score;
}

function join(kinds: KindClasses, left: Candidate, right: Candidate, spaced: boolean): Candidate | undefined {
  const { start } = left;
  const { end } = right;
  const both = Math.min(left.score, Math.max(right.score, 0.5));
  const span = (type: Candidate['type'], score: number, kind: string | undefined, thing?: KnownThing): Candidate => ({
    start,
    end,
    type,
    score: score + TOGETHER,
    kind: kind ?? '',
    ...(thing && { thing }),
  });
  if (left.type === 'LOCATION' && right.type === 'LOCATION') {
    const chain = right.kind === 'admin' || kinds.administrative.has(right.kind ?? '');
    return chain && kinds.administrative.has(left.kind ?? '') ? span('LOCATION', both, right.kind) : undefined;
  }
  if (left.type === 'LOCATION' && right.type === 'ORGANIZATION') {
    if (right.score <= 0 && right.kind === 'part') return undefined;
    return right.kind !== 'part' && (kinds.state.has(right.kind ?? '') || !spaced)
      ? span('ORGANIZATION', both, right.kind, sameThing(left, right))
      : undefined;
  }
  if (left.type === 'ORGANIZATION' && right.type === 'ORGANIZATION') {
    const division = left.kind === 'party' && right.kind === 'party';
    return division || right.thing === undefined || right.kind === 'part' || right.kind === 'army'
      ? span('ORGANIZATION', both, right.kind)
      : undefined;
  }
  if (
    (left.type === 'ORGANIZATION' || left.type === 'LOCATION') &&
    right.type === 'EVENT' &&
    (right.kind === 'numbered' || (right.kind === 'summit' && left.type === 'ORGANIZATION'))
  ) {
    return span('EVENT', both + 0.5, 'meeting');
  }
  return undefined;
}

/** With its own country before it a body of the lexicon is the same body; foreign ministries of one name are several. */
function sameThing(country: Candidate, body: Candidate): KnownThing | undefined {
  return country.thing && !country.thing.foreign ? body.thing : undefined;
}
