import { type EntityLexicons, wordsByClass } from './tables.js';

/** What stands around posts (`dictionaries/position-words.tsv`). */
export interface PostWords {
  /** What may stand closed up after a post: 대변인담화. */
  follows: readonly string[];
  /** Heads of units, whose post is all of the compound: 국제기구국장, 미국담당국장. */
  units: ReadonlySet<string>;
}

export function readPostWords(sources: EntityLexicons): PostWords {
  const words = wordsByClass(sources, 'position-words');
  return { follows: words('follows'), units: new Set(words('unit')) };
}
