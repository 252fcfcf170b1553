import type { Draft } from '../draft.js';
import type { Scan } from '../scan.js';

/** Takes the drafts of a text, in order, and gives new ones. */
export type Refiner = (drafts: readonly Draft[], scan: Scan) => Draft[];

/** Whether at most a space stands between two places. */
export const areAdjacent = ({ view }: Scan, end: number, start: number): boolean =>
  end === start || (start - end <= 2 && view.slice(end, start).trim() === '' && !view.slice(end, start).includes('\n'));
