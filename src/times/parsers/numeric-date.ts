import { endsNumber, startsNumber } from '../boundaries.js';
import type { DateFields, Draft } from '../draft.js';
import type { Parser, Scan } from '../scan.js';
import { isDigitAt, matchAt } from '../text-view.js';

/** 2024-11-01T10:30:00+09:00. */
const ISO_TIME = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?(?![\d:])/y;
/** 2024.11.1. with its dots, 2024. 11. 1, 2024-11-01, 2024/11/1. */
const FULL = /(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?:\.(?!\d)|(?![\d/-]|\.\d))/y;
/** 1.11.2024. */
const DAY_FIRST = /(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/y;
/** '24.11.1. */
const SHORT_YEAR = /(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})(?:\.(?!\d)|(?![\d]|\.\d))/y;
/** 2024.11., 2024-11. */
const YEAR_MONTH = /((?:18|19|20)\d{2})([.-]) ?(0?[1-9]|1[0-2])(?:\.(?!\d)|(?![\d/-]|\.\d))/y;
/** 12.27, 11/1. */
const MONTH_DAY = /(\d{1,2})([./]) ?(\d{1,2})(?:\.(?= |$|[)])|(?![\d/]|\.\d))/y;
/** The last days of a range: 2023.8.14~20. */
const LAST_DAY = /(\d{1,2})(?![\d.:/]|[가-힣A-Za-z%])/y;
/** What makes a number with a point a measure. */
const MEASURED =
  /^ ?(?:[%℃°$₩€:×/xA-Za-z]|배|만|억|조|천|톤|메터|미터|키로|킬로|원|딸라|달러|점|정보|평|세|살|명|도|리|퍼센트|프로|포인트)/;

/** Reads a date of digits with dots, slashes or hyphens. */
export const parseNumericDate: Parser = (scan, at) => {
  if (!isDigitAt(scan.view, at) || !startsNumber(scan, at)) return undefined;
  return isoTime(scan, at) ?? fullDate(scan, at) ?? yearMonth(scan, at) ?? monthDay(scan, at) ?? lastDay(scan, at);
};

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

/** 12.27 is a day where nothing measures it; 11/1 only with its weekday or in a range. */
function monthDay(scan: Scan, at: number): Draft | undefined {
  const { view } = scan;
  const match = matchAt(MONTH_DAY, view, at);
  if (!match) return undefined;
  const [whole, month, separator, day] = match;
  const end = at + whole.length;
  if (!isDayOfYear(Number(month), Number(day)) || MEASURED.test(view.slice(end, end + 4))) return undefined;
  if (!endsNumber(scan, end)) return undefined;
  const ranges = rangedDateBefore(scan, at) || /^ ?~ ?\d{1,2}[./]\d/.test(view.slice(end, end + 6));
  const dated = separator === '/' ? /^ ?\([월화수목금토일]/.test(view.slice(end, end + 3)) : isBareDay(view, at, match);
  return ranges || dated ? draftOf(at, whole.length, { month: Number(month), day: Number(day) }) : undefined;
}

/** Two digits of the day, no number or measure word around it: 12.27, not 3.5 or 리히터 6.2. */
function isBareDay(view: string, at: number, [whole, , , day]: RegExpExecArray): boolean {
  if (/[\d~(] ?$/.test(view.slice(Math.max(0, at - 2), at)) || whole.includes(' ')) return false;
  return (
    day.length === 2 && !/(?:평균|지수|규모|진도|점수|평점|비률|비율|대) ?$/.test(view.slice(Math.max(0, at - 4), at))
  );
}

/** Whether a date and a sign of range stand before. */
function rangedDateBefore({ view, drafts }: Scan, at: number): boolean {
  const last = drafts.at(-1);
  return last?.kind === 'date' && /^\.? ?[~-] ?$/.test(view.slice(last.end, at));
}

function lastDay(scan: Scan, at: number): Draft | undefined {
  const last = scan.drafts.at(-1);
  const match = matchAt(LAST_DAY, scan.view, at);
  if (!match || last?.kind !== 'date' || !rangedDateBefore(scan, at)) return undefined;
  const numeric = last.fields.day !== undefined && /\d$/.test(scan.view.slice(last.start, last.end));
  return numeric && Number(match[1]) <= 31 ? draftOf(at, match[1].length, { day: Number(match[1]) }) : undefined;
}
