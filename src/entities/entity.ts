import type { Span } from '../text/span.js';

/** The kinds of named thing that malmoi marks. */
export const ENTITY_TYPES = ['PERSON', 'POSITION', 'ORGANIZATION', 'LOCATION', 'EVENT', 'DOCUMENT'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A named thing in the text. Entities of one text never overlap. */
export interface Entity extends Span {
  type: EntityType;
  text: string;
  /** The name in southern orthography. */
  southern: string;
  /** Mentions of one thing share it; for things of the lexicon it is stable. */
  id?: string;
}
