import fc from 'fast-check';
import kuromoji from 'kuromoji';
import InvokeDefinitionMap from 'kuromoji/src/dict/InvokeDefinitionMap.js';
import Tokenizer from 'kuromoji/src/Tokenizer.js';
import { Lattice, WIDE_BEAM } from '../../src/segmenter/lattice.js';
import { costOf as wordCost } from '../../src/dictionary/dictionary.js';
import { compiled, numbers, type SmallSource, type SmallWord } from '../support/small-dictionary.js';

/** A path: start, end and word cost of each word (no two words cost the same), and what the whole costs. */
interface Path {
  cost: number;
  words: [start: number, end: number, cost: number][];
}

const CONTEXTS = 7;
const SYLLABLES = [...'가나다라각'];
const UNLISTED = [...'뷁쀍12ab'];

/** Words of one to four syllables, some with two readings, whose costs are all different. */
function makeSource(): SmallSource {
  const next = numbers(7, 9000);
  const context = (): number => 1 + (Math.abs(next()) % (CONTEXTS - 1));
  const costs = new Set<number>();
  const word = (surface: string): SmallWord => {
    let cost = next();
    while (costs.has(cost)) cost++;
    costs.add(cost);
    return { surface, tag: 'NNG', cost, left: context(), right: context() };
  };
  const syllable = (): string => SYLLABLES[Math.abs(next()) % SYLLABLES.length];
  const surfaces = [
    // 라 is no word of one syllable, so that unknown words meet listed ones.
    ...['가', '나', '다', '각', '가나', '가나'],
    ...Array.from({ length: 40 }, (_, i) => Array.from({ length: 2 + (i % 3) }, syllable).join('')),
  ];
  const costTable = Array.from({ length: CONTEXTS ** 2 }, next);
  return {
    // The compiler wants a name that ends in a vowel and one that ends in a consonant.
    words: surfaces.map((surface, i): SmallWord => (i < 4 ? { ...word(surface), tag: 'NNP' } : word(surface))),
    unknown: ['DEFAULT', 'HANGUL', 'NUMERIC', 'ALPHA', 'ALPHA'].map((name) => word(name)),
    categories: [
      { name: 'DEFAULT', invoke: false, group: true, characters: /[?]/ },
      { name: 'SPACE', invoke: false, group: true, characters: / / },
      { name: 'HANGUL', invoke: false, group: false, characters: /[가-힣]/ },
      { name: 'NUMERIC', invoke: true, group: true, characters: /[0-9]/ },
      { name: 'ALPHA', invoke: true, group: true, characters: /[a-z]/ },
    ],
    contexts: CONTEXTS,
    connectionCost: (right, left) => costTable[right * CONTEXTS + left],
  };
}

const source = makeSource();

function kuromojiSearch(): (text: string) => Path {
  const builder = kuromoji.dictionaryBuilder();
  const line = ({ surface, left, right, cost, tag }: SmallWord): string => [surface, left, right, cost, tag].join(',');
  for (const word of source.words) builder.addTokenInfoDictionary(line(word));
  for (const word of source.unknown) builder.putUnkDefLine(line(word));
  for (const { name, invoke, group } of source.categories) {
    builder.putCharDefLine(`${name} ${Number(invoke)} ${Number(group)} 0`);
  }
  builder.putCharDefLine('0xAC00..0xD7A3 HANGUL');
  builder.putCharDefLine('0x0030..0x0039 NUMERIC');
  builder.putCharDefLine('0x0061..0x007A ALPHA');
  builder.putCostMatrixLine(`${CONTEXTS} ${CONTEXTS}`);
  for (let right = 0; right < CONTEXTS; right++) {
    for (let left = 0; left < CONTEXTS; left++) {
      builder.putCostMatrixLine(`${right} ${left} ${source.connectionCost(right, left)}`);
    }
  }
  const dictionaries = builder.build();
  // kuromoji reads the flags of a category as numbers, which they become when a dictionary is saved and loaded.
  const definition = dictionaries.unknown_dictionary.character_definition;
  definition.invoke_definition_map = InvokeDefinitionMap.load(definition.invoke_definition_map.toBuffer());
  const tokenizer = new Tokenizer(dictionaries);
  return (text) => {
    const lattice = tokenizer.getLattice(text);
    const path = tokenizer.viterbi_searcher.search(lattice);
    return {
      cost: lattice.nodes_end_at.at(-1)?.[0].shortest_cost ?? NaN,
      words: path.map(({ start_pos, length, cost }) => [start_pos - 1, start_pos - 1 + length, cost]),
    };
  };
}

function malmoiSearch(): (text: string) => Path {
  const dictionary = compiled(source);
  const lattice = new Lattice(dictionary);
  return (text) => {
    const path = lattice.search(text, 0, text.length, WIDE_BEAM);
    return {
      cost: lattice.bestCost,
      words: path.map(({ start, end, entry }) => [start, end, wordCost(dictionary.entries[entry])]),
    };
  };
}

const reference = kuromojiSearch();
const search = malmoiSearch();

/** What a path costs by the source: its words and the connections between them, boundaries included. */
function costOf({ words }: Path): number {
  const known = new Map([...source.words, ...source.unknown].map((word) => [word.cost, word]));
  const path = words.map(([, , cost]) => known.get(cost));
  const rights = [0, ...path.map((word) => word?.right ?? NaN)];
  const lefts = [...path.map((word) => word?.left ?? NaN), 0];
  const connections = lefts.map((left, i) => source.connectionCost(rights[i], left));
  return [...connections, ...words.map(([, , cost]) => cost)].reduce((sum, cost) => sum + cost, 0);
}

test('the best path costs what it costs kuromoji on the same dictionary; paths differ only where they tie', () => {
  const characters = fc.constantFrom(...SYLLABLES, ...SYLLABLES, ...UNLISTED);
  const sentences = fc.string({ unit: characters, minLength: 1, maxLength: 20 });
  let differing = 0;
  fc.assert(
    fc.property(sentences, (text) => {
      const [own, other] = [search(text), reference(text)];
      expect(own.cost).toBe(other.cost);
      expect(costOf(own)).toBe(own.cost);
      if (JSON.stringify(own) !== JSON.stringify(other)) differing++;
    }),
    { numRuns: 2000 },
  );
  // Three words can follow each other in two orders with the same connections; such texts are rare.
  expect(differing).toBeLessThan(20);
});
