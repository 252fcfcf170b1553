import { MORE, NO_NAME, UNKNOWN_LENGTHS, type Dictionary } from '../dictionary/dictionary.js';
import { TRIE_ROOT, type Trie } from '../dictionary/trie.js';
import { isClosed } from '../text/hangul.js';
import { categoryOf, MOST_UNKNOWN_ENDS, unknownEnds } from './unknown-words.js';

/** The entry number of a node that stands for a Korean personal name, not for an entry. */
export const NAME = -2;
/** The entry number of the node at the boundary. */
const BOUNDARY = -1;
const NONE = -1;
const UNREACHED = 0x7fffffff;
/** What reading three syllables as a name costs beyond their probabilities. */
/** What reading three syllables as a name costs beyond their probabilities. */
const NAME_COST = -7500;

const CATEGORY_SPACE = 1;
const isSpaceInfo = (info: number): boolean => categoryOf(info) === CATEGORY_SPACE;

/** A token of the best path: an entry with its span; `entry` is `NAME` for a name, `unknown` for unlisted words. */
export interface PathNode {
  start: number;
  end: number;
  entry: number;
  unknown: boolean;
}

/**
 * A lattice over a stretch of text and the search for its cheapest path (Viterbi). One lattice is reused for all
 * stretches: nodes are columns of typed arrays, and nothing is allocated for a node.
 */
export class Lattice {
  private readonly entry = new GrowingColumn();
  private readonly start = new GrowingColumn();
  private readonly end = new GrowingColumn();
  private readonly right = new GrowingColumn();
  private readonly cost = new GrowingColumn();
  private readonly previous = new GrowingColumn();
  /** The node that ends at the same place and was made before. */
  private readonly sibling = new GrowingColumn();
  private readonly lastEnding = new GrowingColumn();
  private nodes = 0;

  /** The nodes that end where the search stands, without those that a cheaper one with the same right side beats. */
  private readonly endingNode: Int32Array;
  private readonly endingRight: Int32Array;
  private readonly endingCost: Int32Array;
  private endings = 0;

  /** The best predecessor for each left side at the present place: words with one left side share it. */
  private readonly memoPlace: Int32Array;
  private readonly memoCost: Int32Array;
  private readonly memoNode: Int32Array;
  /** The best node for each right side at the present place. */
  private readonly seenPlace: Int32Array;
  private readonly seenIndex: Int32Array;
  /** Where the last search began, and the place where it ended. */
  private from = 0;
  private lastPlace = 0;
  /** Grows with each place of each search, so that the memo tables never need clearing. */
  private place = 0;
  /** Whether a space stands before the words that begin at the present place. */
  private afterSpace = false;
  private readonly unknownEnds = new Int32Array(MOST_UNKNOWN_ENDS);

  constructor(private readonly dictionary: Dictionary) {
    const { rights } = dictionary;
    const lefts = dictionary.connectionCosts.length / rights;
    this.endingNode = new Int32Array(rights);
    this.endingRight = new Int32Array(rights);
    this.endingCost = new Int32Array(rights);
    this.memoPlace = new Int32Array(lefts).fill(NONE);
    this.memoCost = new Int32Array(lefts);
    this.memoNode = new Int32Array(lefts);
    this.seenPlace = new Int32Array(rights).fill(NONE);
    this.seenIndex = new Int32Array(rights);
  }

  /**
   * The cheapest path over `text` from `from` to `to`.
   *
   * @returns its nodes in the order of the text; {@link bestCost} holds its cost
   */
  search(text: string, from: number, to: number): PathNode[] {
    this.begin(from, to);
    const { characterInfo } = this.dictionary;
    let end = from;
    for (let place = from; place <= to; place++) {
      if (this.lastEnding.values[place - from] === NONE) continue;
      let next = place;
      while (next < to && isSpaceInfo(characterInfo[text.charCodeAt(next)])) next++;
      end = place;
      if (next === to) break;
      this.gather(place - from);
      // The text's first word begins an eojeol, as words after a space do.
      this.afterSpace = next > place || place === from;
      this.extend(text, next, to, from);
    }
    return this.finish(end - from, from);
  }

