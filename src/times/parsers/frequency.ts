import { endsWord } from '../boundaries.js';
import type { Parser } from '../scan.js';
import { afterSpace, isDigitAt, matchAt } from '../text-view.js';

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['일', 'P1D'],
  ['주', 'P1W'],
  ['월', 'P1M'],
  ['년', 'P1Y'],
  ['연', 'P1Y'],
]);
const FREQUENCY = /([일주월년연]) ?\d{1,3}(?:[~-]\d{1,3})? ?(?:회|차례|번|일(?= ?(?:근무|로동|노동|수업|제|씩)))/y;

/** Reads how often in a period: 주 2회, 년 1회. */
export const parseFrequency: Parser = (scan, at) => {
  if (!isDigitAt(scan.view, afterSpace(scan.view, at + 1))) return undefined;
  const match = matchAt(FREQUENCY, scan.view, at);
  const period = PERIODS.get(match?.[1] ?? '');
  if (!match || period === undefined || !endsWord(scan, at + match[0].length)) return undefined;
  return { kind: 'set', start: at, end: at + match[0].length, period };
};
