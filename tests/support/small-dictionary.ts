import { compileSource } from '../../src/dictionary/compiler/compile.js';
import type { LexiconSources } from '../../src/dictionary/compiler/lexicons.js';
import type { Entry, MecabDictionary } from '../../src/dictionary/compiler/mecab.js';
import { readDictionary, type Dictionary } from '../../src/dictionary/dictionary.js';
import type { Tag } from '../../src/dictionary/morpheme.js';

/** A word of a small dictionary: surface, tag, cost, and its context ids (0 is the boundary). */
export interface SmallWord {
  surface: string;
  tag: Tag;
  cost: number;
  left: number;
  right: number;
}

/** A character category as MeCab's char.def has it, and the characters that belong to it. */
export interface SmallCategory {
  name: string;
  invoke: boolean;
  group: boolean;
  characters: RegExp;
}

/** A source dictionary that a test writes down whole. */
export interface SmallSource {
  words: readonly SmallWord[];
  /** Unknown words, their category's name as surface. */
  unknown: readonly SmallWord[];
  categories: readonly SmallCategory[];
  /** The number of context ids, 0 included. */
  contexts: number;
  connectionCost(right: number, left: number): number;
}

const entryOf = ({ surface, tag, cost, left, right }: SmallWord): Entry => ({
  ...{ surface, left, right, cost, position: 0, semantic: '*', type: '*' },
  morphemes: [{ form: surface, tag }],
});

function characterInfoOf(categories: readonly SmallCategory[]): Uint32Array {
  return Uint32Array.from({ length: 65536 }, (_, unit) => {
    const found = categories.findIndex(({ characters }) => characters.test(String.fromCharCode(unit)));
    const number = Math.max(0, found);
    const { invoke, group } = categories[number];
    return ((1 << number) | (number << 18) | (group ? 1 << 30 : 0) | (invoke ? 1 << 31 : 0)) >>> 0;
  });
}

/** The source as the compiler takes it. */
export function mecabOf({ words, unknown, categories, contexts, connectionCost }: SmallSource): MecabDictionary {
  const connectionCosts = Int16Array.from({ length: contexts * contexts }, (_, i) =>
    connectionCost(i % contexts, Math.floor(i / contexts)),
  );
  return {
    entries: words.map(entryOf),
    connectionCosts,
    rightSize: contexts,
    leftSize: contexts,
    characterInfo: characterInfoOf(categories),
    categories: categories.map(({ name }) => name),
    unknown: new Map(
      categories.map(({ name }) => [name, unknown.filter(({ surface }) => surface === name).map(entryOf)]),
    ),
    spacePenalty: new Map(),
  };
}

/** Compiles and reads a small dictionary. */
export const compiled = (source: SmallSource, lexicons: LexiconSources = new Map()): Dictionary =>
  readDictionary(compiledBytes(source, lexicons).buffer, 'small.dict');

/** The compiled file. */
export const compiledBytes = (source: SmallSource, lexicons: LexiconSources = new Map()): Uint8Array =>
  compileSource(mecabOf(source), lexicons);

/** Whole numbers from -size to size that look random but are the same in each run. */
export function numbers(seed: number, size: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (2 * size + 1)) - size;
  };
}