  /** The cost of the last search's path, its boundaries' connections included. */
  bestCost = 0;

  private begin(from: number, to: number): void {
    const length = to - from + 1;
    this.lastEnding.reserve(length);
    this.lastEnding.values.fill(NONE, 0, length);
    this.nodes = 0;
    if (this.place > 0x3fffffff) {
      this.place = 0;
      this.memoPlace.fill(NONE);
      this.seenPlace.fill(NONE);
    }
    const { classRight, boundaryClass } = this.dictionary;
    this.append(BOUNDARY, 0, 0, classRight[boundaryClass], 0, NONE);
  }

  private append(entry: number, start: number, end: number, right: number, cost: number, previous: number): void {
    const node = this.nodes++;
    if (node >= this.entry.values.length) this.reserveNodes(node + 1);
    this.entry.values[node] = entry;
    this.start.values[node] = start;
    this.end.values[node] = end;
    this.right.values[node] = right;
    this.cost.values[node] = cost;
    this.previous.values[node] = previous;
    this.sibling.values[node] = this.lastEnding.values[end];
    this.lastEnding.values[end] = node;
  }

  private reserveNodes(count: number): void {
    for (const column of [this.entry, this.start, this.end, this.right, this.cost, this.previous, this.sibling]) {
      column.reserve(count);
    }
  }

  /** Collects the nodes that end at a place, the cheapest of each right side. */
  private gather(end: number): void {
    const place = ++this.place;
    const { seenPlace, seenIndex, endingNode, endingRight, endingCost } = this;
    const rights = this.right.values;
    const costs = this.cost.values;
    const siblings = this.sibling.values;
    let count = 0;
    for (let node = this.lastEnding.values[end]; node !== NONE; node = siblings[node]) {
      const right = rights[node];
      const cost = costs[node];
      if (seenPlace[right] === place) {
        const index = seenIndex[right];
        // Of two equals the earlier made wins, as in MeCab: the list runs backwards.
        if (cost <= endingCost[index]) {
          endingCost[index] = cost;
          endingNode[index] = node;
        }
        continue;
      }
      seenPlace[right] = place;
      seenIndex[right] = count;
      endingNode[count] = node;
      endingRight[count] = right;
      endingCost[count] = cost;
      count++;
    }
    this.endings = count;
    this.sortEndings();
  }

  /** Sorts the endings by cost, so that a search among them can stop early; of equals the earlier made stays first. */
  private sortEndings(): void {
    const { endingNode, endingRight, endingCost, endings } = this;
    for (let i = 1; i < endings; i++) {
      const node = endingNode[i];
      const right = endingRight[i];
      const cost = endingCost[i];
      let to = i;
      for (; to > 0 && endingCost[to - 1] > cost; to--) {
        endingNode[to] = endingNode[to - 1];
        endingRight[to] = endingRight[to - 1];
        endingCost[to] = endingCost[to - 1];
      }
      endingNode[to] = node;
      endingRight[to] = right;
      endingCost[to] = cost;
    }
  }

