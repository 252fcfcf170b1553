import { matchAt } from '../text-view.js';
import type { Parser } from '../scan.js';

/** Northern 3.4분기 and 3/4분기, southern 3분기. */
const QUARTER = /([1-4])(?: ?[./] ?4)? ?분기/y;

/** Reads a quarter of the year. */
export const parseQuarter: Parser = ({ view }, at) => {
  const match = matchAt(QUARTER, view, at);
  return match && { kind: 'date', start: at, end: at + match[0].length, fields: { part: `Q${match[1]}` } };
};
