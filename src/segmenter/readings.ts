import { MORE, type Dictionary } from '../dictionary/dictionary.js';
import type { Morpheme } from '../dictionary/morpheme.js';
import { respell, type RuleFamily } from '../dictionary/respelling.js';
import { step, TRIE_ROOT, valueAt } from '../dictionary/trie.js';

/** One reading that the dictionary has of a surface. */
export interface DictionaryReading {
  surface: string;
  /** The tags of the morphemes joined by `+`. */
  tag: string;
  morphemes: Morpheme[];
  /** The word cost, in the units of mecab-ko-dic: the lower, the likelier. */
  cost: number;
  southern?: string;
  rule?: RuleFamily;
}

/** All readings of a word that stands in the dictionary whole, cheapest first. */
export function findReadings(
  { trie, entryClass, entryCost, analysis }: Pick<Dictionary, 'trie' | 'entryClass' | 'entryCost' | 'analysis'>,
  word: string,
): DictionaryReading[] {
  let slot = TRIE_ROOT;
  for (let i = 0; i < word.length && slot >= 0; i++) slot = step(trie, slot, word.charCodeAt(i));
  const first = slot < 0 || word === '' ? -1 : valueAt(trie, slot);
  const readings: DictionaryReading[] = [];
  for (let entry = first; entry >= 0; entry = entryClass[entry] & MORE ? entry + 1 : -1) {
    const { morphemes, respelling } = analysis(entry, word);
    readings.push({
      ...{ surface: word, tag: morphemes.map(({ tag }) => tag).join('+'), morphemes, cost: entryCost[entry] },
      ...(respelling && { southern: respell(word, respelling), rule: respelling.rule }),
    });
  }
  return readings.sort((a, b) => a.cost - b.cost);
}
