import { LexiconError, parseTsv } from '../dictionary/tsv.js';
import { alternation, COMPANION_KINDS, measurePattern, particlePattern, type Companion } from './companions.js';
import type { Amount, DateFields } from './draft.js';
import { readFields, readPeriod, readSun } from './lexicon-values.js';
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

/** A word of time, or the name of a day. */
export type Word = { text: string; edge: Edge } & (
  | { kind: 'relative' | 'anaphoric' | 'name' | 'prefix'; fields: DateFields; mod?: string }
  | { kind: 'days' | 'phase' | 'set' | 'zone'; value: string }
  | { kind: 'duration'; amount: Amount }
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

/** A word as it is listed and with each of its spaces left out, or all of them. */
function withoutSpaces(word: Word): Word[] {
  const [first = '', ...rest] = word.text.split(' ');
  const spellings = rest.reduce((texts, part) => texts.flatMap((text) => [`${text} ${part}`, text + part]), [first]);
  return spellings.map((text) => ({ ...word, text }));
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

/** What the values of the kinds without fields look like. */
const VALUES = {
  days: /^(?:\d+|X)$/,
  phase: /^(?:START|MID|END|APPROX|FIRST|SECOND)$/,
  set: /^PT?\d+[YMWDHMS]$/,
  zone: /^(?:UTC|[+-]\d{2}:\d{2}|[A-Z]\w+\/[A-Z]\w+)$/,
} as const;

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
      case 'zone':
        if (!VALUES[kind].test(value)) throw new LexiconError(file, line, `"${value}" is no value of this kind`);
        return [{ text: word, edge, kind, value }];
      case 'duration': {
        const amount = readPeriod(value);
        if (!amount) throw new LexiconError(file, line, `"${value}" is no length of time`);
        return [{ text: word, edge, kind, amount }];
      }
      default: {
        const from = kind === 'anaphoric' ? 'context' : 'reference';
        const read = readFields(value, kind === 'relative' || kind === 'anaphoric' ? from : undefined);
        if (!read) throw new LexiconError(file, line, `"${value}" names no fields`);
        return [{ text: word, edge, kind, ...read }];
      }
    }
  });
}
