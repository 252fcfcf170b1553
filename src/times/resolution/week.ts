import type { DateFields, Shift } from '../draft.js';
import { addDays, dayOf, daysInMonth, weekdayOf, weekOf, type Day, type Moment } from '../moment.js';
import { baseOf, pick, type Bases, type ResolvedDate } from './bases.js';

const WEEK_SHIFTS: Record<NonNullable<DateFields['direction']>, number> = { past: -1, this: 0, next: 1, future: 0 };
/** How many weeks away a direction points. */
export const weekShift = ({ direction }: DateFields): number => (direction === undefined ? 0 : WEEK_SHIFTS[direction]);

/** A week, or a day or the end of it. */
export function weekDate({ weekday, weekend }: DateFields, point: Shift, bases: Bases): ResolvedDate {
  const granularity = weekday !== undefined ? 'weekday' : weekend === true ? 'weekend' : 'week';
  const base = baseOf(point, 'day', bases);
  const day = base && dayOf(base);
  if (!day || point.shift === 'X') {
    return { moment: { ...(weekday !== undefined && { weekday }) }, granularity };
  }
  const shifted = addDays(day, point.shift * 7);
  if (weekday === undefined)
    return { moment: { week: weekOf(shifted), ...(weekend === true && { weekend }) }, granularity };
  return { moment: { ...addDays(shifted, weekday - weekdayOf(shifted)) }, granularity };
}

/** 월요일 is of the reference's week, 지난 월요일 the nearest before it, 다음 월요일 of the week after. */
export function weekdayDate({ direction }: DateFields, weekday: number, bases: Bases): ResolvedDate {
  const day = bases.reference && dayOf(bases.reference);
  if (!day) return { moment: { weekday }, granularity: 'weekday' };
  const apart = weekday - weekdayOf(day);
  const shift = direction === 'next' ? apart + 7 : pick([apart, apart - 7, apart + 7], direction, (days) => days);
  return { moment: { ...addDays(day, shift ?? apart) }, granularity: 'weekday' };
}

/** 10월 둘째주 is the week of the second Thursday, as ISO 8601 counts weeks; 10월 첫 월요일 is a day. */
export function ordinalDate({ weekday }: DateFields, ordinal: number, { year, month }: Moment): ResolvedDate {
  const granularity = weekday === undefined ? 'week' : 'weekday';
  if (year === undefined || !dayOf({ year, month: month ?? 0, day: 1 }) || month === undefined) {
    return { moment: { ...(weekday !== undefined && { weekday }) }, granularity };
  }
  const day = nthWeekday(year, month, ordinal, THURSDAY);
  if (weekday === undefined) return { moment: { week: weekOf(day) }, granularity };
  return { moment: nthWeekday(year, month, ordinal, weekday), granularity };
}

const THURSDAY = 4;

/** The nth such weekday of a month; -1 is the last. */
function nthWeekday(year: number, month: number, ordinal: number, weekday: number): Day {
  const first = { year, month, day: 1 };
  const days = (weekday - weekdayOf(first) + 7) % 7;
  if (ordinal > 0) return addDays(first, days + (ordinal - 1) * 7);
  const weeks = Math.floor((daysInMonth(year, month) - 1 - days) / 7);
  return addDays(first, days + weeks * 7);
}
