import { endsNumber, endsWord, startsWord } from '../boundaries.js';
import type { DateDraft, DateFields, Draft } from '../draft.js';
import type { Numeral } from '../numerals.js';
import { draftBefore, type Parser, type Scan } from '../scan.js';
import { afterSpace, isDigitAt, isHangulAt, matchAt } from '../text-view.js';
import { durationEnd, numeralsAt } from './amount.js';
import { fullYear } from './numeric-date.js';

const UNIT = /세기|학년도|년도|년대|년(?!간)|월달|월|일/y;
/** What shows that the year before it is one of two or three digits. */
const YEAR_CUE = / ?(?:\d{1,2} ?월|[정일이삼사오유육칠팔구시십]+월|상반년|하반년|상반기|하반기|봄|여름|가을|겨울)/y;
const YEAR_PARTICLE = /(?:에는|에도|에만|에서|에|부터|까지|이래|이후|경|도)(?= |$|[,.])(?! ?걸)/y;
/** The first of several numbers that share a unit: 29~31일, 3,4월. */
const SHARED = /(\d{1,4})(?: ?[~-] ?|, ?|\.(?=\d{1,2}월))(\d{1,4}) ?(년대|학년도|년도|년|월|일|시(?!간)|세기)/y;
/** 90년초, 81년생, 79년작: what shows it of a year of two digits. */
const SHORT_YEAR_CUE = / ?(?:초|말|중반|초반|후반|경)(?![가-힣])|[생작](?![가-힣])/y;
const OFTEN = / ?(?:에 )?\d{1,2}(?:~\d{1,2})? ?(?:회|차례|번|교대)/y;
const OLDEST_TWO_DIGIT_YEAR = 45;

/** Reads a number with a unit of the calendar: 2024년, 90년대, 11월, 25일, 19세기. */
export const parseCalendarUnit: Parser = (scan, at) => {
  const digits = isDigitAt(scan.view, at);
  if (digits) {
    const shared = sharedUnit(scan, at);
    if (shared) return shared;
  }
  for (const numeral of numeralsAt(scan.view, at)) {
    if (numeral.form === 'native' || typeof numeral.value !== 'number' || !Number.isInteger(numeral.value)) continue;
    const apart = digits || numeral.end - at > 1;
    const unitAt = apart ? afterSpace(scan.view, numeral.end) : numeral.end;
    const unit = matchAt(UNIT, scan.view, unitAt)?.[0];
    if (unit === undefined) continue;
    const draft = draftOf(scan, { ...numeral, value: numeral.value }, unit, at, unitAt + unit.length);
    if (draft) return draft;
  }
  return undefined;
};

type Whole = Numeral & { value: number };

function draftOf(scan: Scan, numeral: Whole, unit: string, start: number, end: number): Draft | undefined {
  const date = (fields: DateFields, strict = false): DateDraft => ({
    ...{ kind: 'date', start, end, fields },
    ...(strict && { strict }),
  });
  const { value, approximate } = numeral;
  if (approximate) return undefined;
  switch (unit) {
    case '세기':
      return value > 0 && value <= 40 && !isMeasure(scan, end) && !isCenturyLong(scan, value, start, end)
        ? date({ century: value })
        : undefined;
    case '년대':
      return value % 10 === 0 && (value < 100 || value >= 1000) && value < 3000
        ? date({ decade: value / 10 })
        : undefined;
    case '년도':
    case '학년도':
      // 10년도 더 is a length of time with a particle.
      return value >= 1000 || isShortYear(scan, numeral, start)
        ? date({ year: value >= 1000 ? value : fullYear(value) })
        : undefined;
    case '년': {
      const year = yearOf(scan, numeral, start, end);
      return year === undefined ? undefined : date({ year });
    }
    case '월':
    case '월달':
      return monthDraft(scan, numeral, date({ month: value }, true));
    default:
      return dayDraft(scan, numeral, date({ day: value }, true));
  }
}

/** 1세기가 지나다 speaks of a hundred years, 1세기에 of the first century. */
function isCenturyLong(scan: Scan, value: number, start: number, end: number): boolean {
  if (value > 2 || draftBefore(scan, start)?.kind === 'prefix') return false;
  return /^(?:[가를]|이? ?넘|에 걸|나 )/.test(scan.view.slice(end, end + 4));
}

/** Whether what follows makes a number of years or days a length of time. */
const isMeasure = (scan: Scan, end: number): boolean =>
  durationEnd(scan, end).closed || matchAt(scan.lexicon.measures, scan.view, end) !== undefined;

