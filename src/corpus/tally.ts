import { ENTITY_TYPES, type EntityType } from '../entities/entity.js';
import type { JsonAnalysis } from '../formats/json.js';
import type { TimeExpression } from '../times/time-expression.js';

const TIME_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const satisfies readonly TimeExpression['type'][];

/** What a corpus holds, in numbers. */
export interface Tally {
  /** All documents, those with errors too. */
  documents: number;
  /** Documents that could not be read or analyzed. */
  errors: number;
  /** Bytes of analyzed text in UTF-8. */
  bytes: number;
  /** Named things by type. */
  entities: Record<EntityType, number>;
  /** Times by type. */
  times: Record<TimeExpression['type'], number>;
}

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  ...{ documents: 0, errors: 0, bytes: 0 },
  entities: zeros(ENTITY_TYPES),
  times: zeros(TIME_TYPES),
});

/** The tally of one document; without an analysis it counts as an error. */
export function tallyOf(analysis?: Pick<JsonAnalysis, 'text' | 'entities' | 'times'>): Tally {
  const tally = { ...emptyTally(), documents: 1 };
  if (!analysis) return { ...tally, errors: 1 };
  for (const { type } of analysis.entities) tally.entities[type]++;
  for (const { type } of analysis.times) tally.times[type]++;
  return { ...tally, bytes: Buffer.byteLength(analysis.text) };
}

/** Two tallies together. */
export const sumOf = (a: Tally, b: Tally): Tally => ({
  ...{ documents: a.documents + b.documents, errors: a.errors + b.errors, bytes: a.bytes + b.bytes },
  entities: added(a.entities, b.entities),
  times: added(a.times, b.times),
});

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

function added<Key extends string>(a: Record<Key, number>, b: Record<Key, number>): Record<Key, number> {
  const keys = Object.keys(a) as Key[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as Record<Key, number>;
}
