import type { DateFields } from '../draft.js';
import type { Moment } from '../moment.js';
import { isShift, type Bases, type ResolvedDate } from './bases.js';

/** 19세기, 90년대, 지난 세기 70년대. */
export function centuryOrDecade(fields: DateFields, bases: Bases): ResolvedDate {
  const moment: Moment = { ...(fields.era === 'BC' && { era: 'BC' }) };
  const current = bases.reference?.year === undefined ? undefined : Math.ceil(bases.reference.year / 100);
  const { century, decade } = fields;
  const named = isShift(century)
    ? current !== undefined && century.shift !== 'X'
      ? current + century.shift
      : undefined
    : century;
  if (decade === undefined) {
    if (named !== undefined) moment.century = named;
    return { moment, granularity: 'century' };
  }
  if (decade >= 10 && named === undefined) moment.decade = decade;
  else if (named !== undefined) moment.decade = (named - 1) * 10 + (decade % 10);
  else moment.decade = nearestDecade(decade, bases);
  return { moment, granularity: 'decade' };
}

/** 90년대: the latest that is not to come, or that of the neighbour's century. */
function nearestDecade(decade: number, { reference, neighbour }: Bases): number {
  if (neighbour?.decade !== undefined) return neighbour.decade - (neighbour.decade % 10) + decade;
  const year = reference?.year ?? 2024;
  const century = Math.floor(year / 100) * 10;
  return (century + decade) * 10 <= year ? century + decade : century - 10 + decade;
}
