import { finest, RANK, type Draft, type PhaseDraft } from '../draft.js';
import type { Scan } from '../scan.js';
import { areAdjacent, type Refiner } from './refiner.js';

const MODS: ReadonlyMap<string, string> = new Map([
  ['FIRST', 'START'],
  ['SECOND', 'END'],
]);

/** Joins 초, 중순, 말, 경 with the time that they narrow. */
export const joinPhases: Refiner = (drafts, scan) => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last && draft.kind === 'phase' && areAdjacent(scan, last.end, draft.start) && narrows(draft, last)) {
      joined[joined.length - 1] = { ...last, end: draft.end, mod: MODS.get(draft.phase) ?? draft.phase };
    } else joined.push((last && listedPhase(draft, last, scan)) ?? draft);
  }
  return joined;
};

/** 경 goes with any time, the parts of a span with what is longer than a day. */
function narrows({ phase }: PhaseDraft, last: Draft): boolean {
  if (phase === 'APPROX') return last.kind === 'date' || last.kind === 'duration';
  return last.kind === 'date' && last.mod === undefined && finest(last.fields) < RANK.day;
}

/** 8월 상순과 중순: the second is of the same month. */
function listedPhase(draft: Draft, last: Draft, { view }: Scan): Draft | undefined {
  if (draft.kind !== 'phase' || last.kind !== 'date' || last.mod === undefined) return undefined;
  if (finest(last.fields) >= RANK.day || !/^(?:과|와|부터|,|이나| ?[~-]) ?$/.test(view.slice(last.end, draft.start)))
    return undefined;
  const mod = MODS.get(draft.phase) ?? draft.phase;
  return { kind: 'date', start: draft.start, end: draft.end, fields: last.fields, mod };
}
