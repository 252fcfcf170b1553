import type { Span } from '../text/span.js';
import type { EntityType } from './entity.js';

/** What the lexicons know of a named thing. */
export interface KnownThing {
  type: EntityType;
  /** Stable over releases; empty for posts and for things without one. */
  id: string;
  /** The lexicon's kind: country, city, party, ministry. */
  kind: string;
  northern: string;
  southern: string;
  english: string;
  qid: string;
  /** Whether it stands in a lexicon of foreign names, which Korean words seldom look like. */
  foreign: boolean;
  /** Whether the name is an everyday word (왕의, 리마), so that only what stands beside it makes it a name. */
  wary?: boolean;
  /** Whether a user added it, who knows better than all other evidence. */
  user?: boolean;
  /** Whether the name is an everyday word or phrase and counts only inside quotation marks. */
  quoted?: boolean;
}

/** A stretch that some evidence takes for a named thing. */
export interface Candidate extends Span {
  type: EntityType;
  /** Log-odds that it is one; candidates below zero are never chosen. */
  score: number;
  /** Whether it ends inside what the segmenter took for a word, so that only a post right after it can save it. */
  inside?: boolean;
  /** The entry of the lexicon that it matched. */
  thing?: KnownThing;
  /** What the suffix or the lexicon says of it; composition reads it. */
  kind?: string;
}
