import { diffArrays } from 'diff/lib/diff/array.js';
import type { Analysis } from '../analysis.js';
import type { Difference, Side } from './comparison.js';
import { areSpellingsOfOne, type Letters } from './letters.js';

/** Sentences that differ in more letters than this have nothing in common that is worth the search. */
const MOST_EDITS = 2000;

/** Stretches of letters that stand in each other's place. */
interface Hunk {
  startA: number;
  endA: number;
  startB: number;
  endB: number;
}

/** The words in which two sentences differ: what differs in letters, widened to whole words of both. */
export function differencesOf(a: Analysis, lettersA: Letters, b: Analysis, lettersB: Letters): Difference[] {
  return widened(hunksOf(lettersA, lettersB), lettersA, lettersB).map(({ startA, endA, startB, endB }) => ({
    a: sideOf(a, lettersA, startA, endA),
    b: sideOf(b, lettersB, startB, endB),
  }));
}

function hunksOf({ folded: a }: Letters, { folded: b }: Letters): Hunk[] {
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS });
  if (!changes) return [{ startA: 0, endA: a.length, startB: 0, endB: b.length }];
  const hunks: Hunk[] = [];
  let [atA, atB] = [0, 0];
  let open: Hunk | undefined;
  for (const { count, added, removed } of changes) {
    if (!added && !removed) {
      open = undefined;
      atA += count;
      atB += count;
      continue;
    }
    if (!open) hunks.push((open = { startA: atA, endA: atA, startB: atB, endB: atB }));
    if (removed) open.endA = atA += count;
    else open.endB = atB += count;
  }
  return hunks.filter(
    ({ startA, endA, startB, endB }) => !areSpellingsOfOne(a.slice(startA, endA), b.slice(startB, endB)),
  );
}

/** Moves the edges of each hunk outwards until a word begins there in both; hunks that meet on the way are one. */
function widened(hunks: readonly Hunk[], a: Letters, b: Letters): Hunk[] {
  const isEdge = (atA: number, atB: number): boolean => (a.starts[atA] ?? true) && (b.starts[atB] ?? true);
  const wide: Hunk[] = [];
  hunks.forEach((hunk, i) => {
    const last = wide.at(-1);
    let { startA, startB } = hunk;
    while (!isEdge(startA, startB) && startA > (last?.endA ?? 0) && startB > (last?.endB ?? 0)) {
      [startA, startB] = [startA - 1, startB - 1];
    }
    const meets = last !== undefined && !isEdge(startA, startB);
    const whole = meets ? last : { ...hunk, startA, startB };
    if (!meets) wide.push(whole);
    const next = hunks[i + 1] ?? { startA: a.folded.length, startB: b.folded.length };
    let { endA, endB } = hunk;
    while (!isEdge(endA, endB) && endA < next.startA && endB < next.startB) [endA, endB] = [endA + 1, endB + 1];
    [whole.endA, whole.endB] = [endA, endB];
  });
  return wide;
}

/** The words in the text as it was given and in southern spelling. */
function sideOf({ text, normalization }: Analysis, { places, ends }: Letters, start: number, end: number): Side {
  const from = places[start] ?? ends.at(-1) ?? 0;
  const to = end > start ? ends[end - 1] : from;
  const span = { start: normalization.toSource(from), end: normalization.toSource(to) };
  return { ...span, text: text.slice(span.start, span.end), southern: normalization.text.slice(from, to) };
}
