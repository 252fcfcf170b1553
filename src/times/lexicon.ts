import { LexiconError, parseTsv } from '../dictionary/tsv.js';
import type { DateFields, DurationUnit } from './draft.js';
import type { SolarDay } from './solar-terms.js';

/** A holiday or commemorative day. */
export interface NamedDay {
  month: number;
  day: number;
  lunar: boolean;
  /** Where the sun tells the day; month and day are then the usual ones. */
  sun?: SolarDay;
  /** The year that history fixes. */
  year?: number;
}

const WORD_KINDS = [
  ...(['relative', 'anaphoric', 'name', 'prefix'] as const),
  ...(['days', 'phase', 'set', 'duration', 'zone', 'trap'] as const),
] as const;
/** Kinds of what is no time itself but tells of what stands beside it. */
const COMPANION_KINDS = ['tail', 'particle', 'measure', 'counting', 'barrier', 'quantity', 'scale', 'event'] as const;
type CompanionKind = (typeof COMPANION_KINDS)[number];

/** A word of time, or the name of a day. */
export type Word = { text: string; edge: Edge } & (
  | { kind: 'relative' | 'anaphoric' | 'name' | 'prefix'; fields: DateFields; mod?: string }
  | { kind: 'days' | 'phase' | 'set' | 'duration' | 'zone'; value: string }
  | { kind: 'trap' }
  | { kind: 'day'; day: NamedDay }
);

/** What may follow a word in its eojeol: anything, no part of a longer word, or only these continuations. */
export type Edge = 'open' | 'strict' | readonly string[];

/** The words of time, by their first two units (a word of one unit by that unit). */
export interface TimeLexicon {
  words: ReadonlyMap<number, readonly Word[]>;
  /** Which units begin a word. */
  starts: Uint8Array;
  /** What may follow a date with a number within its eojeol besides a particle. */
  tails: ReadonlySet<string>;
  longestTail: number;
  /** Particles, forms of the copula and the like, up to the end of the eojeol (sticky). */
  particles: RegExp;
  /** What makes a number of days or years before it a length of time (sticky). */
  measures: RegExp;
  /** What makes a number of days after it a length of time (to the end of what stands before). */
  counting: RegExp;
  /** What makes of a number with its unit a word that is no time (sticky). */
  barriers: RegExp;
  /** Units of what is no time, after a number with a point (sticky). */
  quantities: RegExp;
  /** What is measured by a number with a point after it (to the end of what stands before). */
  scales: RegExp;
  /** Events that are named by their day or month (6.25 전쟁, 10월 혁명; sticky). */
  events: RegExp;
}

/** The texts of `days.tsv` and `time-words.tsv`. An empty text is an empty lexicon. */
export interface TimeLexiconSources {
  days: string;
  timeWords: string;
}

/** The key of `TimeLexicon.words` for two UTF-16 units; 0 as the second stands for the words of one unit. */
export const wordKey = (first: number, second: number): number => first * 0x10000 + second;

/**
 * Reads the lexicons of time.
 *
 * @throws LexiconError naming file and line for an unknown kind or a malformed value
 */
export function readTimeLexicon(sources: TimeLexiconSources): TimeLexicon {
  const companions: Companion[] = [];
  const words = [...readDays(sources.days), ...readWords(sources.timeWords, companions)];
  const byKey = new Map<number, Word[]>();
  const starts = new Uint8Array(0x10000);
  for (const word of words.flatMap(withoutSpaces)) {
    const key = wordKey(word.text.charCodeAt(0), word.text.length > 1 ? word.text.charCodeAt(1) : 0);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
    starts[word.text.charCodeAt(0)] = 1;
  }
  for (const list of byKey.values()) list.sort((one, two) => two.text.length - one.text.length);
  const tails = new Set(companions.filter(({ kind }) => kind === 'tail').map(({ text }) => text));
  return {
    ...{ words: byKey, starts, tails },
    longestTail: Math.max(0, ...Array.from(tails, (tail) => tail.length)),
    particles: particlePattern(companions.filter(({ kind }) => kind === 'particle')),
    measures: measurePattern(companions),
    counting: new RegExp(`(?:^|[ (])(?:${alternation(companions, 'counting')}) ?$`),
    barriers: new RegExp(`(?:${alternation(companions, 'barrier')})`, 'y'),
    quantities: new RegExp(` ?(?:${alternation(companions, 'quantity')})`, 'y'),
    scales: new RegExp(`(?:${alternation(companions, 'scale')})(?:[은는이가을를도]|에서)? ?$`),
    events: new RegExp(` ?(?:[가-힣]{1,6} ?)?(?:${alternation(companions, 'event')})`, 'y'),
  };
}

