import type { Dictionary } from '../dictionary/dictionary.js';
import { COST, NO_NODE, RIGHT, SIBLING, type NodeTable } from './nodes.js';

/** A cost and a number of an ending share one number, so that the least of them needs no branch. */
const INDEX_BITS = 12;
const INDEX = (1 << INDEX_BITS) - 1;
const UNREACHED = 0x7fffffff >> 1;
/** The most that the costs of endings may differ: with two connection costs added it still fits beside an index. */
export const WIDEST_BEAM = (1 << 17) - 1;

/** The places of the memo's numbers: for which place it holds, the cost up to the left side, the node before it, and a bound. */
const PLACE = 0;
const COST_TO = 1;
const NODE = 2;
const BOUND = 3;
const SIZE = 4;

/**
 * What ends at the place where the search of a lattice stands, and the cheapest of it for each left side of a word that
 * begins there: words with one left side share it, so it is looked for once.
 */
export class Predecessors {
  private readonly node = new Int32Array(INDEX + 1);
  private readonly right = new Int32Array(INDEX + 1);
  /** Of each ending its column of the space costs; only after a space. */
  private readonly space = new Int32Array(INDEX + 1);
  private readonly key = new Int32Array(INDEX + 1);
  private count = 0;
  /** What the cheapest of the endings costs. */
  private least = 0;
  private afterSpace = false;
  private readonly memo: Int32Array;
  /** Grows with each place of each search, so that the memo need not be cleared. */
  private place = 0;

  constructor(private readonly dictionary: Dictionary) {
    const { leftMinima } = dictionary;
    this.memo = new Int32Array(SIZE * leftMinima.length);
    leftMinima.forEach((least, left) => (this.memo[SIZE * left + BOUND] = least));
  }

  /**
   * Collects the nodes that end at a place.
   *
   * @param last the last of them; the others are its siblings
   * @param least the cost of the cheapest of them
   * @param beam those that cost more than this beyond the cheapest are left out
   * @param afterSpace whether a space stands before the words that begin here
   */
  gather({ records }: NodeTable, last: number, least: number, beam: number, afterSpace: boolean): void {
    const { node, right, key } = this;
    let count = 0;
    for (let each = last; each !== NO_NODE && count <= INDEX; each = records[each + SIBLING]) {
      const cost = records[each + COST] - least;
      if (cost > beam) continue;
      node[count] = each;
      right[count] = records[each + RIGHT];
      key[count] = (cost << INDEX_BITS) | count;
      count++;
    }
    this.count = count;
    this.least = least;
    this.afterSpace = afterSpace;
    if (afterSpace) this.gatherSpaces();
    if (++this.place === UNREACHED) this.forget();
  }

  private gatherSpaces(): void {
    const { right, space, count } = this;
    const { rightSpaces } = this.dictionary;
    for (let i = 0; i < count; i++) space[i] = rightSpaces[right[i]];
  }

  private forget(): void {
    for (let at = 0; at < this.memo.length; at += SIZE) this.memo[at + PLACE] = 0;
    this.place = 1;
  }

  /**
   * Finds the cheapest predecessor for a left side. {@link costTo} and {@link before} tell of it.
   *
   * @param most what the path up to the left side may cost
   * @returns false where it surely costs more
   */
  find(left: number, most: number): boolean {
    const { memo } = this;
    const at = SIZE * left;
    if (memo[at + PLACE] !== this.place) {
      if (this.least + memo[at + BOUND] > most) return false;
      const best = this.afterSpace ? this.cheapestAfterSpace(left) : this.cheapest(left);
      memo[at + PLACE] = this.place;
      memo[at + COST_TO] = this.least + (best >> INDEX_BITS);
      memo[at + NODE] = this.node[best & INDEX];
    }
    return memo[at + COST_TO] <= most;
  }

  /** The cost of the cheapest path up to a left side that was found. */
  costTo(left: number): number {
    return this.memo[SIZE * left + COST_TO];
  }

  /** The last node of that path. */
  before(left: number): number {
    return this.memo[SIZE * left + NODE];
  }

  /** The least key, connection included. Without branches, for none could be foretold: this is the hottest loop. */
  private cheapest(left: number): number {
    const { right, key, count } = this;
    const { connectionCosts, rights } = this.dictionary;
    const row = left * rights;
    let best = UNREACHED;
    for (let i = 0; i < count; i++) {
      const difference = key[i] + (connectionCosts[row + right[i]] << INDEX_BITS) - best;
      best += difference & (difference >> 31);
    }
    return best;
  }

  private cheapestAfterSpace(left: number): number {
    const { right, space, key, count } = this;
    const { connectionCosts, rights, leftSpaces, spaceCosts, spaceWidth } = this.dictionary;
    const row = left * rights;
    const spaceRow = leftSpaces[left] * spaceWidth;
    let best = UNREACHED;
    for (let i = 0; i < count; i++) {
      const connection = connectionCosts[row + right[i]] + spaceCosts[spaceRow + space[i]];
      const difference = key[i] + (connection << INDEX_BITS) - best;
      best += difference & (difference >> 31);
    }
    return best;
  }
}
