import { lastLetters } from './letter-marks.js';
import { type EntityLexicons, wordsByClass } from './tables.js';

/** Words that names of events are made of (`dictionaries/event-words.tsv`). */
export interface EventWords {
  /** Meetings, congresses and games, which a number makes events. */
  gatherings: ReadonlySet<string>;
  longestGathering: number;
  /** How names of events end, and a mark for each letter that they end in. */
  kinds: ReadonlySet<string>;
  longestKind: number;
  kindLetters: Uint8Array;
  /** Meetings of heads of state, which whoever meets before them makes events. */
  summits: ReadonlySet<string>;
  /** What opens such a name and makes it sure: pairs of countries, 세계, 국제. */
  openings: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  longestOpening: number;
}

export function readEventWords(sources: EntityLexicons): EventWords {
  const words = wordsByClass(sources, 'event-words');
  const openings = [...words('pair'), ...words('scope')];
  return {
    gatherings: new Set(words('gathering')),
    longestGathering: longest(words('gathering')),
    kinds: new Set(words('kind')),
    longestKind: longest(words('kind')),
    kindLetters: lastLetters([...words('kind'), ...words('summit')]),
    summits: new Set(words('summit')),
    openings: new Set(openings),
    pairs: new Set(words('pair')),
    longestOpening: longest(openings),
  };
}

const longest = (words: readonly string[]): number => Math.max(0, ...words.map((word) => word.length));
