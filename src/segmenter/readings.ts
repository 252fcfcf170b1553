import { costOf, hasMore, type Dictionary } from '../dictionary/dictionary.js';
import type { Morpheme } from '../dictionary/morpheme.js';
import { respell, type RuleFamily } from '../dictionary/respelling.js';
import { step, TRIE_ROOT, valueAt, type Trie } from '../dictionary/trie.js';

/** One reading that the dictionary has of a surface. */
export interface DictionaryReading {
  /** The word that was looked up. */
  surface: string;
  /** The tags of the morphemes joined by `+`. */
  tag: string;
  /** What the word is made of, in order. */
  morphemes: Morpheme[];
  /** The word cost, in the units of mecab-ko-dic: the lower, the likelier. */
  cost: number;
  /** The southern spelling, where this reading is northern. */
  southern?: string;
  /** The rule family that relates the two. */
  rule?: RuleFamily;
}

type ReadingsSource = Pick<Dictionary, 'trie' | 'userTrie' | 'entries' | 'analysis'>;

/** All readings of a word that stands in the dictionary whole, cheapest first. */
export function findReadings({ trie, userTrie, entries, analysis }: ReadingsSource, word: string): DictionaryReading[] {
  const firsts = [firstEntry(trie, word), userTrie ? firstEntry(userTrie, word) : -1];
  const readings = firsts
    .flatMap((first) => {
      const found: number[] = [];
      for (let entry = first; entry >= 0; entry = hasMore(entries[entry]) ? entry + 1 : -1) found.push(entry);
      return found;
    })
    .map((entry): DictionaryReading => {
      const { morphemes, respelling } = analysis(entry, word);
      return {
        ...{ surface: word, tag: morphemes.map(({ tag }) => tag).join('+'), morphemes, cost: costOf(entries[entry]) },
        ...(respelling && { southern: respell(word, respelling), rule: respelling.rule }),
      };
    });
  return readings.sort((a, b) => a.cost - b.cost);
}

/** The number of the first entry for a word that stands in the trie whole, or -1. */
function firstEntry(trie: Trie, word: string): number {
  let slot = TRIE_ROOT;
  for (let i = 0; i < word.length && slot >= 0; i++) slot = step(trie, slot, word.charCodeAt(i));
  return slot < 0 || word === '' ? -1 : valueAt(trie, slot);
}
