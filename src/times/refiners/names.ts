import { endsNumber } from '../boundaries.js';
import { isHangulAt } from '../text-view.js';
import type { Refiner } from './refiner.js';

/** Leaves out days that a noun has grown to: 5월1일경기장 is a stadium. */
export const dropNames: Refiner = (drafts, scan) =>
  drafts.filter(({ strict, end }) => strict !== true || !isHangulAt(scan.view, end) || endsNumber(scan, end));
