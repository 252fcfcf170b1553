import type { DateFields } from '../draft.js';
import type { NamedDay } from '../lexicon.js';
import { lastLunarDay, solarDay } from '../lunar.js';
import { compareDays, dayOf, type Day, type Moment } from '../moment.js';
import { solarTermDay } from '../solar-terms.js';
import { around, pick, tellsYear, yearMoment, type Bases, type ResolvedDate } from './bases.js';

/** A holiday in the year that is told, fixed or meant. */
export function holidayDate(fields: DateFields, holiday: NamedDay, bases: Bases): ResolvedDate {
  const dated = yearMoment(fields, bases);
  const year = tellsYear(fields) ? dated.year : (holiday.year ?? dated.year);
  const reference = bases.reference && dayOf(bases.reference);
  const unknown = holiday.lunar || holiday.sun ? {} : { month: holiday.month, day: holiday.day };
  if (year === undefined) return { moment: unknown, granularity: 'day' };
  if (tellsYear(fields) || holiday.year !== undefined) {
    const day = holidayIn(year, holiday);
    return { moment: day ? pureDay(day) : { year }, granularity: 'day' };
  }
  const days = around(year).flatMap((candidate) => holidayIn(candidate, holiday) ?? []);
  const own = days.filter((day) => day.year === year);
  const ordered = [...own, ...days.filter((day) => day.year !== year)];
  const found =
    reference && fields.direction ? pick(ordered, fields.direction, (day) => compareDays(day, reference)) : ordered[0];
  return { moment: found ? pureDay(found) : { year }, granularity: 'day' };
}

function holidayIn(year: number, holiday: NamedDay): Day | undefined {
  if (holiday.sun) return year > 0 && year < 10_000 ? solarTermDay(year, holiday.sun) : undefined;
  return holiday.lunar ? lunarHoliday(year, holiday) : { ...holiday, year };
}

const lunarHoliday = (year: number, { month, day }: NamedDay): Day | undefined =>
  day === 30 ? lastLunarDay(year, month, false) : solarDay(year, month, day, false);

/** A day of the lunar calendar as its solar day; a month alone as the solar month that its middle falls into. */
export function lunarDate(fields: DateFields, bases: Bases): ResolvedDate {
  const granularity = fields.day === undefined ? 'month' : 'day';
  const { year } = yearMoment(fields, bases);
  const base = bases.neighbour ?? bases.reference;
  const month = typeof fields.month === 'number' ? fields.month : base?.month;
  const leap = fields.calendar === 'leap';
  if (year === undefined || month === undefined) return { moment: year === undefined ? {} : { year }, granularity };
  const day = typeof fields.day === 'number' ? fields.day : 15;
  const solar = (of: number): Day | undefined =>
    day === 0 ? lastLunarDay(of, month, leap) : solarDay(of, month, day, leap);
  const days = (tellsYear(fields) ? [year] : around(year)).flatMap((candidate) => solar(candidate) ?? []);
  const reference = bases.reference && dayOf(bases.reference);
  const own = tellsYear(fields) ? days : days.filter((one) => one.year === year);
  const ordered = [...own, ...days.filter((one) => !own.includes(one))];
  const found =
    reference && fields.direction ? pick(ordered, fields.direction, (one) => compareDays(one, reference)) : ordered[0];
  if (!found) return { moment: { year }, granularity, impossible: true };
  return { moment: granularity === 'month' ? { year: found.year, month: found.month } : pureDay(found), granularity };
}

const pureDay = ({ year, month, day }: Day): Moment => ({ year, month, day });
