import type { DateFields } from '../draft.js';
import type { Moment } from '../moment.js';
import { isShift, yearMoment, type Bases, type ResolvedDate } from './bases.js';
import { centuryOrDecade } from './century.js';
import { clockOf } from './clock.js';
import { holidayDate, lunarDate } from './holiday.js';
import { datePart, dayDate, monthDate, shiftedDay, shiftedMonth } from './month-and-day.js';
import { partDate } from './part-of-year.js';
import { ordinalDate, weekDate, weekdayDate, weekShift } from './week.js';

/** Reckons what fields say from what they are reckoned from. */
export function resolveDate(fields: DateFields, bases: Bases): ResolvedDate {
  const date = resolveDay(fields, bases);
  if (fields.hour === undefined && fields.dayPart === undefined) return date;
  return { ...date, granularity: 'time', moment: { ...date.moment, ...clockOf(fields, bases.neighbour) } };
}

function resolveDay(fields: DateFields, bases: Bases): ResolvedDate {
  if (isShift(fields.day)) return shiftedDay(fields.day, bases);
  if (fields.week) return weekDate(fields, fields.week, bases);
  if (fields.century !== undefined || fields.decade !== undefined) return centuryOrDecade(fields, bases);
  if (fields.holiday) return holidayDate(fields, fields.holiday, bases);
  if (fields.calendar === 'lunar' || fields.calendar === 'leap') return lunarDate(fields, bases);
  if (fields.ordinal !== undefined) return ordinalDate(fields, fields.ordinal, monthOf(fields, bases));
  if (fields.weekend === true) return weekDate(fields, { shift: weekShift(fields), from: 'reference' }, bases);
  if (fields.weekday !== undefined && fields.day === undefined) return weekdayDate(fields, fields.weekday, bases);
  if (fields.part !== undefined) return partDate(fields, fields.part, bases);
  if (isShift(fields.month)) return shiftedMonth(fields, fields.month, bases);
  if (typeof fields.month === 'number') return monthDate(fields, fields.month, bases);
  if (typeof fields.day === 'number') return dayDate(fields.day, fields, bases);
  if (fields.year !== undefined || fields.newYear === true) {
    return { moment: yearMoment(fields, bases), granularity: 'year' };
  }
  const day = bases.neighbour?.day === undefined ? (bases.sentenceDay ?? bases.reference ?? {}) : bases.neighbour;
  return { moment: datePart(day), granularity: 'day' };
}

/** The month that an ordinal counts in. */
function monthOf(fields: DateFields, bases: Bases): Moment {
  const inMonth = { ...fields };
  delete inMonth.ordinal;
  delete inMonth.weekday;
  return resolveDay(inMonth, bases).moment;
}
