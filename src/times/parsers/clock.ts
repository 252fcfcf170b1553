import { endsNumber } from '../boundaries.js';
import type { DateFields } from '../draft.js';
import { readDigits, readNative, readSino } from '../numerals.js';
import { draftBefore, type Parser, type Scan } from '../scan.js';
import { afterSpace, isDigitAt, isHangulAt, matchAt } from '../text-view.js';

const DIGITAL = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
/** What shows that 10:30 is a time of day and not a score. */
const CLOCK_CUE = /^(?: ?~ ?\d{1,2}:\d{2}|에|부터|까지|경|쯤|께| ?\()/;
const ZERO = /[령영](?=시)/y;

/** Reads a time of day: 10시 30분, 여덟시 반, 10:30. */
export const parseClock: Parser = (scan, at) => {
  const digital = isDigitAt(scan.view, at) ? matchAt(DIGITAL, scan.view, at) : undefined;
  if (!digital) return spokenTime(scan, at);
  const [whole, hour, minute, second] = digital;
  const end = at + whole.length;
  if (!isClock(scan, at, end)) return { kind: 'trap', start: at, end };
  const fields: DateFields = { hour: Number(hour), minute: Number(minute) };
  if (second !== undefined) fields.second = Number(second);
  return { kind: 'date', start: at, end, fields };
};

function isClock(scan: Scan, at: number, end: number): boolean {
  const before = draftBefore(scan, at);
  if (before && (before.kind === 'date' || before.kind === 'prefix' || before.kind === 'set')) return true;
  const last = scan.drafts.at(-1);
  const ranged =
    last?.kind === 'date' && last.fields.hour !== undefined && /^ ?[~-] ?$/.test(scan.view.slice(last.end, at));
  return ranged || CLOCK_CUE.test(scan.view.slice(end, end + 8));
}

function spokenTime(scan: Scan, at: number): ReturnType<Parser> {
  const { view } = scan;
  const hour = hourAt(view, at);
  const unit = hour && (view[hour.end] === '시' ? hour.end : hour.digits ? afterSpace(view, hour.end) : hour.end);
  if (!hour || unit === undefined || view[unit] !== '시' || view[unit + 1] === '간') return undefined;
  const fields: DateFields = { hour: hour.value };
  let end = unit + 1;
  const minute = partAt(scan, end, '분');
  if (minute) {
    [fields.minute, end] = [minute.value, minute.end];
    const before = beforeHour(scan, hour.value, minute);
    if (before) return { kind: 'date', start: at, ...before };
    const second = partAt(scan, end, '초');
    if (second) [fields.second, end] = [second.value, second.end];
  } else {
    const half = afterSpace(view, end);
    if (view[half] === '반' && endsNumber(scan, half + 1)) [fields.minute, end] = [30, half + 1];
  }
  return endsNumber(scan, end) ? { kind: 'date', start: at, end, fields } : undefined;
}

/** 열두시 오분전: five to twelve. */
function beforeHour(
  { view, lexicon }: Scan,
  hour: number,
  { value, end }: { value: number; end: number },
): { end: number; fields: DateFields } | undefined {
  const side = afterSpace(view, end);
  if (view[side] !== '전' || hour < 1 || value < 1 || value > 59) return undefined;
  if (isHangulAt(view, side + 1) && !matchAt(lexicon.particles, view, side + 1)) return undefined;
  return { end: side + 1, fields: { hour: hour - 1, minute: 60 - value } };
}

function hourAt(view: string, at: number): { value: number; end: number; digits: boolean } | undefined {
  if (matchAt(ZERO, view, at)) return { value: 0, end: at + 1, digits: false };
  const digits = isDigitAt(view, at);
  const numeral = digits ? readDigits(view, at) : readNative(view, at);
  if (!numeral || numeral.value === 'X' || numeral.approximate) return undefined;
  if (!Number.isInteger(numeral.value) || numeral.value > (digits ? 99 : 12)) return undefined;
  return { value: numeral.value, end: numeral.end, digits };
}

/** Reads the minutes or seconds that go on from an hour. */
function partAt(scan: Scan, end: number, unit: string): { value: number; end: number } | undefined {
  const { view } = scan;
  const at = afterSpace(view, end);
  const numerals = isDigitAt(view, at) ? [readDigits(view, at)] : readSino(view, at);
  for (const numeral of numerals) {
    if (!numeral || typeof numeral.value !== 'number' || numeral.value > 99 || numeral.approximate) continue;
    const unitAt = view[numeral.end] === unit ? numeral.end : afterSpace(view, numeral.end);
    if (view[unitAt] === unit) return { value: numeral.value, end: unitAt + 1 };
  }
  return undefined;
}
