import type { SmallCategory, SmallSource, SmallWord } from './small-dictionary.js';

const CATEGORIES: readonly SmallCategory[] = [
  { name: 'DEFAULT', invoke: false, group: true, characters: /[?]/ },
  { name: 'SPACE', invoke: false, group: true, characters: /\s/ },
  { name: 'HANGUL', invoke: false, group: true, characters: /[가-힣]/ },
];

const word = (surface: string, cost: number, tag: SmallWord['tag'] = 'NNG'): SmallWord => ({
  ...{ surface, tag, cost, left: 1, right: 1 },
});

/** A dictionary of the given nouns, all connections alike, for tests that need a dictionary but not its contents. */
export const tinySource = (costs: Record<string, number>): SmallSource => ({
  // The compiler wants names and nouns that end in a vowel and in a consonant.
  words: [
    ...Object.entries(costs).map(([surface, cost]) => word(surface, cost)),
    ...(['NNP', 'NNG'] as const).flatMap((tag) => [word('리', 9000, tag), word('림', 9000, tag)]),
  ],
  unknown: CATEGORIES.map(({ name }) => word(name, 12000)),
  categories: CATEGORIES,
  contexts: 2,
  connectionCost: () => 0,
});
