import type { Draft } from '../draft.js';
import type { Scan } from '../scan.js';

/** Takes the drafts of a text, in order, and gives new ones. */
export type Refiner = (drafts: readonly Draft[], scan: Scan) => Draft[];

/** Whether at most a space stands between two places. */
export const areAdjacent = ({ view }: Scan, end: number, start: number): boolean =>
  end === start || (start - end <= 2 && view.slice(end, start).trim() === '' && !view.slice(end, start).includes('\n'));

/** A refiner's longer draft, unless it would reach into the draft that follows (3년전날). */
export const unlessInto = <T extends Draft>(longer: T | undefined, next: Draft | undefined): T | undefined =>
  longer && next && next.start < longer.end ? undefined : longer;
