import type { Dictionary } from '../dictionary/dictionary.js';
import { findReadings } from '../segmenter/readings.js';

/** What of a dictionary the recognizers read. */
export type NameDictionary = Pick<
  Dictionary,
  'trie' | 'entryClass' | 'entryCost' | 'analysis' | 'nameCosts' | 'lexicons'
>;

const COST_FACTOR = 800;

/** Words dearer than this are rare in the source dictionary. */
const RARE_COST = 4500;

/** What the dictionary says of a word as something else than a proper name. */
export interface CommonReading {
  /** How much likelier it is than the proper name, in log-odds; zero where the name is likelier or nothing else is known. */
  ambiguity: number;
  /** How common it is: zero for a rare or unlisted word, about five for the commonest. */
  commonness: number;
}

/**
 * Measures how much a word is something else than a name, by the dictionary's costs: 나선 (Rason, or "that came
 * forward"), 수단 (Sudan, or means).
 */
export function commonReadings(dictionary: NameDictionary): (word: string) => CommonReading {
  const known = new Map<string, CommonReading>();
  return (word) => {
    let reading = known.get(word);
    if (!reading) known.set(word, (reading = measure(dictionary, word)));
    return reading;
  };
}

function measure(dictionary: NameDictionary, word: string): CommonReading {
  const readings = findReadings(dictionary, word);
  const other = readings.find(({ tag }) => tag !== 'NNP');
  const name = readings.find(({ tag }) => tag === 'NNP');
  if (!other) return { ambiguity: 0, commonness: 0 };
  return {
    ambiguity: Math.max(0, ((name?.cost ?? other.cost) - other.cost) / COST_FACTOR),
    commonness: Math.max(0, (RARE_COST - other.cost) / COST_FACTOR),
  };
}
