import {
  calendarDays,
  type Analysis,
  type Change,
  type Entity,
  type EntityType,
  type RuleFamily,
  type TimeExpression,
} from '../../../src/browser.js';
import type { Row } from './rows.js';

/** All mentions of one thing. */
export interface EntityGroup {
  key: string;
  type: EntityType;
  southern: string;
  northern: string;
  english?: string;
  count: number;
  /** Where they begin. */
  starts: number[];
}

/** All mentions of one time. */
export interface TimeGroup {
  type: TimeExpression['type'];
  /** The TIMEX3 value, or of a range the two with a slash. */
  value: string;
  text: string;
  /** First and last day, where the value has a place in the calendar. */
  days?: [first: string, last: string];
  count: number;
  starts: number[];
}

export interface RespellingGroup {
  northern: string;
  southern: string;
  count: number;
  starts: number[];
}

/** All changes of one rule family. */
export interface RuleGroup {
  rule: RuleFamily;
  count: number;
  /** The most frequent ones. */
  respellings: RespellingGroup[];
}

/** What the page knows of a document before it asks for rows. */
export interface Overview {
  title: string;
  date?: string;
  characters: number;
  sentences: number;
  tokens: number;
  rows: Pick<Row, 'start' | 'part' | 'continued'>[];
  entityCounts: Partial<Record<EntityType, number>>;
  /** The most frequent ones, most frequent first; so are times and rules. */
  entities: EntityGroup[];
  timeCount: number;
  times: TimeGroup[];
  /** How many groups of entities and times are not listed. */
  more: { entities: number; times: number };
  rules: RuleGroup[];
}

/** The longest lists that a reader would look through. */
const MOST_ENTITIES = 300;
const MOST_TIMES = 80;
const MOST_RESPELLINGS = 12;

export function overviewOf(analysis: Analysis, rows: readonly Row[]): Overview {
  const { text, bulletin, normalization, entities, times } = analysis;
  const entityGroups = grouped(entities, keyOf, ({ type, southern, text: northern, english }) => ({
    ...{ type, southern, northern },
    ...(english !== undefined && { english }),
  }));
  // A range is two expressions; its end is not another mention.
  const mentions = times.filter(({ value, range = ['', ''] }) => value !== range[1] || value === range[0]);
  const timeGroups = grouped(mentions, valueOf, timeGroup);
  const { title, dateline } = bulletin;
  return {
    title: title ? normalization.text.slice(...southern(analysis, title)).trim() : '',
    ...(dateline?.date !== undefined && { date: dateline.date }),
    characters: text.length,
    sentences: analysis.sentences.length,
    tokens: analysis.tokens.length,
    rows: rows.map(({ start, part, continued }) => ({ start, part, continued })),
    entityCounts: countBy(entities, ({ type }) => type),
    entities: entityGroups.slice(0, MOST_ENTITIES),
    timeCount: times.length,
    times: timeGroups.slice(0, MOST_TIMES),
    more: {
      entities: Math.max(0, entityGroups.length - MOST_ENTITIES),
      times: Math.max(0, timeGroups.length - MOST_TIMES),
    },
    rules: rulesOf(analysis),
  };
}

const southern = ({ normalization }: Analysis, { start, end }: { start: number; end: number }): [number, number] => [
  normalization.toNormalized(start),
  normalization.toNormalized(end),
];

const keyOf = ({ id, type, southern: name }: Entity): string => id ?? `${type} ${name}`;

const valueOf = ({ type, value, range, mod = '' }: TimeExpression): string =>
  `${type} ${range?.join('/') ?? value} ${mod}`;

function timeGroup({ type, value, range, text }: TimeExpression): Omit<TimeGroup, 'count' | 'starts'> {
  const shown = range?.join('/') ?? value;
  const days = type === 'DATE' || type === 'TIME' ? calendarDays(shown) : undefined;
  return { type, value: shown, text, ...(days && { days }) };
}

function rulesOf({ normalization }: Analysis): RuleGroup[] {
  const byRule = new Map<RuleFamily, Change[]>();
  for (const change of normalization.changes) {
    const changes = byRule.get(change.rule);
    if (changes) changes.push(change);
    else byRule.set(change.rule, [change]);
  }
  return [...byRule]
    .map(([rule, changes]) => ({
      rule,
      count: changes.length,
      respellings: grouped(
        changes,
        ({ northern, southern: name }) => `${northern}→${name}`,
        ({ northern, southern: name }) => ({ northern, southern: name }),
      ).slice(0, MOST_RESPELLINGS),
    }))
    .sort((one, two) => two.count - one.count);
}

/** Items that have a key in common as one, the most frequent first. */
function grouped<Item extends { start: number }, Group extends object>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  groupOf: (item: Item) => Group,
): (Group & { key: string; count: number; starts: number[] })[] {
  const groups = new Map<string, Group & { key: string; count: number; starts: number[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? { ...groupOf(item), key, count: 0, starts: [] };
    group.count++;
    group.starts.push(item.start);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, two) => two.count - one.count);
}

function countBy<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
