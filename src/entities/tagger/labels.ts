import type { EntityType } from '../entity.js';

/** The types that the tagger's corpus marks. */
export const TAGGED_TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION'] as const satisfies readonly EntityType[];
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** The label of a token outside names; a name of type `t` begins with label `1 + 2t` and goes on with `2 + 2t`. */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * TAGGED_TYPES.length;

export const beginOf = (type: number): number => 1 + 2 * type;
export const insideOf = (type: number): number => 2 + 2 * type;
/** The type's number of a label other than `OUTSIDE`. */
export const typeOf = (label: number): number => (label - 1) >> 1;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether a label may follow another: a name goes on only after a token of the same name. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1;
