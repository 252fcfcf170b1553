import { endsNumber } from '../boundaries.js';
import type { Parser, Scan } from '../scan.js';
import { afterSpace, matchAt } from '../text-view.js';

/** 12.27, 11/1. */
const MONTH_DAY = /(\d{1,2})([./]) ?(\d{1,2})(?:\.(?= |$|[()~-]|부터|까지)|(?![\d/]|\.\d))/y;
/** The last day of a range: 2023.8.14~20. */
const LAST_DAY = /(\d{1,2})(?![\d.:/]|[가-힣A-Za-z%])/y;
const SIGN_AFTER = / ?~ ?\d{1,2}[./] ?\d/y;
const WEEKDAY_AFTER = / ?\([월화수목금토일]/y;
/** A weekday in parentheses, which may stand after any date. */
export const WEEKDAY_ASIDE = /^ ?\([월화수목금토일](?:요일)?\)/;
/** Numbers rise to something and make something: 10.25로 올랐다. */
const RESULT_AFTER = /으?로(?![가-힣])|[을를](?![가-힣])/y;
/** How far before a number a word may stand that makes it a measurement. */
const LOOK_BACK = 8;

/** Reads a month and a day of digits alone, where nothing shows that they are a number or a name. */
export const parseMonthDay: Parser = (scan, at) => {
  const { view } = scan;
  const match = matchAt(MONTH_DAY, view, at);
  if (!match) return lastDay(scan, at);
  const [whole, month, separator, day] = match;
  const end = at + whole.length;
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return undefined;
  if (!isUnmeasured(scan, at, end)) return undefined;
  const ranged = opensRange(scan, at) || matchAt(SIGN_AFTER, view, end) !== undefined;
  const marked =
    matchAt(WEEKDAY_AFTER, view, end) !== undefined || (separator === '.' && isBareDay(view, at, whole, day));
  if (!ranged && !marked) return undefined;
  return { kind: 'date', start: at, end, fields: { month: monthNumber, day: dayNumber } };
};

/**
 * Whether nothing beside digits with a point makes them a measurement (평점 5.1, 6.25%, 1.4배), a longer number or the
 * name of an event (6.25 전쟁).
 */
export function isUnmeasured(scan: Scan, at: number, end: number): boolean {
  const { view, lexicon } = scan;
  if (/^(?:\.?\d|[%:℃°$₩€×/A-Za-z])/.test(view.slice(end, end + 2))) return false;
  if (matchAt(lexicon.quantities, view, end) || matchAt(lexicon.events, view, end)) return false;
  return endsNumber(scan, end) && !lexicon.scales.test(view.slice(Math.max(0, at - LOOK_BACK), at));
}

/** Two digits of the day without a space, and no number before them: 12.27, not 3.5. */
function isBareDay(view: string, at: number, whole: string, day: string): boolean {
  if (day.length < 2 || whole.includes(' ') || /[\d~(] ?$/.test(view.slice(Math.max(0, at - 2), at))) return false;
  return !matchAt(RESULT_AFTER, view, at + whole.length);
}

/** Whether the last date and what shows a range stand before: 2024. 3. 1.부터 3. 5.까지. */
function opensRange({ view, drafts }: Scan, at: number): boolean {
  const last = drafts.at(-1);
  if (last?.kind !== 'date') return false;
  const between = view.slice(last.end, at).replace(WEEKDAY_ASIDE, '');
  if (/^\.? ?[~-] ?$/.test(between)) return true;
  return /\d\.?$/.test(view.slice(last.start, last.end)) && /^\.? ?(?:부터|에서) ?$/.test(between);
}

function lastDay(scan: Scan, at: number): ReturnType<Parser> {
  const last = scan.drafts.at(-1);
  const match = matchAt(LAST_DAY, scan.view, at);
  if (!match || last?.kind !== 'date' || !opensRange(scan, at) || afterSpace(scan.view, last.end) === at)
    return undefined;
  const numeric = last.fields.day !== undefined && /\d$/.test(scan.view.slice(last.start, last.end));
  if (!numeric || Number(match[1]) > 31) return undefined;
  return { kind: 'date', start: at, end: at + match[1].length, fields: { day: Number(match[1]) } };
}