/** What stands beside a time. */
interface Companion {
  text: string;
  kind: CompanionKind;
  edge: Edge;
}

/** The forms of a kind as an alternation, longest first; one that matches nothing where there are none. */
function alternation(companions: readonly Companion[], kind: CompanionKind, edge?: Edge): string {
  const forms = companions.filter((one) => one.kind === kind && (edge === undefined || one.edge === edge));
  if (forms.length === 0) return '(?!)';
  return forms
    .map(({ text }) => text)
    .sort((one, two) => two.length - one.length)
    .join('|');
}

/** Measures that anything may follow, or that end but for a particle (3일전에, not 전국). */
function measurePattern(companions: readonly Companion[]): RegExp {
  const open = alternation(companions, 'measure', 'open');
  const closed = alternation(companions, 'measure', 'strict');
  const particle = alternation(companions, 'particle', 'strict');
  return new RegExp(` ?(?:(?:${open})|(?:${closed})(?:${particle})?(?![가-힣]))`, 'y');
}

/** Particles one after another to the end of the eojeol, or up to a form that anything may follow (이였-). */
function particlePattern(companions: readonly Companion[]): RegExp {
  const closed = alternation(companions, 'particle', 'strict');
  const open = alternation(companions, 'particle', 'open');
  return new RegExp(`(?:${closed}){0,3}(?:(?:${open})|(?:${closed})(?![가-힣]))`, 'y');
}

/** A word as it is listed and, where it has spaces, closed up. */
function withoutSpaces(word: Word): Word[] {
  return word.text.includes(' ') ? [word, { ...word, text: word.text.replaceAll(' ', '') }] : [word];
}

function readDays(text: string): Word[] {
  if (text === '') return [];
  const file = 'days.tsv';
  return parseTsv(text, file, ['name', 'month', 'day', 'calendar', 'year']).map(({ cells, line }) => {
    const { name, calendar, year } = cells;
    const [month, day] = [Number(cells.month), Number(cells.day)];
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) throw new LexiconError(file, line, 'no day of a year');
    const sun = readSun(calendar);
    if (!sun && calendar !== 'lunar' && calendar !== 'solar') throw new LexiconError(file, line, 'an unknown calendar');
    const named = {
      ...{ month, day, lunar: calendar === 'lunar' },
      ...(sun && { sun }),
      ...(year !== '' && { year: Number(year) }),
    };
    // A bare 6.25 may be a part of a number or of a name, two syllables (신정, 구정) the beginning of another word.
    return { text: name, kind: 'day', edge: /^(?:[\d.]+|..)$/.test(name) ? 'strict' : 'open', day: named };
  });
}

/** Reads `longitude 270`, `longitude 270 + 105`, `longitude 90 kyong 3`. */
function readSun(calendar: string): SolarDay | undefined {
  const match = /^longitude (\d+)(?: \+ (\d+))?(?: kyong (\d))?$/.exec(calendar);
  if (!match) return undefined;
  const [, longitude, later, kyong] = match;
  return {
    longitude: Number(longitude),
    ...(later !== undefined && { later: Number(later) }),
    ...(kyong !== undefined && { kyong: Number(kyong) }),
  };
}

