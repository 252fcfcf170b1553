import type { DateFields, Draft } from '../draft.js';
import type { Parser, Scan } from '../scan.js';
import { matchAt } from '../text-view.js';

/** 2024-11-01T10:30:00+09:00. */
const ISO_TIME = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?(?![\d:])/y;
/** 2024.11.1. with its dots, 2024. 11. 1, 2024-11-01, 2024/11/1. */
const FULL = /(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?:\.(?!\d)|(?!\d|\2\d))/y;
/** 1.11.2024. */
const DAY_FIRST = /(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/y;
/** '24.11.1. */
const SHORT_YEAR = /(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})(?:\.(?!\d)|(?![\d]|\.\d))/y;
/** 2024.11., 2024-11. */
const YEAR_MONTH = /((?:18|19|20)\d{2})([.-]) ?(0?[1-9]|1[0-2])(?:\.(?!\d)|(?![\d/-]|\.\d))/y;
/** The first and the last year of a life or a war in parentheses: (1592-1598). */
const FIRST_YEAR = /(1\d{3}|20\d{2})(?= ?[~-] ?(?:1\d{3}|20\d{2})\))/y;
const LAST_YEAR = /(1\d{3}|20\d{2})(?=\))/y;

/** Reads a date of digits with dots, slashes or hyphens. */
export const parseNumericDate: Parser = (scan, at) =>
  isoTime(scan, at) ?? fullDate(scan, at) ?? yearMonth(scan, at) ?? yearOfSpan(scan, at);

const draftOf = (start: number, length: number, fields: DateFields): Draft => ({
  ...{ kind: 'date', start, end: start + length, fields },
});

function isoTime({ view }: Scan, at: number): Draft | undefined {
  const match = matchAt(ISO_TIME, view, at);
  if (!match) return undefined;
  const [whole, ...parts] = match;
  const [year, month, day, hour, minute, second] = parts.slice(0, 6).map(Number);
  const zone = parts[6];
  return draftOf(at, whole.length, {
    ...{ year, month, day, hour, minute },
    ...(parts[5] !== undefined && { second }),
    ...(zone !== undefined && { zone }),
  });
}

function fullDate({ view }: Scan, at: number): Draft | undefined {
  const full = matchAt(FULL, view, at);
  if (full) {
    const [whole, year, separator, month, day] = full;
    const length = separator === '.' || !whole.endsWith('.') ? whole.length : whole.length - 1;
    return draftOf(at, length, { year: Number(year), month: Number(month), day: Number(day) });
  }
  const dayFirst = matchAt(DAY_FIRST, view, at);
  if (dayFirst && Number(dayFirst[3]) <= 12) {
    const [whole, day, , month, year] = dayFirst;
    return draftOf(at, whole.length, { year: Number(year), month: Number(month), day: Number(day) });
  }
  const short = matchAt(SHORT_YEAR, view, at);
  if (!short) return undefined;
  const [whole, year, month, day] = short;
  if (!isDayOfYear(Number(month), Number(day))) return undefined;
  return draftOf(at, whole.length, { year: fullYear(Number(year)), month: Number(month), day: Number(day) });
}

/** A year of two digits, as people write it: 98 is 1998, 24 is 2024. */
export const fullYear = (year: number): number => (year < 45 ? 2000 : 1900) + year;

const isDayOfYear = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** 2024.11 alone may be any number: it is a month in parentheses, in a range or with a dot after it. */
function yearMonth(scan: Scan, at: number): Draft | undefined {
  const { view } = scan;
  const match = matchAt(YEAR_MONTH, view, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const marked = /[(~《]/.test(view[at - 1] ?? '') || /^[~)》]/.test(view.slice(end, end + 1));
  if (!marked && !(match[2] === '.' && match[0].endsWith('.') && view[end] === ' ')) return undefined;
  return draftOf(at, match[0].length, { year: Number(match[1]), month: Number(match[3]) });
}

function yearOfSpan({ view, drafts }: Scan, at: number): Draft | undefined {
  const last = drafts.at(-1);
  const isLast = last?.kind === 'date' && last.fields.year !== undefined && /^ ?[~-] ?$/.test(view.slice(last.end, at));
  const match = isLast
    ? matchAt(LAST_YEAR, view, at)
    : view[at - 1] === '('
      ? matchAt(FIRST_YEAR, view, at)
      : undefined;
  return match && draftOf(at, match[0].length, { year: Number(match[1]) });
}
