import { diffArrays } from 'diff/lib/diff/array.js';
import { bigramsOf, similarity, type Bigrams } from './similarity.js';

/** Sentences that belong together, by their numbers; one side may be empty. */
export interface Link {
  a: number[];
  b: number[];
}

/** Sentences less alike than this are two. */
const LEAST_SIMILARITY = 0.35;
/** What it takes to take two sentences for one that was cut in two. */
const MERGE_SIMILARITY = 0.5;
/** Between anchors a sentence is compared with so many around its place, which keeps long texts linear. */
const BAND = 60;
/** Texts that differ in more sentences than this have no anchors worth the search. */
const MOST_EDITS = 2000;

/**
 * Aligns the sentences of two versions: equal ones are anchors, by a longest common subsequence, and between anchors
 * the best sum of likenesses decides, as Gale and Church's alignment does with lengths (1993).
 *
 * @param a the letters of each sentence of the first version
 * @param b those of the second
 */
export function alignSentences(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): Link[] {
  const [keysA, keysB] = [a, b].map((sentences) => sentences.map((letters) => letters.join('')));
  const links: Link[] = [];
  let [atA, atB] = [0, 0];
  const fill = (endA: number, endB: number): void => {
    links.push(...alignGap(a, b, [atA, endA], [atB, endB]));
    [atA, atB] = [endA, endB];
  };
  let [nextA, nextB] = [0, 0];
  for (const { count, added, removed } of diffArrays(keysA, keysB, { maxEditLength: MOST_EDITS }) ?? []) {
    if (added) nextB += count;
    else if (removed) nextA += count;
    else {
      fill(nextA, nextB);
      for (let i = 0; i < count; i++) links.push({ a: [nextA + i], b: [nextB + i] });
      nextA += count;
      nextB += count;
      [atA, atB] = [nextA, nextB];
    }
  }
  fill(a.length, b.length);
  return links;
}

type Range = readonly [start: number, end: number];

/** The ways to go on, of which the earlier one wins where scores are equal: so many sentences of each version, and how alike they must be. */
const STEPS = [
  { ofA: 1, ofB: 1, least: LEAST_SIMILARITY },
  { ofA: 0, ofB: 1, least: 0 },
  { ofA: 1, ofB: 0, least: 0 },
  { ofA: 1, ofB: 2, least: MERGE_SIMILARITY },
  { ofA: 2, ofB: 1, least: MERGE_SIMILARITY },
] as const;
const [ADDED, REMOVED] = [1, 2];

/** Aligns what lies between two anchors by dynamic programming along a band. */
function alignGap(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
  [startA, endA]: Range,
  [startB, endB]: Range,
): Link[] {
  const [rows, columns] = [endA - startA, endB - startB];
  const slope = columns / Math.max(1, rows);
  const ofA = bigramCache(a, startA);
  const ofB = bigramCache(b, startB);
  /** The best score up to a place, and the step that led there; rows hold the places within the band. */
  const best = new Map<number, { score: number; step: number }>();
  const key = (i: number, j: number): number => i * (columns + 1) + j;
  best.set(0, { score: 0, step: -1 });
  for (let i = 0; i <= rows; i++) {
    const middle = Math.round(i * slope);
    const width = BAND + Math.ceil(slope);
    for (let j = Math.max(0, middle - width); j <= Math.min(columns, middle + width); j++) {
      STEPS.forEach(({ ofA: fewerA, ofB: fewerB, least }, step) => {
        const before = i >= fewerA && j >= fewerB ? best.get(key(i - fewerA, j - fewerB)) : undefined;
        if (!before) return;
        const isPair = fewerA > 0 && fewerB > 0;
        const gain = isPair ? similarity(ofA(i - fewerA, fewerA), ofB(j - fewerB, fewerB)) - least : 0;
        const score = before.score + gain;
        // Where nothing is gained the sentences are no pair.
        if ((isPair && gain <= 0) || score <= (best.get(key(i, j))?.score ?? -1)) return;
        best.set(key(i, j), { score, step });
      });
    }
  }
  return walkBack(rows, columns, (i, j) => best.get(key(i, j))?.step ?? REMOVED).map((link) => ({
    a: link.a.map((i) => i + startA),
    b: link.b.map((j) => j + startB),
  }));
}

function walkBack(rows: number, columns: number, stepAt: (i: number, j: number) => number): Link[] {
  const links: Link[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const { ofA, ofB } = STEPS[i === 0 ? ADDED : j === 0 ? REMOVED : stepAt(i, j)];
    links.push({ a: numbers(i - ofA, ofA), b: numbers(j - ofB, ofB) });
    i -= ofA;
    j -= ofB;
  }
  return links.reverse();
}

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** The bigrams of one or two sentences from a place on, made once. */
function bigramCache(sentences: readonly (readonly string[])[], start: number): (at: number, count: number) => Bigrams {
  const made = new Map<number, Bigrams>();
  return (at, count) => {
    const key = at * 2 + count - 1;
    const known = made.get(key) ?? bigramsOf(sentences.slice(start + at, start + at + count).flat());
    made.set(key, known);
    return known;
  };
}
