import type { Dictionary } from '../dictionary/dictionary.js';
import { findReadings } from '../segmenter/readings.js';

/** What of a dictionary the recognizers read. */
export type NameDictionary = Pick<
  Dictionary,
  'trie' | 'entries' | 'analysis' | 'nameCosts' | 'lexicons' | 'entityTagger'
>;

const COST_FACTOR = 800;

/** The source dictionary gives words of two syllables that its corpus lacks this cost or more. */
const UNSEEN_COST = 2600;

/** The cost of a proper name that the source dictionary's corpus lacks. */
const UNSEEN_NAME = 5500;

/** Readings are kept up to this number, so that a large corpus does not fill the memory. */
const MOST_KEPT = 1 << 16;

/** What the dictionary says of a word as something else than a proper name. */
export interface CommonReading {
  /** How much likelier it is than the proper name, in log-odds; zero where the name is likelier or nothing else is known. */
  ambiguity: number;
  /** How common it is: zero for a rare or unlisted word, about five for the commonest. */
  commonness: number;
  /** Whether it is a common noun or a root, of which 하다 may make a verb or adjective. */
  noun: boolean;
  /** Whether it is a form of a verb or adjective too. */
  verbal: boolean;
  /** The cost of the proper name: below `UNSEEN_NAME` where the source's corpus has it. */
  nameCost: number;
}

/**
 * Measures how much a word is something else than a name, by the dictionary's costs: 나선 (Rason, or "that came
 * forward"), 수단 (Sudan, or means).
 */
export function commonReadings(dictionary: NameDictionary): (word: string) => CommonReading {
  const known = new Map<string, CommonReading>();
  return (word) => {
    let reading = known.get(word);
    if (reading) return reading;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, (reading = measure(dictionary, word)));
    return reading;
  };
}

function measure(dictionary: NameDictionary, word: string): CommonReading {
  const readings = findReadings(dictionary, word);
  const nameCost = readings.find(({ tag }) => tag === 'NNP')?.cost ?? UNSEEN_NAME;
  const other = readings.find(({ tag }) => tag !== 'NNP')?.cost ?? UNSEEN_COST;
  const seen = other < UNSEEN_COST;
  return {
    ambiguity: seen ? Math.max(0, (nameCost - other) / COST_FACTOR) : 0,
    commonness: seen ? (UNSEEN_COST - other) / COST_FACTOR : 0,
    nameCost,
    noun: readings.some(({ tag }) => tag === 'NNG' || tag === 'XR'),
    verbal: readings.some(({ tag }) => /^V[VA]/.test(tag)),
  };
}
