import {
  CLASS_LEFT,
  CLASS_PENALTY,
  CLASS_RIGHT,
  CLASS_SIZE,
  classOf,
  costOf,
  hasMore,
  NO_NAME,
  UNKNOWN_LENGTHS,
  type Dictionary,
} from '../dictionary/dictionary.js';
import { TRIE_ROOT, type Trie } from '../dictionary/trie.js';
import { isClosed } from '../text/hangul.js';
import { COST, END, ENTRY, NO_NODE, NodeTable, PREVIOUS, RIGHT, SIBLING, START } from './nodes.js';
import { Predecessors, WIDEST_BEAM } from './predecessors.js';
import { categoryOf, MOST_UNKNOWN_ENDS, unknownEnds } from './unknown-words.js';

/** The entry number of a node that stands for a Korean personal name, not for an entry. */
export const NAME = -2;
/** The entry number of the node at the boundary. */
const BOUNDARY = -1;
const UNREACHED = 0x3fffffff;
/** What reading three syllables as a name costs beyond their probabilities. */
const NAME_COST = -7500;

/**
 * A word whose path costs so much more than the cheapest path to the same place is given up. Of 362,000 words on the best
 * paths of news and web text this loses 71, most of which were no better than what stands in their place.
 */
export const NARROW_BEAM = 5000;
/** The beam where other paths than the best are asked for. */
export const WIDE_BEAM = WIDEST_BEAM;

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
 * stretches.
 */
export class Lattice {
  private readonly nodes = new NodeTable();
  private readonly predecessors: Predecessors;
  /** By place: the last node that ends there, and what the cheapest of them costs. */
  private lastEnding = new Int32Array(1 << 12);
  private leastEnding = new Int32Array(1 << 12);
  /** Where the last search began, and the place where it ended. */
  private from = 0;
  private lastPlace = 0;
  private beam = NARROW_BEAM;
  /** Whether a space stands before the words that begin at the present place. */
  private afterSpace = false;
  private readonly unknownEnds = new Int32Array(MOST_UNKNOWN_ENDS);

  constructor(private readonly dictionary: Dictionary) {
    this.predecessors = new Predecessors(dictionary);
  }

  /**
   * The cheapest path over `text` from `from` to `to`.
   *
   * @param beam how much a path may cost beyond the cheapest to the same place; see {@link NARROW_BEAM}
   * @returns its nodes in the order of the text; {@link bestCost} holds its cost
   */
  search(text: string, from: number, to: number, beam = NARROW_BEAM): PathNode[] {
    this.beam = beam;
    this.begin(from, to);
    const { characterInfo } = this.dictionary;
    let end = from;
    for (let place = from; place <= to; place++) {
      if (this.lastEnding[place - from] === NO_NODE) continue;
      let next = place;
      while (next < to && isSpaceInfo(characterInfo[text.charCodeAt(next)])) next++;
      end = place;
      if (next === to) break;
      // The text's first word begins an eojeol, as words after a space do.
      this.gather(place - from, next > place || place === from);
      this.extend(text, next, to, from);
    }
    return this.finish(end - from, from);
  }

  /** The cost of the last search's path, its boundaries' connections included. */
  bestCost = 0;

  private begin(from: number, to: number): void {
    const length = to - from + 1;
    if (length > this.lastEnding.length) {
      this.lastEnding = new Int32Array(2 * length);
      this.leastEnding = new Int32Array(2 * length);
    }
    this.lastEnding.fill(NO_NODE, 0, length);
    this.leastEnding.fill(UNREACHED, 0, length);
    this.nodes.clear();
    const { classes, boundaryClass } = this.dictionary;
    this.append(BOUNDARY, 0, 0, classes[CLASS_SIZE * boundaryClass + CLASS_RIGHT], 0, NO_NODE);
  }

  private append(entry: number, start: number, end: number, right: number, cost: number, previous: number): void {
    const node = this.nodes.add();
    const { records } = this.nodes;
    records[node + ENTRY] = entry;
    records[node + START] = start;
    records[node + END] = end;
    records[node + RIGHT] = right;
    records[node + COST] = cost;
    records[node + PREVIOUS] = previous;
    records[node + SIBLING] = this.lastEnding[end];
    this.lastEnding[end] = node;
    if (cost < this.leastEnding[end]) this.leastEnding[end] = cost;
  }

