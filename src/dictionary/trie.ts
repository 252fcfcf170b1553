/**
 * A double-array trie over UTF-16 units. From slot `s` the unit with code `c` leads to slot `base[s] + c`, when
 * `check` of that slot is `s`. A word's end is slot `base[s] + 0`, whose own base is `-1 - value`; a slot without
 * children carries that value itself.
 */
export interface Trie {
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** The code of each UTF-16 unit; 0 where no word holds it. */
  readonly codes: Uint16Array;
}

export const TRIE_ROOT = 0;

/** The slot that `unit` leads to from `slot`, or -1. */
export function step(trie: Trie, slot: number, unit: number): number {
  const code = trie.codes[unit];
  const base = trie.base[slot];
  if (code === 0 || base < 0) return -1;
  const next = base + code;
  return trie.check[next] === slot ? next : -1;
}

/** The value of the word that ends at `slot`, or -1. */
export function valueAt(trie: Trie, slot: number): number {
  const base = trie.base[slot];
  if (base < 0) return -1 - base;
  return trie.check[base] === slot ? -1 - trie.base[base] : -1;
}