  /**
   * Finds the cheapest predecessor for a left side; the result stands in the memo tables. The endings are sorted: when
   * even the cheapest connection of the row cannot make up for an ending's cost, none after it can win.
   */
  private connect(left: number): void {
    if (this.memoPlace[left] === this.place) return;
    const { connectionCosts, rights, leftMinima } = this.dictionary;
    const { endingRight, endingCost, endings } = this;
    const row = left * rights;
    let least = leftMinima[left];
    let best = UNREACHED;
    let index = 0;
    if (this.afterSpace) {
      const { leftSpaces, rightSpaces, spaceCosts, spaceWidth, spaceMinima } = this.dictionary;
      const spaceRow = leftSpaces[left] * spaceWidth;
      least += spaceMinima[leftSpaces[left]];
      for (let i = 0; i < endings && endingCost[i] + least < best; i++) {
        const right = endingRight[i];
        const cost = endingCost[i] + connectionCosts[row + right] + spaceCosts[spaceRow + rightSpaces[right]];
        if (cost < best) {
          best = cost;
          index = i;
        }
      }
    } else {
      for (let i = 0; i < endings && endingCost[i] + least < best; i++) {
        const cost = endingCost[i] + connectionCosts[row + endingRight[i]];
        if (cost < best) {
          best = cost;
          index = i;
        }
      }
    }
    this.memoPlace[left] = this.place;
    this.memoCost[left] = best;
    this.memoNode[left] = this.endingNode[index];
  }

  /** Adds all words that begin at `start`. */
  private extend(text: string, start: number, to: number, from: number): void {
    const { trie, userTrie } = this.dictionary;
    let found = this.addWords(trie, text, start, to, from);
    if (userTrie && this.addWords(userTrie, text, start, to, from)) found = true;
    this.addName(text, start, to, from);
    this.addUnknown(text, start, to, from, found);
  }

  /** Adds the words of a trie that begin at `start`; returns whether there are any. */
  private addWords({ base, check, codes }: Trie, text: string, start: number, to: number, from: number): boolean {
    let slot = TRIE_ROOT;
    let found = false;
    for (let at = start; at < to;) {
      const code = codes[text.charCodeAt(at)];
      const children = base[slot];
      if (code === 0 || children < 0) break;
      const next = children + code;
      if (check[next] !== code) break;
      slot = next;
      at++;
      const own = base[slot];
      // A word ends here: at a leaf its value is the base itself, else it is the child under code 0.
      const value = own < 0 ? -1 - own : check[own] === 0 ? -1 - base[own] : NONE;
      if (value === NONE) continue;
      found = true;
      this.addEntries(value, start - from, at - from);
    }
    return found;
  }

  private addEntries(first: number, start: number, end: number): void {
    const { entryClass } = this.dictionary;
    for (let entry = first; ; entry++) {
      this.addNode(entry, entryClass[entry] & ~MORE, this.dictionary.entryCost[entry], start, end);
      if ((entryClass[entry] & MORE) === 0) return;
    }
  }

  private addNode(entry: number, group: number, cost: number, start: number, end: number): void {
    const { classLeft, classRight, classSpacePenalty } = this.dictionary;
    const left = classLeft[group];
    this.connect(left);
    const total = this.memoCost[left] + cost + (this.afterSpace ? classSpacePenalty[group] : 0);
    this.append(entry, start, end, classRight[group], total, this.memoNode[left]);
  }

  /** A northern surname with two syllables of a given name: 리병철, 류정남. */
  private addName(text: string, start: number, to: number, from: number): void {
    if (start + 3 > to) return;
    const { nameCosts, nameClasses } = this.dictionary;
    const surname = nameCosts[text.charCodeAt(start)];
    if (surname === NO_NAME) return;
    const last = text.charCodeAt(start + 2);
    const first = nameCosts[65536 + text.charCodeAt(start + 1)];
    const second = nameCosts[2 * 65536 + last];
    if (first === NO_NAME || second === NO_NAME) return;
    const group = nameClasses[isClosed(last) ? 1 : 0];
    this.addNode(NAME, group, surname + first + second + NAME_COST, start - from, start + 3 - from);
  }

  private addUnknown(text: string, start: number, to: number, from: number, found: boolean): void {
    const { characterInfo, unknownEntries, unknownCosts, entryClass } = this.dictionary;
    const count = unknownEnds(characterInfo, text, start, to, found, this.unknownEnds);
    const category = categoryOf(characterInfo[text.charCodeAt(start)]);
    for (let i = 0; i < count; i++) {
      const end = this.unknownEnds[i];
      const length = Math.min(end - start, UNKNOWN_LENGTHS) - 1;
      for (let entry = unknownEntries[category]; entry < unknownEntries[category + 1]; entry++) {
        const cost = unknownCosts[(entry - unknownEntries[0]) * UNKNOWN_LENGTHS + length];
        this.addNode(entry, entryClass[entry] & ~MORE, cost, start - from, end - from);
      }
    }
  }

