import { endsNumber } from '../boundaries.js';
import type { Draft } from '../draft.js';
import type { Scan } from '../scan.js';
import { isHangulAt } from '../text-view.js';
import type { Refiner } from './refiner.js';

/** Leaves out days that a noun has grown to (5월1일경기장 is a stadium) and words that are a title (《그날》). */
export const dropNames: Refiner = (drafts, scan) => drafts.filter((draft) => !isName(draft, scan));

function isName({ strict, start, end }: Draft, scan: Scan): boolean {
  const { view } = scan;
  if (strict === true && isHangulAt(view, end) && !endsNumber(scan, end)) return true;
  const quoted = /[《〈『「]/.test(view[start - 1] ?? '') && /[》〉』」]/.test(view[end] ?? '');
  return quoted && !/\d/.test(view.slice(start, end));
}
