import { Temporal } from 'temporal-polyfill';

/** A date or time of day as far as it is known. */
export interface Moment {
  era?: 'BC';
  century?: number;
  decade?: number;
  year?: number;
  part?: string;
  month?: number;
  week?: { year: number; week: number };
  weekday?: number;
  weekend?: boolean;
  day?: number;
  dayPart?: string;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
}

/** A calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Reads an ISO date (2024-11-01, 2024-11, 2024); what follows the date is left aside. */
export function readReference(text: string | undefined): Moment | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d])/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** The day of a moment, where it is one. */
export function dayOf({ era, year, month, day }: Moment): Day | undefined {
  if (era !== undefined || year === undefined || month === undefined || day === undefined) return undefined;
  if (Math.abs(year) > LAST_YEAR) return undefined;
  return isDay(year, month, day) ? { year, month, day } : undefined;
}

/** Days are reckoned within four digits of the year, well inside what the calendar library holds. */
const LAST_YEAR = 9999;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month from 1 to 12; of February without a year 29. */
export function daysInMonth(year: number | undefined, month: number): number {
  // Asked for every date: the library is needed for leap years alone, which come again every 400 years.
  return month === 2
    ? Temporal.PlainYearMonth.from({ year: (year ?? 2000) % 400, month }).daysInMonth
    : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the calendar has this day. */
export const isDay = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);
const dayFrom = ({ year, month, day }: Temporal.PlainDate): Day => ({ year, month, day });

/** The day so many days later. */
export const addDays = (day: Day, days: number): Day => dayFrom(plain(day).add({ days }));

/** The ISO week of a day. */
export function weekOf(day: Day): { year: number; week: number } {
  const { yearOfWeek, weekOfYear } = plain(day);
  return { year: yearOfWeek ?? day.year, week: weekOfYear ?? 1 };
}

/** 1 (Monday) to 7. */
export const weekdayOf = (day: Day): number => plain(day).dayOfWeek;

const ordinal = ({ year, month, day }: Day): number => (year * 12 + month) * 31 + day;

/** Below zero where the first is earlier; the farther apart, the larger. */
export const compareDays = (one: Day, other: Day): number => ordinal(one) - ordinal(other);

/** The offset of a zone at a time, as ISO 8601 writes it; the zone may be an offset itself. */
export function offsetAt(zone: string, day: Day, hour: number, minute: number): string | undefined {
  if (zone === 'UTC' || zone === 'Z') return 'Z';
  if (/^[+-]/.test(zone)) return zone;
  if (hour > 23 || minute > 59) return undefined;
  return Temporal.PlainDateTime.from({ ...day, hour, minute }).toZonedDateTime(zone).offset;
}

/** The ISO date of the day after an ISO date. */
export const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

/** How many days lie between two ISO dates. */
export const daysBetween = (first: string, last: string): number =>
  Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days;
