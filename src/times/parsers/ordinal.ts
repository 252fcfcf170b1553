import { endsWord } from '../boundaries.js';
import type { DateFields } from '../draft.js';
import { draftBefore, type Parser } from '../scan.js';
import { matchAt } from '../text-view.js';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 첫: 1, 둘: 2, 두: 2, 셋: 3, 세: 3, 넷: 4, 네: 4, 다섯: 5, 마지막: -1 }),
);
const WEEKDAYS = '월화수목금토일';
/** 셋째주 금요일, 첫 월요일, 마지막 주, 2주차. */
const ORDINAL =
  /(?:(첫|둘|셋|넷|다섯)째|(첫|두|세|네|다섯) ?번째|(첫|마지막)|([1-5])(?=주차)) ?(주(?:일|간|차)?)?(?: ?([월화수목금토일])요일)?/y;

/** Reads the week or the weekday of a month by its place: 10월 둘째주, 이달 마지막 월요일. */
export const parseOrdinal: Parser = (scan, at) => {
  const before = draftBefore(scan, at);
  if (before?.kind !== 'date' && before?.kind !== 'set') return undefined;
  const month =
    before.kind === 'set'
      ? before.period === 'P1M' || before.fields?.month !== undefined
      : before.fields.month !== undefined;
  const match = month ? matchAt(ORDINAL, scan.view, at) : undefined;
  if (!match) return undefined;
  const [whole, place, turn, word, digit, week, weekday] = match;
  if ((week === undefined && weekday === undefined) || !endsWord(scan, at + whole.length)) return undefined;
  const ordinal = digit === undefined ? ORDINALS.get(place ?? turn ?? word ?? '') : Number(digit);
  if (ordinal === undefined) return undefined;
  const fields: DateFields = { ordinal };
  if (weekday !== undefined) fields.weekday = WEEKDAYS.indexOf(weekday) + 1;
  return { kind: 'date', start: at, end: at + whole.length, fields };
};
