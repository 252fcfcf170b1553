import fc from 'fast-check';
import { buildTrie } from '../../src/dictionary/compiler/build-trie.js';
import { step, TRIE_ROOT, valueAt, type Trie } from '../../src/dictionary/trie.js';

/** The value of a word that stands in the trie whole, or -1. */
function lookup(trie: Trie, word: string): number {
  let slot = TRIE_ROOT;
  for (let i = 0; i < word.length && slot >= 0; i++) slot = step(trie, slot, word.charCodeAt(i));
  return slot < 0 ? -1 : valueAt(trie, slot);
}

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));

test('words, prefixes that are words, and prefixes that are not', () => {
  const words = inOrder(['말', '말모이', '말씀', '모이', '\uffff', '\u0000끝']);
  const trie = buildTrie(
    words,
    words.map((_, i) => 10 * i),
  );
  words.forEach((word, i) => expect([word, lookup(trie, word)]).toEqual([word, 10 * i]));
  for (const other of ['말모', '모', '말모이다', '이', '\ufffe', '\u0000']) expect(lookup(trie, other)).toBe(-1);
});

test('any set of words is found again, and nothing else', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'가나다각'),
    fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
  );
  const word = fc.string({ unit, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.array(word), (listed, others) => {
      const words = inOrder(listed);
      const trie = buildTrie(
        words,
        words.map((_, i) => i),
      );
      expect(words.map((each) => lookup(trie, each))).toEqual(words.map((_, i) => i));
      for (const other of others) expect(lookup(trie, other)).toBe(words.indexOf(other));
    }),
  );
});