  private gather(place: number, afterSpace: boolean): void {
    this.afterSpace = afterSpace;
    this.predecessors.gather(this.nodes, this.lastEnding[place], this.leastEnding[place], this.beam, afterSpace);
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
      if (own < 0) this.addEntries(-1 - own, start - from, at - from);
      else if (check[own] === 0) this.addEntries(-1 - base[own], start - from, at - from);
      else continue;
      found = true;
    }
    return found;
  }

  private addEntries(first: number, start: number, end: number): void {
    const { entries } = this.dictionary;
    for (let entry = first; ; entry++) {
      const record = entries[entry];
      this.addNode(entry, classOf(record), costOf(record), start, end);
      if (!hasMore(record)) return;
    }
  }

  private addNode(entry: number, group: number, cost: number, start: number, end: number): void {
    const { classes } = this.dictionary;
    const { predecessors } = this;
    const at = CLASS_SIZE * group;
    const left = classes[at + CLASS_LEFT];
    const own = this.afterSpace ? cost + classes[at + CLASS_PENALTY] : cost;
    if (!predecessors.find(left, this.leastEnding[end] + this.beam - own)) return;
    const total = predecessors.costTo(left) + own;
    this.append(entry, start, end, classes[at + CLASS_RIGHT], total, predecessors.before(left));
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
    const { characterInfo, unknownEntries, unknownCosts, entries } = this.dictionary;
    const count = unknownEnds(characterInfo, text, start, to, found, this.unknownEnds);
    const category = categoryOf(characterInfo[text.charCodeAt(start)]);
    for (let i = 0; i < count; i++) {
      const end = this.unknownEnds[i];
      const length = Math.min(end - start, UNKNOWN_LENGTHS) - 1;
      for (let entry = unknownEntries[category]; entry < unknownEntries[category + 1]; entry++) {
        const cost = unknownCosts[(entry - unknownEntries[0]) * UNKNOWN_LENGTHS + length];
        this.addNode(entry, classOf(entries[entry]), cost, start - from, end - from);
      }
    }
  }

  /** Connects to the boundary and reads the path back. */
  private finish(end: number, from: number): PathNode[] {
    this.from = from;
    this.lastPlace = end;
    this.gather(end, false);
    const left = this.leftOf(undefined);
    this.predecessors.find(left, UNREACHED);
    this.bestCost = this.predecessors.costTo(left);
    const path: PathNode[] = [];
    for (
      let node = this.predecessors.before(left);
      this.nodes.records[node + ENTRY] !== BOUNDARY;
      node = this.nodes.records[node + PREVIOUS]
    ) {
      path.push(this.pathNode(node));
    }
    return path.reverse();
  }

  /** A node of the last search as a path holds it. */
  pathNode(node: number): PathNode {
    const { unknownEntries } = this.dictionary;
    const entry = this.nodes.records[node + ENTRY];
    return {
      start: this.nodes.records[node + START] + this.from,
      end: this.nodes.records[node + END] + this.from,
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
    return this.nodesEndingAt(this.nodes.records[this.nodes.records[node + PREVIOUS] + END]);
  }

  private nodesEndingAt(place: number): number[] {
    const nodes: number[] = [];
    for (let node = this.lastEnding[place]; node !== NO_NODE; node = this.nodes.records[node + SIBLING])
      nodes.push(node);
    return nodes;
  }

  /** Whether a node is the boundary at which all paths begin. */
  isBeginning(node: number): boolean {
    return this.nodes.records[node + ENTRY] === BOUNDARY;
  }

  /** The cost of the cheapest path to a node, the node's own cost included. */
  costTo(node: number): number {
    return this.nodes.records[node + COST];
  }

  /** What a node costs by itself. */
  ownCost(node: number): number {
    const previous = this.nodes.records[node + PREVIOUS];
    return this.costTo(node) - this.costTo(previous) - this.connectionCost(previous, node);
  }

  /** What the connection of two nodes costs, or that of a node to the boundary at the end. */
  connectionCost(node: number, next?: number): number {
    const { connectionCosts, rights, leftSpaces, rightSpaces, spaceCosts, spaceWidth } = this.dictionary;
    const right = this.nodes.records[node + RIGHT];
    const left = this.leftOf(next);
    const cost = connectionCosts[left * rights + right];
    if (next === undefined) return cost;
    const start = this.nodes.records[next + START];
    const isAfterSpace = start > this.nodes.records[node + END] || start === 0;
    return isAfterSpace ? cost + spaceCosts[leftSpaces[left] * spaceWidth + rightSpaces[right]] : cost;
  }

  private leftOf(node: number | undefined): number {
    const { boundaryClass, nameClasses, entries } = this.dictionary;
    if (node === undefined) return this.sideOf(boundaryClass, CLASS_LEFT);
    const entry = this.nodes.records[node + ENTRY];
    if (entry !== NAME) return this.sideOf(classOf(entries[entry]), CLASS_LEFT);
    const [vowel, consonant] = nameClasses;
    const endsInVowel = this.sideOf(vowel, CLASS_RIGHT) === this.nodes.records[node + RIGHT];
    return this.sideOf(endsInVowel ? vowel : consonant, CLASS_LEFT);
  }

  private sideOf(group: number, side: typeof CLASS_LEFT | typeof CLASS_RIGHT): number {
    return this.dictionary.classes[CLASS_SIZE * group + side];
  }
}