function readWords(text: string, companions: Companion[]): Word[] {
  if (text === '') return [];
  const file = 'time-words.tsv';
  return parseTsv(text, file, ['word', 'kind', 'value', 'edge']).flatMap(({ cells, line }): Word[] => {
    const { word, value } = cells;
    const edge = cells.edge === 'open' || cells.edge === 'strict' ? cells.edge : cells.edge.split('|');
    const companion = COMPANION_KINDS.find((known) => known === cells.kind);
    if (companion !== undefined) {
      companions.push({ text: word, kind: companion, edge });
      return [];
    }
    const kind = WORD_KINDS.find((known) => known === cells.kind);
    if (word === '' || kind === undefined) throw new LexiconError(file, line, `"${cells.kind}" is no kind of word`);
    switch (kind) {
      case 'trap':
        return [{ text: word, edge, kind }];
      case 'days':
      case 'phase':
      case 'set':
      case 'duration':
      case 'zone':
        return [{ text: word, edge, kind, value }];
      default: {
        const from = kind === 'anaphoric' ? 'context' : 'reference';
        const read = readFields(value, kind === 'relative' || kind === 'anaphoric' ? from : undefined);
        if (!read) throw new LexiconError(file, line, `"${value}" names no fields`);
        return [{ text: word, edge, kind, ...read }];
      }
    }
  });
}

/** Reads `year=-1 part=NI`; in relative words the numbers of years, months, weeks and days are distances. */
function readFields(
  source: string,
  from: 'reference' | 'context' | undefined,
): { fields: DateFields; mod?: string } | undefined {
  const fields: DateFields = {};
  let mod: string | undefined;
  for (const pair of source.split(' ')) {
    const [field = '', value = ''] = pair.split('=');
    const number = Number(value);
    const point = from === undefined ? number : { shift: number, from };
    if (field === 'mod') mod = value;
    else if (field === 'century') fields.century = point;
    else if (field === 'year') fields.year = point;
    else if (field === 'month') fields.month = point;
    else if (field === 'day') fields.day = point;
    else if (field === 'week') fields.week = { shift: number, from: from ?? 'reference' };
    else if (field === 'offset') fields.yearOffset = number;
    else if (field === 'newyear') fields.newYear = true;
    else if (field === 'weekday') fields.weekday = number;
    else if (field === 'weekend') fields.weekend = true;
    else if (field === 'season') fields.part = value;
    else if (field === 'half') fields.part = `H${value}`;
    else if (field === 'quarter') fields.part = `Q${value}`;
    else if (field === 'part') fields.dayPart = value;
    else if (field === 'hours' && (value === 'dawn' || value === 'noon')) fields.hours = value;
    else if (field === 'time') [fields.hour, fields.minute] = value.split(':').map(Number);
    else if (field === 'direction' && isDirection(value)) fields.direction = value;
    else if (field === 'calendar' && isCalendar(value)) fields.calendar = value;
    else if (field === 'era' && (value === 'BC' || value === 'AD')) fields.era = value;
    else return undefined;
  }
  return { fields, ...(mod !== undefined && { mod }) };
}

const isDirection = (value: string): value is 'past' | 'future' | 'this' | 'next' =>
  ['past', 'future', 'this', 'next'].includes(value);

const isCalendar = (value: string): value is 'solar' | 'lunar' | 'leap' => ['solar', 'lunar', 'leap'].includes(value);

const DURATION_UNITS: ReadonlyMap<string, DurationUnit> = new Map([
  ['Y', 'Y'],
  ['M', 'M'],
  ['W', 'W'],
  ['D', 'D'],
  ['TH', 'TH'],
  ['TM', 'TM'],
  ['TS', 'TS'],
]);

/** Reads a TIMEX3 duration of one unit (`P6M`, `PT30M`) from a lexicon. */
export function readPeriod(value: string): { amount: number | 'X'; unit: DurationUnit } {
  const match = /^P(T?)(\d+|X)([A-Z])$/.exec(value);
  const unit = DURATION_UNITS.get(`${match?.[1] ?? ''}${match?.[3] ?? ''}`);
  if (!match || !unit) return { amount: 'X', unit: 'D' };
  return { amount: match[2] === 'X' ? 'X' : Number(match[2]), unit };
}
