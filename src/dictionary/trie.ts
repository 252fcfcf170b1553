/**
 * A double-array trie over UTF-16 units. From slot `s` the unit with code `c` leads to slot `base[s] + c`, when
 * `check` of that slot is `c`: no two slots share a base, so that a slot's code tells its parent, in half the bytes that
 * the parent would take. A word's end is slot `base[s] + 0`, whose own base is `-1 - value`; a slot without children
 * carries that value itself.
 */
export interface Trie {
  /** The slot before the first child of each slot, or `-1 - value`. */
  readonly base: Int32Array;
  /** The code that leads to each slot, 65,535 where none does. */
  readonly check: Uint16Array;
  /** The code of each UTF-16 unit; 0 where no word holds it. */
  readonly codes: Uint16Array;
}

export const TRIE_ROOT = 0;

/** More than there are codes. */
export const FREE_SLOT = 0xffff;

/** The slot that `unit` leads to from `slot`, or -1. */
export function step(trie: Trie, slot: number, unit: number): number {
  const code = trie.codes[unit];
  const base = trie.base[slot];
  if (code === 0 || base < 0) return -1;
  const next = base + code;
  return trie.check[next] === code ? next : -1;
}

/** The value of the word that ends at `slot`, or -1. */
export function valueAt(trie: Trie, slot: number): number {
  const base = trie.base[slot];
  if (base < 0) return -1 - base;
  return trie.check[base] === 0 ? -1 - trie.base[base] : -1;
}
