import { coarsest, finest, RANK, type DateDraft, type DateFields, type Draft, type SetDraft } from '../draft.js';
import type { Scan } from '../scan.js';
import { areAdjacent, type Refiner } from './refiner.js';

/** Joins what stands side by side from coarse to fine: 지난해 + 4.4분기, 4월 13일 + 오전 + 7시, 매주 + 월요일. */
export const joinFields: Refiner = (drafts, scan) => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const merged = last && standTogether(last, draft, scan) ? merge(last, draft) : undefined;
    if (merged) joined[joined.length - 1] = merged;
    else joined.push(draft);
  }
  return joined;
};

/** A weekday or "local time" in parentheses may stand between a date and its time of day: 3월 4일(월) 오전 9시. */
const ASIDE = /^ ?\((?:[월화수목금토일](?:요일)?|현지 ?시[간각]|한국 ?시[간각]|이하 현지시[간각])\) ?$/;

function standTogether(one: Draft, other: Draft, scan: Scan): boolean {
  if (areAdjacent(scan, one.end, other.start)) return true;
  return (
    other.start - one.end < 16 &&
    one.kind === 'date' &&
    other.kind === 'date' &&
    isTimeOfDay(other.fields) &&
    ASIDE.test(scan.view.slice(one.end, other.start))
  );
}

const isTimeOfDay = (fields: DateFields): boolean => coarsest(fields) >= RANK.dayPart;

function merge(one: Draft, other: Draft): Draft | undefined {
  if (other.kind !== 'date' || one.mod !== undefined) return undefined;
  if (one.kind === 'date' && goesOn(one.fields, other.fields)) return mergeDates(one, other);
  if (one.kind === 'set' && recurs(one, other.fields)) {
    return { kind: 'set', start: one.start, end: other.end, fields: { ...one.fields, ...other.fields } };
  }
  return undefined;
}

function mergeDates(one: DateDraft, other: DateDraft): DateDraft {
  return {
    ...{ kind: 'date', start: one.start, end: other.end, fields: { ...one.fields, ...other.fields } },
    ...(other.mod !== undefined && { mod: other.mod }),
    ...(one.contradictory === true && { contradictory: true }),
    // A year before it, or a space in it, sets a date apart from the names made of days (5월1일경기장).
    ...(one.strict === true && other.strict === true && one.end === other.start && { strict: true }),
  };
}

/** Which field goes on from the one that a date ends with. */
function goesOn(one: DateFields, other: DateFields): boolean {
  const [end, start] = [finest(one), coarsest(other)];
  if (other.direction !== undefined || isRelative(other)) return false;
  if (end === RANK.century) return start === RANK.decade;
  if (end === RANK.year)
    return start === RANK.part || (start === RANK.month && !other.week) || other.holiday !== undefined;
  if (end === RANK.month && one.week) return other.weekday !== undefined || other.weekend === true;
  if (end === RANK.month) return other.day !== undefined || other.ordinal !== undefined;
  if (end === RANK.day) {
    if (start === RANK.day) return isDay(one) && other.weekday !== undefined;
    return start === RANK.dayPart || start === RANK.hour;
  }
  return end === RANK.dayPart && start === RANK.hour;
}

const isDay = ({ day, holiday }: DateFields): boolean => day !== undefined || holiday !== undefined;

const isRelative = ({ century, year, month, week, day }: DateFields): boolean =>
  [century, year, month, week, day].some((point) => typeof point === 'object');

/** Which field tells when something recurs within its period. */
function recurs({ period, fields }: SetDraft, other: DateFields): boolean {
  if (other.direction !== undefined || isRelative(other) || other.year !== undefined) return false;
  if (fields) return goesOn(fields, other);
  const start = coarsest(other);
  if (period === 'P1D') return start === RANK.dayPart || start === RANK.hour;
  if (period === 'P1W') return other.weekday !== undefined || other.weekend === true;
  if (period === 'P1M') return (other.day !== undefined || other.ordinal !== undefined) && start === RANK.day;
  if (period === 'P1Y') return start === RANK.month || start === RANK.part || other.holiday !== undefined;
  return false;
}
