import type { DateFields, Shift } from '../draft.js';
import { addDays, dayOf, daysInMonth, isDay, type Moment } from '../moment.js';
import { around, baseOf, pick, tellsYear, yearMoment, type Bases, type ResolvedDate } from './bases.js';

/** A moment without its time of day. */
export const datePart = ({ era, year, month, day, weekday }: Moment): Moment => ({
  ...(era !== undefined && { era }),
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
  ...(day === undefined && weekday !== undefined && { weekday }),
});

/** A day so many days away: 어제, 이튿날, 사흘전. */
export function shiftedDay(point: Shift, bases: Bases): ResolvedDate {
  const base = baseOf(point, 'day', bases);
  if (!base || point.shift === 'X' || base.month === undefined || base.day === undefined) {
    return { moment: {}, granularity: 'day' };
  }
  if (point.shift === 0) return { moment: datePart(base), granularity: 'day' };
  const yearless = base.year === undefined;
  const day = dayOf({ ...base, year: base.year ?? 2001 });
  if (!day) return { moment: {}, granularity: 'day' };
  const { year, month, day: date } = addDays(day, point.shift);
  return { moment: yearless ? { month, day: date } : { year, month, day: date }, granularity: 'day' };
}

/** A month so many months away, or a day of it: 지난달, 같은 달 30일. */
export function shiftedMonth(fields: DateFields, point: Shift, bases: Bases): ResolvedDate {
  const base = baseOf(point, 'month', bases);
  const granularity = fields.day === undefined ? 'month' : 'day';
  const moment: Moment = {};
  if (base?.month !== undefined && point.shift !== 'X') {
    const months = base.month - 1 + point.shift;
    moment.month = (((months % 12) + 12) % 12) + 1;
    if (base.year !== undefined) moment.year = base.year + Math.floor(months / 12);
  }
  if (typeof fields.day === 'number') moment.day = dayNumber(fields.day, moment);
  return { moment, granularity };
}

/** A month by its number, or a day of it, in the year that is told or meant: 11월 1일, 지난 6월. */
export function monthDate(fields: DateFields, month: number, bases: Bases): ResolvedDate {
  const { day, direction } = fields;
  const granularity = day === undefined ? 'month' : 'day';
  const { reference } = bases;
  let moment: Moment = { ...yearMoment(fields, bases), month };
  if (!tellsYear(fields) && direction !== undefined && reference?.year !== undefined && reference.month !== undefined) {
    const { year, month: current, day: today } = reference;
    const order = (candidate: number): number =>
      (candidate - year) * 400 +
      (month - current) * 32 +
      (typeof day === 'number' && today !== undefined ? day - today : 0);
    const found = pick(around(year), direction, order);
    if (found !== undefined) moment = { ...moment, year: found };
  }
  if (typeof day === 'number') moment.day = dayNumber(day, moment);
  return { moment, granularity };
}

/** A day by its number alone, of the month that is meant: 15일, 지난 25일. */
export function dayDate(number: number, fields: DateFields, { reference, neighbour }: Bases): ResolvedDate {
  const base = neighbour?.month === undefined ? reference : neighbour;
  if (base?.month === undefined)
    return {
      moment: { ...(base?.year !== undefined && { year: base.year }), day: dayNumber(number, {}) },
      granularity: 'day',
    };
  const { year, month } = base;
  const inMonth = (shift: number): Moment => {
    const months = month - 1 + shift;
    const moment: Moment = { month: (((months % 12) + 12) % 12) + 1 };
    if (year !== undefined) moment.year = year + Math.floor(months / 12);
    return { ...moment, day: dayNumber(number, moment) };
  };
  const own = inMonth(0);
  if (fields.direction === undefined && (number > 31 || isDay(own.year, month, own.day ?? 0))) {
    return { moment: own, granularity: 'day' };
  }
  const exists = (moment: Moment): boolean => isDay(moment.year, moment.month ?? 1, moment.day ?? 1);
  const shifts = [0, -1, 1, -2, 2].filter((shift) => exists(inMonth(shift)));
  const order = (shift: number): number => shift * 32 + number - (base.day ?? 0);
  const found = number > 31 ? 0 : pick(shifts, neighbour?.month === undefined ? fields.direction : undefined, order);
  return { moment: inMonth(found ?? 0), granularity: 'day' };
}

/** A day's number, 0 being the last of the month. */
const dayNumber = (day: number, { year, month }: Moment): number =>
  day > 0 ? day : month !== undefined && month >= 1 && month <= 12 ? daysInMonth(year, month) : 30;