  /** Connects to the boundary and reads the path back. */
  private finish(end: number, from: number): PathNode[] {
    this.from = from;
    this.lastPlace = end;
    this.gather(end);
    this.afterSpace = false;
    const { classLeft, boundaryClass } = this.dictionary;
    const left = classLeft[boundaryClass];
    this.connect(left);
    this.bestCost = this.memoCost[left];
    const path: PathNode[] = [];
    for (let node = this.memoNode[left]; this.entry.values[node] !== BOUNDARY; node = this.previous.values[node]) {
      path.push(this.pathNode(node));
    }
    return path.reverse();
  }

  /** A node of the last search as a path holds it. */
  pathNode(node: number): PathNode {
    const { unknownEntries } = this.dictionary;
    const entry = this.entry.values[node];
    return {
      start: this.start.values[node] + this.from,
      end: this.end.values[node] + this.from,
      entry,
      // A user's words stand after the unknown ones.
      unknown: entry >= unknownEntries[0] && entry < unknownEntries[unknownEntries.length - 1],
    };
  }

  /** The numbers of the nodes that end where the last search ended. */
  lastNodes(): number[] {
    return this.nodesEndingAt(this.lastPlace);
  }

  /** The numbers of the nodes that can stand before a node. */
  nodesBefore(node: number): number[] {
    return this.nodesEndingAt(this.end.values[this.previous.values[node]]);
  }

  private nodesEndingAt(place: number): number[] {
    const nodes: number[] = [];
    for (let node = this.lastEnding.values[place]; node !== NONE; node = this.sibling.values[node]) nodes.push(node);
    return nodes;
  }

  /** Whether a node is the boundary at which all paths begin. */
  isBeginning(node: number): boolean {
    return this.entry.values[node] === BOUNDARY;
  }

  /** The cost of the cheapest path to a node, the node's own cost included. */
  costTo(node: number): number {
    return this.cost.values[node];
  }

  /** What a node costs by itself. */
  ownCost(node: number): number {
    const previous = this.previous.values[node];
    return this.costTo(node) - this.costTo(previous) - this.connectionCost(previous, node);
  }

  /** What the connection of two nodes costs, or that of a node to the boundary at the end. */
  connectionCost(node: number, next?: number): number {
    const { connectionCosts, rights, leftSpaces, rightSpaces, spaceCosts, spaceWidth } = this.dictionary;
    const right = this.right.values[node];
    const left = this.leftOf(next);
    const cost = connectionCosts[left * rights + right];
    if (next === undefined) return cost;
    const start = this.start.values[next];
    const isAfterSpace = start > this.end.values[node] || start === 0;
    return isAfterSpace ? cost + spaceCosts[leftSpaces[left] * spaceWidth + rightSpaces[right]] : cost;
  }

  private leftOf(node: number | undefined): number {
    const { classLeft, classRight, boundaryClass, nameClasses, entryClass } = this.dictionary;
    if (node === undefined) return classLeft[boundaryClass];
    const entry = this.entry.values[node];
    if (entry !== NAME) return classLeft[entryClass[entry] & ~MORE];
    const [vowel, consonant] = nameClasses;
    return classLeft[classRight[vowel] === this.right.values[node] ? vowel : consonant];
  }
}

/** A column of numbers that doubles when it is full. */
class GrowingColumn {
  values = new Int32Array(1 << 14);

  reserve(count: number): void {
    if (count <= this.values.length) return;
    const larger = new Int32Array(Math.max(count, 2 * this.values.length));
    larger.set(this.values);
    this.values = larger;
  }
}
