import type { FeatureTable } from './feature-table.js';
import type { TrainingLattice } from './training-lattice.js';

/** Calls back with each connection feature of an edge. */
export function forEachPair(
  table: FeatureTable,
  lattice: TrainingLattice,
  from: number,
  node: number,
  visit: (feature: number) => void,
): void {
  const spaced = lattice.spaced[node] === 1;
  for (const before of lattice.types[from].rightNames) {
    for (const after of lattice.types[node].leftNames) {
      visit(table.pair(before, after, false));
      if (spaced) visit(table.pair(before, after, true));
    }
  }
}

/** The score of each edge under the weights: the source's and the features'; `nodeScores` adds to all edges of a node. */
export function scoreEdges(
  table: FeatureTable,
  lattice: TrainingLattice,
  weights: Float32Array,
  loss: Float32Array | undefined,
  scores: Float64Array,
): void {
  const { types, spaced, edgeStart, edges, edgeScores } = lattice;
  for (let node = 1; node < types.length; node++) {
    const { features, leftNames } = types[node];
    let own = loss ? loss[node] : 0;
    for (const feature of features) own += weights[feature];
    const space = spaced[node] === 1;
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge++) {
      let score = own + edgeScores[edge];
      for (const before of types[edges[edge]].rightNames) {
        for (const after of leftNames) {
          score += weights[table.pair(before, after, false)];
          if (space) score += weights[table.pair(before, after, true)];
        }
      }
      scores[edge] = score;
    }
  }
}

/** The best path under edge scores, as node numbers without the boundaries. */
export function bestPath({ types, edgeStart, edges }: TrainingLattice, scores: Float64Array): number[] {
  const best = new Float64Array(types.length).fill(-Infinity);
  const origin = new Int32Array(types.length);
  best[0] = 0;
  for (let node = 1; node < types.length; node++) {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge++) {
      const score = best[edges[edge]] + scores[edge];
      if (score <= best[node]) continue;
      best[node] = score;
      origin[node] = edges[edge];
    }
  }
  const path: number[] = [];
  for (let node = origin[types.length - 1]; node > 0; node = origin[node]) path.push(node);
  return path.reverse();
}
