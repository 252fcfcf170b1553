import { FREE_SLOT, type Trie } from '../trie.js';

/** The free slots of a growing double array, linked in ascending order. */
class Slots {
  base: Int32Array = new Int32Array(1 << 16);
  check: Uint16Array = new Uint16Array(1 << 16).fill(FREE_SLOT);
  private next: Int32Array = new Int32Array(1 << 16);
  private previous: Int32Array = new Int32Array(1 << 16);
  private readonly bases = new Set<number>();
  private firstFree = 1;
  used = 1;

  constructor() {
    this.link(1, this.base.length);
    this.check[0] = 0;
  }

  private link(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      this.next[i] = i + 1;
      this.previous[i] = i - 1;
    }
  }

  private grow(size: number): void {
    const old = this.base.length;
    let length = old;
    while (length <= size) length *= 2;
    if (length === old) return;
    const copy = (source: Int32Array): Int32Array => {
      const target = new Int32Array(length);
      target.set(source);
      return target;
    };
    const check = new Uint16Array(length).fill(FREE_SLOT, old);
    check.set(this.check);
    this.base = copy(this.base);
    this.check = check;
    this.next = copy(this.next);
    this.previous = copy(this.previous);
    this.link(old, length);
  }

  /** Finds a base that no slot has and under which all codes are free, and takes those slots. */
  place(codes: readonly number[]): number {
    const lowest = codes[0] ?? 0;
    const highest = codes[codes.length - 1] ?? 0;
    let misses = 0;
    for (let slot = this.firstFree; ; slot = this.next[slot]) {
      this.grow(slot + highest + 2);
      const base = slot - lowest;
      if (base > 0 && !this.bases.has(base) && codes.every((code) => this.check[base + code] === FREE_SLOT)) {
        this.bases.add(base);
        for (const code of codes) this.take(base + code, code);
        return base;
      }
      // A dense stretch that has refused many times is left behind: a little space for much time.
      if (++misses === 2000) this.firstFree = this.next[this.firstFree];
    }
  }

  private take(slot: number, code: number): void {
    this.check[slot] = code;
    this.used = Math.max(this.used, slot + 1);
    const next = this.next[slot];
    const previous = this.previous[slot];
    if (slot === this.firstFree) this.firstFree = next;
    this.next[previous] = next;
    this.previous[next] = previous;
  }
}

/**
 * Builds the trie of the given words.
 *
 * @param words distinct words in ascending order of their UTF-16 units
 * @param values a value from 0 up for each word
 */
export function buildTrie(words: readonly string[], values: ArrayLike<number>): Trie {
  const codes = assignCodes(words);
  const slots = new Slots();
  // Each task is a range of words that share their first `depth` units, to be put under `slot`.
  const tasks: { slot: number; from: number; to: number; depth: number }[] = [
    { slot: 0, from: 0, to: words.length, depth: 0 },
  ];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const { slot, from, to, depth } = task;
    const groups: { code: number; from: number; to: number }[] = [];
    let start = from;
    let own = -1;
    if (start < to && words[start].length === depth) own = values[start++];
    if (start === to) {
      slots.base[slot] = -1 - own;
      continue;
    }
    if (own >= 0) groups.push({ code: 0, from, to: from });
    for (let i = start; i < to;) {
      const unit = words[i].charCodeAt(depth);
      let end = i + 1;
      while (end < to && words[end].charCodeAt(depth) === unit) end++;
      groups.push({ code: codes[unit], from: i, to: end });
      i = end;
    }
    groups.sort((a, b) => a.code - b.code);
    const base = slots.place(groups.map((group) => group.code));
    slots.base[slot] = base;
    for (const group of groups) {
      if (group.code === 0) slots.base[base] = -1 - own;
      else tasks.push({ slot: base + group.code, from: group.from, to: group.to, depth: depth + 1 });
    }
  }
  // The tail lets every step stay inside the arrays without a bounds check.
  const length = slots.used + 65536;
  const check = new Uint16Array(length).fill(FREE_SLOT);
  check.set(slots.check.subarray(0, slots.used));
  const base = new Int32Array(length);
  base.set(slots.base.subarray(0, slots.used));
  return { base, check, codes };
}

/** Numbers the units by descending frequency, so that the slots of frequent ones lie close together. */
function assignCodes(words: readonly string[]): Uint16Array {
  const counts = new Uint32Array(65536);
  for (const word of words) for (let i = 0; i < word.length; i++) counts[word.charCodeAt(i)]++;
  const units = Array.from(counts.keys()).filter((unit) => counts[unit] > 0);
  units.sort((a, b) => counts[b] - counts[a] || a - b);
  const codes = new Uint16Array(65536);
  units.forEach((unit, i) => (codes[unit] = i + 1));
  return codes;
}
