import { categoryOf, MOST_UNKNOWN_ENDS, unknownEnds } from '../../segmenter/unknown-words.js';
import type { MecabDictionary } from '../compiler/mecab.js';
import type { Candidates, WordType } from './candidates.js';

/** mecab-ko-dic's costs are negative logarithms times this. */
export const COST_UNIT = 800;
/** Readings that cost this much more than the best path are left out: no re-estimation brings them back. */
const BEAM = 16000;

/** The lattice of one sentence: nodes in the order of their beginnings, each with its predecessors. */
export interface TrainingLattice {
  types: WordType[];
  starts: Int32Array;
  ends: Int32Array;
  /** Whether a space stands before the node. */
  spaced: Uint8Array;
  /** The range of predecessors of each node in `edges`; node 0 is the beginning, the last one the end. */
  edgeStart: Int32Array;
  edges: Int32Array;
  /** The source dictionary's score of each edge and the node that it leads to: negative costs over {@link COST_UNIT}. */
  edgeScores: Float32Array;
}

const isSpace = (info: number): boolean => categoryOf(info) === 1;

interface Draft {
  type: WordType;
  start: number;
  end: number;
  spaced: number;
}

/** Builds the lattice of all readings of a text, pruned by the costs of the source dictionary. */
export function buildLattice(text: string, candidates: Candidates, mecab: MecabDictionary): TrainingLattice {
  const { characterInfo } = mecab;
  const nodes: Draft[] = [{ type: candidates.boundary, start: 0, end: 0, spaced: 0 }];
  const ending: number[][] = Array.from({ length: text.length + 1 }, () => []);
  ending[0].push(0);
  const ends = new Int32Array(MOST_UNKNOWN_ENDS);
  let last = 0;
  const edges: number[][] = [[]];
  for (let place = 0; place <= text.length; place++) {
    if (ending[place].length === 0) continue;
    let start = place;
    while (start < text.length && isSpace(characterInfo[text.charCodeAt(start)])) start++;
    last = place;
    if (start === text.length) break;
    const spaced = start > place || place === 0 ? 1 : 0;
    const add = (type: WordType, end: number): void => {
      ending[end].push(nodes.length);
      nodes.push({ type, start, end, spaced });
      edges.push(ending[place]);
    };
    let found = false;
    for (let end = start + 1; end <= Math.min(text.length, start + candidates.longest); end++) {
      const types = candidates.known.get(text.slice(start, end));
      if (types) found = true;
      for (const type of types ?? []) add(type, end);
    }
    const count = unknownEnds(characterInfo, text, start, text.length, found, ends);
    const category = categoryOf(characterInfo[text.charCodeAt(start)]);
    for (let i = 0; i < count; i++)
      for (const type of candidates.unknown(category, text.slice(start, ends[i]))) add(type, ends[i]);
  }
  nodes.push({ type: candidates.boundary, start: last, end: last, spaced: 0 });
  edges.push(ending[last]);
  return prune(nodes, edges, mecab);
}

function prune(nodes: readonly Draft[], edges: readonly number[][], mecab: MecabDictionary): TrainingLattice {
  const { connectionCosts, rightSize } = mecab;
  const cost = (from: number, to: number): number =>
    connectionCosts[nodes[to].type.left * rightSize + nodes[from].type.right] +
    nodes[to].type.cost +
    (nodes[to].spaced === 1 ? nodes[to].type.penalty : 0);
  const forward = new Float64Array(nodes.length).fill(Infinity);
  forward[0] = 0;
  for (let node = 1; node < nodes.length; node++)
    for (const from of edges[node]) forward[node] = Math.min(forward[node], forward[from] + cost(from, node));
  const backward = new Float64Array(nodes.length).fill(Infinity);
  backward[nodes.length - 1] = 0;
  for (let node = nodes.length - 1; node > 0; node--)
    for (const from of edges[node]) backward[from] = Math.min(backward[from], backward[node] + cost(from, node));
  const limit = forward[nodes.length - 1] + BEAM;
  const number = new Int32Array(nodes.length).fill(-1);
  const kept: number[] = [];
  nodes.forEach((_, node) => {
    if (forward[node] + backward[node] <= limit) number[node] = kept.push(node) - 1;
  });
  const edgeStart = new Int32Array(kept.length + 1);
  const from: number[] = [];
  const scores: number[] = [];
  kept.forEach((node, i) => {
    edgeStart[i] = from.length;
    for (const previous of edges[node]) {
      if (number[previous] < 0) continue;
      from.push(number[previous]);
      scores.push(-cost(previous, node) / COST_UNIT);
    }
  });
  edgeStart[kept.length] = from.length;
  return {
    types: kept.map((node) => nodes[node].type),
    starts: Int32Array.from(kept, (node) => nodes[node].start),
    ends: Int32Array.from(kept, (node) => nodes[node].end),
    spaced: Uint8Array.from(kept, (node) => nodes[node].spaced),
    edgeStart,
    edges: Int32Array.from(from),
    edgeScores: Float32Array.from(scores),
  };
}
