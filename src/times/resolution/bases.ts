import type { DateFields, Point, Shift } from '../draft.js';
import type { Moment } from '../moment.js';
import type { Granularity } from '../value.js';

/** What an expression is reckoned from. */
export interface Bases {
  reference?: Moment | undefined;
  /** The last dates of the text that tell a year, a month, a day. */
  lastYear?: Moment | undefined;
  lastMonth?: Moment | undefined;
  lastDay?: Moment | undefined;
  /** The date of the same sentence whose day a bare time of day takes. */
  sentenceDay?: Moment | undefined;
  /** The date of the same range or list, which lends what is left out. */
  neighbour?: Moment | undefined;
}

/** What a date comes to. */
export interface ResolvedDate {
  moment: Moment;
  granularity: Granularity;
  /** Whether the lunar calendar has no such day. */
  impossible?: boolean;
}

/** Whether a point is a distance. */
export const isShift = (point: Point | undefined): point is Shift => typeof point === 'object';

/** The last date of the text that tells this field, else the reference. */
export function baseOf({ from }: Shift, field: 'year' | 'month' | 'day', bases: Bases): Moment | undefined {
  if (from === 'reference') return bases.reference;
  const last = { year: bases.lastYear, month: bases.lastMonth, day: bases.lastDay }[field];
  return last ?? bases.reference;
}

/** The year that the fields tell, or that of the neighbour or the reference. */
export function yearMoment(fields: DateFields, bases: Bases): Moment {
  const { year } = fields;
  if (typeof year === 'number')
    return { year: year + (fields.yearOffset ?? 0), ...(fields.era === 'BC' && { era: 'BC' }) };
  if (isShift(year)) {
    const base = baseOf(year, 'year', bases)?.year;
    return base === undefined || year.shift === 'X' ? {} : { year: base + year.shift };
  }
  const { reference } = bases;
  if (fields.newYear === true && reference?.year !== undefined) {
    // In the last months of a year 새해 is the coming one.
    return { year: reference.year + ((reference.month ?? 1) >= 10 ? 1 : 0) };
  }
  const lent = bases.neighbour?.year ?? reference?.year;
  return lent === undefined ? {} : { year: lent };
}

/** Whether the fields themselves tell the year. */
export const tellsYear = ({ year, newYear }: DateFields): boolean => year !== undefined || newYear === true;

/** Picks the candidate that the direction asks for; the first is of the reference's own year, month or week. */
export function pick<T>(
  candidates: readonly T[],
  direction: DateFields['direction'],
  order: (one: T) => number,
): T | undefined {
  const sorted = [...candidates].sort((one, other) => order(one) - order(other));
  if (direction === 'past') return sorted.findLast((one) => order(one) < 0);
  if (direction === 'future' || direction === 'next') return sorted.find((one) => order(one) > 0);
  return candidates[0];
}

/** A year and the two beside it. */
export const around = (year: number): number[] => [year, year - 1, year + 1];
