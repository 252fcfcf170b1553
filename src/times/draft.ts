import type { Span } from '../text/span.js';
import type { NamedDay } from './lexicon.js';

/** A number as it is written, or so many units away from the reference or from the last date of the text. */
export type Point = number | Shift;

/** A distance in units of the field that it stands in. */
export interface Shift {
  /** X where the text does not tell how far (몇해전). */
  shift: number | 'X';
  /** What it is reckoned from; 후 goes on from the last date of the text where there is one. */
  from: 'reference' | 'context';
}

/** What an expression says of a date or a time of day; what it leaves open is absent. */
export interface DateFields {
  direction?: 'past' | 'future' | 'this' | 'next';
  calendar?: 'solar' | 'lunar' | 'leap';
  era?: 'BC' | 'AD';
  /** What makes a year of another era one of the common era (단기 4357년: -2333). */
  yearOffset?: number;
  /** 20 for the twentieth century. */
  century?: Point;
  /** 195 for the 1950s, 5 for the fifties of a century that is named apart. */
  decade?: number;
  year?: Point;
  /** 새해: the year that begins or has just begun. */
  newYear?: boolean;
  /** A part of the year: SP, SU, FA, WI, Q1–Q4, H1, H2. */
  part?: string;
  month?: Point;
  week?: Shift;
  /** 1 (Monday) to 7. */
  weekday?: number;
  weekend?: boolean;
  /** Which week, or which of its weekdays, of the month; -1 is the last. */
  ordinal?: number;
  /** 0 is the last day of the month. */
  day?: Point;
  holiday?: NamedDay;
  /** A part of the day: MO, AF, EV, NI. */
  dayPart?: string;
  /** How an hour beside the part of the day is to be read. */
  hours?: 'dawn' | 'noon';
  hour?: number;
  minute?: number;
  second?: number;
  /** The time zone: an IANA name or an offset (`Europe/Moscow`, `+09:00`, `UTC`). */
  zone?: string;
}

/** A length of time; X where the number is not told. */
export interface Amount {
  amount: number | 'X';
  unit: DurationUnit;
}

/** The designators of ISO 8601, those of clock time with their T. */
export type DurationUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';

interface DraftBase extends Span {
  mod?: string;
  /** Whether the text contradicts itself (주체113(2025)년). */
  contradictory?: boolean;
  /** Whether a noun grown together with the expression makes it part of a name (5월1일경기장). */
  strict?: boolean;
}

/** A date or a time of day, not yet reckoned. */
export interface DateDraft extends DraftBase {
  kind: 'date';
  fields: DateFields;
  /** Where it stands beside another date: what it leaves out is that date's. */
  beside?: { draft: DateDraft; as: 'end' | 'item' | 'same' };
}

export interface DurationDraft extends DraftBase {
  kind: 'duration';
  amounts: Amount[];
  /** Whether 간 or 동안 ends it, so that no smaller unit follows. */
  closed?: boolean;
}

export interface SetDraft extends DraftBase {
  kind: 'set';
  /** The period; absent where fields tell what recurs. */
  period?: string;
  fields?: DateFields;
}

/** What is a time only together with what follows it (지난, 음력, 기원전). */
export interface PrefixDraft extends DraftBase {
  kind: 'prefix';
  fields: DateFields;
}

/** What narrows the date before it (초, 중순, 말). */
export interface PhaseDraft extends DraftBase {
  kind: 'phase';
  phase: string;
}

/** What only looks like a time. */
export interface TrapDraft extends DraftBase {
  kind: 'trap';
}

/** What a parser proposes: a stretch of the text and what it says. Refiners join drafts, and resolving gives values. */
export type Draft = DateDraft | DurationDraft | SetDraft | PrefixDraft | PhaseDraft | TrapDraft;

/** The fields from coarse to fine; an expression goes on with a finer field than it ends with. */
const RANKS: readonly (readonly (keyof DateFields)[])[] = [
  ['century'],
  ['decade'],
  ['year', 'newYear'],
  ['part'],
  ['month', 'week'],
  ['day', 'weekday', 'weekend', 'holiday', 'ordinal'],
  ['dayPart'],
  ['hour'],
];

/** Ranks by name, for comparisons. */
export const RANK = { century: 0, decade: 1, year: 2, part: 3, month: 4, day: 5, dayPart: 6, hour: 7 } as const;

const holds = (fields: DateFields, rank: readonly (keyof DateFields)[]): boolean =>
  rank.some((field) => fields[field] !== undefined);

/** The rank of the coarsest field, -1 for none. */
export const coarsest = (fields: DateFields): number => RANKS.findIndex((rank) => holds(fields, rank));

/** The rank of the finest field, -1 for none. */
export const finest = (fields: DateFields): number => RANKS.findLastIndex((rank) => holds(fields, rank));
