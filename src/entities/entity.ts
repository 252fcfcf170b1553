import type { Span } from '../text/span.js';

/** The kinds of named thing that malmoi marks. */
export const ENTITY_TYPES = ['PERSON', 'POSITION', 'ORGANIZATION', 'LOCATION', 'EVENT', 'DOCUMENT'] as const;
/** A kind of named thing: one of {@link ENTITY_TYPES}. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The post of a person, with the body or country that it is held in: 조선민주주의인민공화국 외무상. */
export interface Post extends Span {
  /** The post as the text has it. */
  text: string;
}

/** A named thing in the text. Entities of one text never overlap. */
export interface Entity extends Span {
  /** The kind of thing. */
  type: EntityType;
  /** The name as the text has it, particles and quotation marks left out. */
  text: string;
  /** The name in southern orthography. */
  southern: string;
  /**
   * Mentions of one thing share it. For things of the lexicon it is stable (`person:kim-jong-un`), for others it counts
   * the things of the text (`#2`). Posts have none.
   */
  id?: string;
  /** What sort of thing it is, where the lexicon or the name's ending says so: country, city, party, ministry, factory. */
  kind?: string;
  /** Its English name: the lexicon's, or a Korean's name as Pyongyang romanizes it. */
  english?: string;
  /** Its item in Wikidata. */
  qid?: string;
  /** The post that the text gives a person beside the name. */
  position?: Post;
}
