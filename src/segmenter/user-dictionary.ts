import type { EntryAnalysis } from '../dictionary/analysis.js';
import { buildTrie } from '../dictionary/compiler/build-trie.js';
import { entryOf, type Dictionary } from '../dictionary/dictionary.js';
import { TAGS } from '../dictionary/morpheme.js';
import { respellingOf } from '../dictionary/respelling.js';
import { endsInConsonant } from '../text/hangul.js';
import { Lattice } from './lattice.js';
import type { UserWord } from './user-words.js';

/**
 * What a word without a cost of its own costs less, for each of its first syllables, than the cheapest other reading of
 * its surface: the longer a word, the less it can stand in a text by chance.
 */
const ADVANTAGE = 1500;
const SYLLABLES = 4;
/** A cost at which a word is sure to be on the best path. */
const SURE = -0x7fff;
const MOST = 0x7fff;

/**
 * Joins a user's words to a dictionary: they enter the same lattice as its own entries.
 *
 * @returns another dictionary; the given one stays as it is
 */
export function withUserWords(dictionary: Dictionary, words: readonly UserWord[]): Dictionary {
  if (words.length === 0) return dictionary;
  const sorted = words.toSorted((a, b) => (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : 0));
  const price = pricer(dictionary);
  return extended(
    dictionary,
    sorted.map((word) => {
      const group = classOf(dictionary, word);
      return { word, group, cost: word.cost ?? price(word, group) };
    }),
  );
}

/** A word with its connection class and cost. */
interface PricedWord {
  word: UserWord;
  group: number;
  cost: number;
}

/** The class of words with this tag and kind of ending. */
const classOf = ({ tagClasses }: Dictionary, { surface, tag }: UserWord): number =>
  tagClasses[2 * TAGS.indexOf(tag) + (endsInConsonant(surface) ? 1 : 0)];

/** Prices words: each wins over what else its surface could be, by the same for all. */
function pricer(dictionary: Dictionary): (word: UserWord, group: number) => number {
  const lattice = new Lattice(dictionary);
  // What a word's connections cost where it stands alone depends on its class only.
  const connections = new Map<number, number>();
  return (word, group) => {
    let own = connections.get(group);
    if (own === undefined) {
      own = costOf(new Lattice(extended(dictionary, [{ word, group, cost: SURE }])), word.surface) - SURE;
      connections.set(group, own);
    }
    const advantage = ADVANTAGE * Math.min(SYLLABLES, word.surface.length);
    return Math.max(SURE, Math.min(MOST, costOf(lattice, word.surface) - own - advantage));
  };
}

function costOf(lattice: Lattice, surface: string): number {
  lattice.search(surface, 0, surface.length);
  return lattice.bestCost;
}

/** The dictionary with entries for the words, which are sorted, after its own. */
function extended(dictionary: Dictionary, words: readonly PricedWord[]): Dictionary {
  const first = dictionary.entries.length;
  const surfaces = words.map(({ word }) => word.surface);
  const firsts = surfaces.flatMap((surface, i) => (surface === surfaces[i - 1] ? [] : [i]));
  const entries = new Int32Array(first + words.length);
  entries.set(dictionary.entries);
  words.forEach(({ group, cost }, i) => (entries[first + i] = entryOf(group, cost, surfaces[i] === surfaces[i + 1])));
  return {
    ...dictionary,
    userTrie: buildTrie(
      firsts.map((i) => surfaces[i]),
      firsts.map((i) => first + i),
    ),
    entries,
    analysis: (entry, surface) =>
      entry < first ? dictionary.analysis(entry, surface) : analysisOf(words[entry - first]),
    kind: (entry) => (entry < first ? dictionary.kind(entry) : undefined),
  };
}

function analysisOf({ word: { surface, tag, southern } }: PricedWord): EntryAnalysis {
  const analysis = { morphemes: [{ form: surface, tag }], sliced: true };
  if (southern === undefined || southern === surface) return analysis;
  return { ...analysis, respelling: respellingOf(surface, southern, 'spelling') };
}
