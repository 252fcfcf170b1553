import type { DateFields, Point, Shift } from './draft.js';
import type { NamedDay } from './lexicon.js';
import { lastLunarDay, solarDay } from './lunar.js';
import { addDays, compareDays, dayOf, daysInMonth, isDay, weekdayOf, weekOf, type Day, type Moment } from './moment.js';
import { solarTermDay } from './solar-terms.js';
import type { Granularity } from './value.js';

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

export interface ResolvedDate {
  moment: Moment;
  granularity: Granularity;
  /** Whether the lunar calendar has no such day. */
  impossible?: boolean;
}

const isShift = (point: Point | undefined): point is Shift => typeof point === 'object';

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
  if (fields.ordinal !== undefined) return ordinalDate(fields, fields.ordinal, bases);
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

const datePart = ({ era, year, month, day, weekday }: Moment): Moment => ({
  ...(era !== undefined && { era }),
  ...(year !== undefined && { year }),
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
  ...(day === undefined && weekday !== undefined && { weekday }),
});

/** 10월 둘째주 is the week of the second Thursday, as ISO 8601 counts weeks; 10월 첫 월요일 is a day. */
function ordinalDate(fields: DateFields, ordinal: number, bases: Bases): ResolvedDate {
  const { weekday } = fields;
  const inMonth = { ...fields };
  delete inMonth.ordinal;
  delete inMonth.weekday;
  const { year, month } = resolveDay(inMonth, bases).moment;
  const granularity = weekday === undefined ? 'week' : 'weekday';
  if (year === undefined || month === undefined) {
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

/** The last date of the text that tells this field, else the reference. */
function baseOf({ from }: Shift, field: 'year' | 'month' | 'day', bases: Bases): Moment | undefined {
  if (from === 'reference') return bases.reference;
  const last = { year: bases.lastYear, month: bases.lastMonth, day: bases.lastDay }[field];
  return last ?? bases.reference;
}

function shiftedDay(point: Shift, bases: Bases): ResolvedDate {
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

function shiftedMonth(fields: DateFields, point: Shift, bases: Bases): ResolvedDate {
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

/** A day's number, 0 being the last of the month. */
const dayNumber = (day: number, { year, month }: Moment): number =>
  day > 0 ? day : month !== undefined && month >= 1 && month <= 12 ? daysInMonth(year, month) : 30;

/** The year that the fields tell, or that of the neighbour or the reference. */
function yearMoment(fields: DateFields, bases: Bases): Moment {
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

const tellsYear = ({ year, newYear }: DateFields): boolean => year !== undefined || newYear === true;

function centuryOrDecade(fields: DateFields, bases: Bases): ResolvedDate {
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

/** Picks the candidate that the direction asks for; the first is of the reference's own year, month or week. */
function pick<T>(
  candidates: readonly T[],
  direction: DateFields['direction'],
  order: (one: T) => number,
): T | undefined {
  const sorted = [...candidates].sort((one, other) => order(one) - order(other));
  if (direction === 'past') return sorted.findLast((one) => order(one) < 0);
  if (direction === 'future' || direction === 'next') return sorted.find((one) => order(one) > 0);
  return candidates[0];
}

const around = (year: number): number[] => [year, year - 1, year + 1];

function monthDate(fields: DateFields, month: number, bases: Bases): ResolvedDate {
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

function dayDate(number: number, fields: DateFields, { reference, neighbour }: Bases): ResolvedDate {
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

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** Seasons, quarters and halves. */
function partDate(fields: DateFields, part: string, bases: Bases): ResolvedDate {
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

const WEEK_SHIFTS: Record<NonNullable<DateFields['direction']>, number> = { past: -1, this: 0, next: 1, future: 0 };
const weekShift = ({ direction }: DateFields): number => (direction === undefined ? 0 : WEEK_SHIFTS[direction]);

/** A week, or a day or the end of it. */
function weekDate({ weekday, weekend }: DateFields, point: Shift, bases: Bases): ResolvedDate {
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
function weekdayDate({ direction }: DateFields, weekday: number, bases: Bases): ResolvedDate {
  const day = bases.reference && dayOf(bases.reference);
  if (!day) return { moment: { weekday }, granularity: 'weekday' };
  const apart = weekday - weekdayOf(day);
  const shift = direction === 'next' ? apart + 7 : pick([apart, apart - 7, apart + 7], direction, (days) => days);
  return { moment: { ...addDays(day, shift ?? apart) }, granularity: 'weekday' };
}

function holidayDate(fields: DateFields, holiday: NamedDay, bases: Bases): ResolvedDate {
  const dated = yearMoment(fields, bases);
  const year = tellsYear(fields) ? dated.year : (holiday.year ?? dated.year);
  const reference = bases.reference && dayOf(bases.reference);
  const in_ = (of: number): Day | undefined => holidayIn(of, holiday);
  const unknown = holiday.lunar || holiday.sun ? {} : { month: holiday.month, day: holiday.day };
  if (year === undefined) return { moment: unknown, granularity: 'day' };
  if (tellsYear(fields) || holiday.year !== undefined) {
    const day = in_(year);
    return { moment: day ? pureDay(day) : { year }, granularity: 'day' };
  }
  const days = around(year).flatMap((candidate) => in_(candidate) ?? []);
  const own = days.filter((day) => day.year === year);
  const ordered = [...own, ...days.filter((day) => day.year !== year)];
  const found =
    reference && fields.direction ? pick(ordered, fields.direction, (day) => compareDays(day, reference)) : ordered[0];
  return { moment: found ? pureDay(found) : { year }, granularity: 'day' };
}

const pureDay = ({ year, month, day }: Day): Moment => ({ year, month, day });

function holidayIn(year: number, holiday: NamedDay): Day | undefined {
  if (holiday.sun) return solarTermDay(year, holiday.sun);
  return holiday.lunar ? lunarHoliday(year, holiday) : { ...holiday, year };
}

const lunarHoliday = (year: number, { month, day }: NamedDay): Day | undefined =>
  day === 30 ? lastLunarDay(year, month, false) : solarDay(year, month, day, false);

/** A day of the lunar calendar as its solar day; a month alone as the solar month that its middle falls into. */
function lunarDate(fields: DateFields, bases: Bases): ResolvedDate {
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

/** The time of day in 24 hours. */
function clockOf(fields: DateFields, neighbour: Moment | undefined): Moment {
  const { dayPart, minute, second, zone } = fields;
  const clock: Moment = { ...(zone !== undefined && { zone }) };
  if (fields.hour === undefined) return { ...clock, ...(dayPart !== undefined && { dayPart }) };
  clock.hour = inDayPart(fields, fields.hour, neighbour);
  if (minute !== undefined) clock.minute = minute;
  if (second !== undefined) clock.second = second;
  return clock;
}

function inDayPart({ dayPart, hours }: DateFields, hour: number, neighbour: Moment | undefined): number {
  if (hour > 12) return hour;
  if (dayPart === undefined) {
    // 오후 2시부터 4시까지: the end of a range stays in the half of the day.
    const first = neighbour?.hour ?? 0;
    return neighbour !== undefined &&
      first >= 12 &&
      first < 24 &&
      hour < 12 &&
      hour + 12 > first &&
      neighbour.dayPart !== 'clock'
      ? hour + 12
      : hour;
  }
  if (dayPart === 'MO') return hour === 12 ? 0 : hour;
  if (dayPart === 'AF') return hours === 'noon' && hour >= 10 ? hour : hour === 12 ? 12 : hour + 12;
  if (dayPart === 'EV') return hour + 12;
  return hour >= 6 ? hour + 12 : hour;
}