/** The year that a number of years names, if it names one: 2024년, 98년 5월, 427년부터; 70년 is a length of time. */
function yearOf(scan: Scan, { value, form, end: numberEnd }: Whole, start: number, end: number): number | undefined {
  const { view } = scan;
  const before = draftBefore(scan, start);
  if (before?.kind === 'prefix' && (before.fields.era ?? before.fields.yearOffset) !== undefined) {
    // 징역 단기 5년 is no year of the Dangun era.
    return value + (before.fields.yearOffset ?? 0) > 0 ? value : undefined;
  }
  if (/[백천만억]/.test(view.slice(start, numberEnd)) && value % 100 === 0) return undefined;
  // 1000년기 is a millennium.
  if (value >= 3000 || /^기(?!간|념|도|록|술)/.test(view.slice(end, end + 2))) return undefined;
  if (value >= 1000) return durationEnd(scan, end).closed || isLongAgo(scan, value, end) ? undefined : value;
  const first = firstOfSpan(scan, start);
  if (first !== undefined && first >= 1000 && value < 100) return first - (first % 100) + value;
  const written = view.slice(start, numberEnd);
  if (form === 'digits' && (view[start - 1] === "'" || /^0\d$/.test(written))) return fullYear(value);
  if (
    isShortYear(scan, { value, form, end: numberEnd, approximate: false }, start) &&
    matchAt(SHORT_YEAR_CUE, view, end)
  ) {
    return fullYear(value);
  }
  // 징역 1년 2월: one digit is no year.
  if (value >= 10 && matchAt(YEAR_CUE, view, end)) return value < 100 ? fullYear(value) : value;
  if (isMeasure(scan, end) || !matchAt(YEAR_PARTICLE, view, end)) return undefined;
  if (value >= 100) return value % 10 === 0 ? undefined : value;
  return form === 'digits' && value >= OLDEST_TWO_DIGIT_YEAR ? fullYear(value) : undefined;
}

/** 98, and 05 with its naught, may be years; 10 is a number. */
function isShortYear({ view }: Scan, { value, form, end }: Whole, start: number): boolean {
  if (form !== 'digits' || value >= 100) return false;
  return value >= OLDEST_TWO_DIGIT_YEAR || /^0\d$/.test(view.slice(start, end));
}

/** 1000년전, 2000년 력사: a round number of years that is counted, not named. */
const isLongAgo = ({ view, lexicon }: Scan, value: number, end: number): boolean =>
  value % 500 === 0 && value < 2000 && matchAt(lexicon.measures, view, end) !== undefined;

/** The year before a sign of range: 2016~20년. */
function firstOfSpan({ view, drafts }: Scan, at: number): number | undefined {
  const last = drafts.at(-1);
  if (last?.kind !== 'date' || !/^ ?[~-] ?$/.test(view.slice(last.end, at))) return undefined;
  return typeof last.fields.year === 'number' ? last.fields.year : undefined;
}

/** 5월 is a month; 5월혁명 and 이월금 are names and words. */
function monthDraft(scan: Scan, { form, value }: Whole, draft: DateDraft): Draft | undefined {
  const { end, start } = draft;
  const named = scan.view[end] === ' ' && matchAt(scan.lexicon.events, scan.view, end) !== undefined;
  const free = !named && (form === 'sino' ? endsWord(scan, end) : endsNumber(scan, end));
  if (free && value <= 99) return draft;
  return form === 'sino' ? undefined : { kind: 'trap', start, end };
}

/** 25일 is a day of the month unless it is counted (25일간) or part of a longer word (25일장). */
function dayDraft(scan: Scan, { form, value }: Whole, draft: DateDraft): Draft | undefined {
  const { start, end } = draft;
  const before = draftBefore(scan, start);
  const month = before?.kind === 'date' ? before.fields.month : undefined;
  if (month !== undefined && before?.kind === 'date' && before.fields.day === undefined) {
    return value <= 99 && !durationEnd(scan, end).closed ? draft : undefined;
  }
  if (value < 1 || value > 31 || isMeasure(scan, end) || isCounted(scan, start)) return undefined;
  // 1일 3회 is how often in a day.
  if (value === 1 && matchAt(OFTEN, scan.view, end)) return undefined;
  if (form === 'sino') return value >= 10 && endsWord(scan, end) && startsWord(scan, start) ? draft : undefined;
  if (endsNumber(scan, end)) return draft;
  return { kind: 'trap', start, end };
}

/** 약 10일, 최근 5일: what counts the days. */
const isCounted = ({ view, lexicon }: Scan, start: number): boolean =>
  lexicon.counting.test(view.slice(Math.max(0, start - 5), start));

/** The first number of 29~31일: it has the unit of the second. */
function sharedUnit(scan: Scan, at: number): Draft | undefined {
  const match = matchAt(SHARED, scan.view, at);
  if (!match) return undefined;
  const [whole, firstDigits, secondDigits, unit] = match;
  const [first, second] = [Number(firstDigits), Number(secondDigits)];
  const end = at + whole.length;
  if (isMeasure(scan, end) || (isHangulAt(scan.view, end) && !endsNumber(scan, end))) return undefined;
  const fields = sharedFields(unit, first, second);
  return fields && { kind: 'date', start: at, end: at + firstDigits.length, fields };
}

function sharedFields(unit: string, first: number, second: number): DateFields | undefined {
  if (unit.endsWith('년') || unit.endsWith('년도'))
    return first >= 1000 && (second > first || second < 100) ? { year: first } : undefined;
  if (unit === '년대') return first % 10 === 0 ? { decade: first / 10 } : undefined;
  if (unit === '세기') return second > first ? { century: first } : undefined;
  if (unit === '월') return first <= 12 && second <= 12 ? { month: first } : undefined;
  if (unit === '시') return first <= 24 && second <= 24 ? { hour: first } : undefined;
  return first >= 1 && first <= 31 && second <= 31 ? { day: first } : undefined;
}
