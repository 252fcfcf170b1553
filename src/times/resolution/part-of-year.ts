import type { DateFields } from '../draft.js';
import { around, pick, tellsYear, yearMoment, type Bases, type ResolvedDate } from './bases.js';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** Seasons, quarters and halves. */
export function partDate(fields: DateFields, part: string, bases: Bases): ResolvedDate {
  const { reference } = bases;
  const moment = { ...yearMoment(fields, bases), part };
  const { direction } = fields;
  if (tellsYear(fields) || direction === undefined || reference?.year === undefined || reference.month === undefined) {
    return { moment, granularity: 'part' };
  }
  const current = currentPart(part, reference.year, reference.month);
  const index = part.startsWith('Q') || part.startsWith('H') ? Number(part.slice(1)) - 1 : SEASONS.indexOf(part);
  const order = (year: number): number => (year - current.year) * 4 + index - current.index;
  const year = pick(around(current.year), direction, order);
  return { moment: { ...moment, year: year ?? current.year }, granularity: 'part' };
}

/** The part of the year that a month is in; January and February are in the winter of the year before. */
function currentPart(part: string, year: number, month: number): { year: number; index: number } {
  if (part.startsWith('Q')) return { year, index: Math.floor((month - 1) / 3) };
  if (part.startsWith('H')) return { year, index: Math.floor((month - 1) / 6) };
  return month < 3 ? { year: year - 1, index: 3 } : { year, index: Math.floor(month / 3) - 1 };
}
