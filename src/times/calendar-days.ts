import { Temporal } from 'temporal-polyfill';

/** Months of the parts of a year: the first, and how many. Winter ends in the year after. */
const PARTS = new Map<string, readonly [month: number, months: number]>([
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, [quarter * 3 - 2, 3]] as const),
  ['H1', [1, 6]],
  ['H2', [7, 6]],
  ['SP', [3, 3]],
  ['SU', [6, 3]],
  ['FA', [9, 3]],
  ['WI', [12, 3]],
]);

const YEARS = /^(BC)?(\d{2,4})$/;
const MONTH = /^(BC)?(\d{4})-(\d{2})$/;
const DAY = /^(BC)?(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const PART = /^(BC)?(\d{4})-([QH]\d|SP|SU|FA|WI)$/;
const WEEK = /^(\d{4})-W(\d{2})(?:-(WE|[1-7]))?$/;

type Days = [first: Temporal.PlainDate, last: Temporal.PlainDate];

/**
 * The first and last calendar day of a TIMEX3 value of type DATE or TIME, or of a range written with a slash.
 *
 * Seasons are the meteorological ones: spring is March to May, winter December to February of the year after. Years
 * before Christ are given as ISO 8601 counts them, with year 0 (`-002332-01-01` for BC2333).
 *
 * @param value a value as `times()` gives it: `2024-11-01`, `2024-Q3`, `2024-W44`, `199`, `2024-10-29/2024-11-02`
 * @returns two ISO dates; nothing for lengths of time, sets, days that no calendar has, and values with X
 *
 * @example
 * calendarDays('2024-02') // ['2024-02-01', '2024-02-29']
 * calendarDays('198') // ['1980-01-01', '1989-12-31']
 */
export function calendarDays(value: string): [first: string, last: string] | undefined {
  const [start = '', end = start, ...more] = value.split('/');
  if (more.length > 0) return undefined;
  const first = daysOf(start)?.[0];
  const last = daysOf(end)?.[1];
  return first && last ? [first.toString(), last.toString()] : undefined;
}

function daysOf(value: string): Days | undefined {
  return yearsOf(value) ?? monthOf(value) ?? dayOf(value) ?? partOf(value) ?? weekOf(value);
}

/** The year by astronomers' count, which has a year 0. */
const astronomical = (era: string | undefined, year: number): number => (era === undefined ? year : 1 - year);

/** The months from one on, as days. */
function months(year: number, month: number, count: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return [first, first.add({ months: count }).subtract({ days: 1 })];
}

/** A year, a decade (198) or a century (19). */
function yearsOf(value: string): Days | undefined {
  const match = YEARS.exec(value);
  if (!match) return undefined;
  const span = 10 ** (4 - match[2].length);
  const from = Number(match[2]) * span;
  if (match[1] === undefined) return months(from, 1, span * 12);
  // The third century before Christ (BC02) is 300 to 201 BC.
  return months(astronomical('BC', from + (span > 1 ? span : 0)), 1, span * 12);
}

function monthOf(value: string): Days | undefined {
  const [, era, year, month] = MONTH.exec(value) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return months(astronomical(era, Number(year)), Number(month), 1);
}

function dayOf(value: string): Days | undefined {
  const [, era, year, month, day] = DAY.exec(value) ?? [];
  const inMonth = day === undefined ? undefined : monthOf(`${era ?? ''}${year}-${month}`);
  if (!inMonth || Number(day) < 1 || Number(day) > inMonth[1].day) return undefined;
  const date = inMonth[0].with({ day: Number(day) });
  return [date, date];
}

function partOf(value: string): Days | undefined {
  const [, era, year, name] = PART.exec(value) ?? [];
  const part = PARTS.get(name ?? '');
  return part && months(astronomical(era, Number(year)), ...part);
}

/** An ISO week, the end of one or a day of it. */
function weekOf(value: string): Days | undefined {
  const [, year, week, day] = WEEK.exec(value) ?? [];
  if (week === undefined || Number(week) < 1) return undefined;
  // The fourth of January is always in the first week.
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(week) - 1 });
  if (monday.yearOfWeek !== Number(year)) return undefined;
  if (day === undefined) return [monday, monday.add({ days: 6 })];
  if (day === 'WE') return [monday.add({ days: 5 }), monday.add({ days: 6 })];
  const date = monday.add({ days: Number(day) - 1 });
  return [date, date];
}
