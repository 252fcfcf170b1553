import { endsNumber } from '../boundaries.js';
import type { Draft } from '../draft.js';
import type { Scan } from '../scan.js';
import { isHangulAt } from '../text-view.js';
import type { Refiner } from './refiner.js';

/**
 * Leaves out days that a noun has grown to (5월1일경기장 is a stadium), words that are a title (《그날》) and the weekday
 * in parentheses after its day (11월 4일(월요일)).
 */
export const dropNames: Refiner = (drafts, scan) =>
  drafts.filter((draft, i) => !isName(draft, scan) && !isAside(draft, drafts[i - 1], scan));

function isName({ strict, start, end }: Draft, scan: Scan): boolean {
  const { view } = scan;
  if (strict === true && isHangulAt(view, end) && !endsNumber(scan, end)) return true;
  const quoted = /[《〈『「]/.test(view[start - 1] ?? '') && /[》〉』」]/.test(view[end] ?? '');
  return quoted && !/\d/.test(view.slice(start, end));
}

function isAside(draft: Draft, before: Draft | undefined, { view }: Scan): boolean {
  if (draft.kind !== 'date' || draft.fields.weekday === undefined || before?.kind !== 'date') return false;
  return (
    before.fields.day !== undefined && view[draft.end] === ')' && /^ ?\($/.test(view.slice(before.end, draft.start))
  );
}
