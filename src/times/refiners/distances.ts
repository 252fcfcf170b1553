import { endsWord } from '../boundaries.js';
import type { Amount, DateDraft, DateFields, Draft, DurationDraft, Shift } from '../draft.js';
import type { Scan } from '../scan.js';
import { matchAt } from '../text-view.js';
import { areAdjacent, unlessInto, type Refiner } from './refiner.js';

const SIDE = / ?(전|후|뒤)/y;
/** 그로부터 3일후, 그때로부터: what the distance is reckoned from stands before it. */
const FROM_CONTEXT = /(?:로부터|그때부터|그후|그 후) ?$/;
/** Beyond a million years or days a distance names no date. */
const FARTHEST = 1_000_000;
const FROM_REFERENCE = /(?:앞으로|지금으로부터|이제부터|향후) ?$/;

/** Makes 사흘전 and 석달후 the date that they name. */
export const readDistances: Refiner = (drafts, scan) => {
  const read: Draft[] = [];
  drafts.forEach((draft, i) => {
    const distance = draft.kind === 'duration' && !draft.closed ? distanceOf(draft, read.at(-1), scan) : undefined;
    read.push(unlessInto(distance, drafts[i + 1]) ?? draft);
  });
  return read;
};

function distanceOf(draft: DurationDraft, before: Draft | undefined, scan: Scan): DateDraft | undefined {
  const match = matchAt(SIDE, scan.view, draft.end);
  if (!match) return undefined;
  const end = draft.end + match[0].length;
  if (!endsWord(scan, end)) return undefined;
  const beside = before?.kind === 'date' && areAdjacent(scan, before.end, draft.start);
  const back = scan.view.slice(Math.max(0, draft.start - 8), draft.start);
  // "Three days later" goes on from what was told, "three days ago" looks back from today.
  const told = match[1] !== '전' && !FROM_REFERENCE.test(back);
  const now = FROM_REFERENCE.test(back);
  const from = !now && (told || beside || FROM_CONTEXT.test(back)) ? 'context' : 'reference';
  const fields = shiftedFields(draft.amounts, match[1] === '전' ? -1 : 1, from);
  if (!fields) return undefined;
  return { kind: 'date', start: draft.start, end, fields, ...(draft.mod !== undefined && { mod: draft.mod }) };
}

/** The fields of a distance in years, months, weeks or days; hours have no place in a reference of a day. */
function shiftedFields(amounts: readonly Amount[], sign: number, from: Shift['from']): DateFields | undefined {
  const [first, second] = amounts;
  if (!first || amounts.length > 2) return undefined;
  const shift = first.amount === 'X' ? 'X' : first.amount * sign;
  if (shift !== 'X' && (!Number.isInteger(shift) || Math.abs(shift) > FARTHEST)) return undefined;
  if (second) {
    if (first.unit !== 'Y' || second.unit !== 'M' || shift === 'X' || second.amount === 'X') return undefined;
    return { month: { shift: shift * 12 + second.amount * sign, from } };
  }
  if (first.unit === 'Y') return { year: { shift, from } };
  if (first.unit === 'M') return { month: { shift, from } };
  if (first.unit === 'W') return { week: { shift, from } };
  return first.unit === 'D' ? { day: { shift, from } } : undefined;
}
