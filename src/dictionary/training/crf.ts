import type { FeatureTable } from './feature-table.js';
import { forEachPair, scoreEdges } from './scorer.js';
import type { TrainingLattice } from './training-lattice.js';

/** A sentence to learn from: its lattice and the nodes of the path that is right. */
export interface Example {
  lattice: TrainingLattice;
  gold: readonly number[];
}

export interface TrainingOptions {
  epochs: number;
  /** Step size, in the unit of log-probabilities. */
  rate: number;
  /** The pull towards no change at all: the higher, the fewer features get a weight. */
  sparsity: number;
  /** The pull towards small weights. */
  shrinkage: number;
  /** How much likelier a path is made for each word that is wrong: the right one has to win by that margin. */
  margin: number;
}

/**
 * Learns feature weights: a conditional random field with a margin, by follow-the-regularized-leader (FTRL-Proximal,
 * McMahan et al. 2013), which keeps weights of features that explain little at nought.
 *
 * @returns the weights, to be added to scores (log-probabilities)
 */
export function train(examples: readonly Example[], table: FeatureTable, options: TrainingOptions): Float32Array {
  const learner = new Learner(table, options);
  const order = Array.from(examples.keys());
  let seed = 20240601;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (i + 1);
      [order[i], order[other]] = [order[other], order[i]];
    }
    for (const index of order) learner.learn(examples[index]);
  }
  return learner.weights;
}

class Learner {
  readonly weights: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;
  private readonly gradient: Float32Array;
  private readonly touched: number[] = [];

  constructor(
    private readonly table: FeatureTable,
    private readonly options: TrainingOptions,
  ) {
    this.weights = new Float32Array(table.size);
    this.sums = new Float32Array(table.size);
    this.squares = new Float32Array(table.size);
    this.gradient = new Float32Array(table.size);
  }

  learn({ lattice, gold }: Example): void {
    const { types, edgeStart, edges } = lattice;
    const count = types.length;
    const isGold = new Uint8Array(count);
    for (const node of gold) isGold[node] = 1;
    const loss = Float32Array.from(types, (type, node) => (isGold[node] ? 0 : this.options.margin * type.forms.length));
    const scores = new Float64Array(edges.length);
    scoreEdges(this.table, lattice, this.weights, loss, scores);
    const forward = new Float64Array(count);
    const backward = new Float64Array(count).fill(-Infinity);
    for (let node = 1; node < count; node++) {
      let top = -Infinity;
      for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge++)
        top = Math.max(top, forward[edges[edge]] + scores[edge]);
      let sum = 0;
      for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge++)
        sum += Math.exp(forward[edges[edge]] + scores[edge] - top);
      forward[node] = top + Math.log(sum);
    }
    const total = forward[count - 1];
    backward[count - 1] = 0;
    for (let node = count - 1; node > 0; node--) {
      let marginal = 0;
      for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge++) {
        const from = edges[edge];
        const reach = scores[edge] + backward[node];
        backward[from] = addLogs(backward[from], reach);
        const probability = Math.exp(forward[from] + reach - total);
        if (probability < 1e-5) continue;
        marginal += probability;
        forEachPair(this.table, lattice, from, node, (feature) => this.push(feature, probability));
      }
      if (marginal > 0) for (const feature of types[node].features) this.push(feature, marginal);
    }
    let from = 0;
    for (const node of [...gold, count - 1]) {
      for (const feature of types[node].features) this.push(feature, -1);
      forEachPair(this.table, lattice, from, node, (feature) => this.push(feature, -1));
      from = node;
    }
    this.update();
  }

  private push(feature: number, amount: number): void {
    if (this.gradient[feature] === 0) this.touched.push(feature);
    this.gradient[feature] += amount;
  }

  private update(): void {
    const { rate, sparsity, shrinkage } = this.options;
    const { weights, sums, squares, gradient } = this;
    for (const feature of this.touched) {
      const step = gradient[feature];
      if (step === 0) continue;
      gradient[feature] = 0;
      const before = squares[feature];
      squares[feature] += step * step;
      sums[feature] += step - ((Math.sqrt(squares[feature]) - Math.sqrt(before)) / rate) * weights[feature];
      const sum = sums[feature];
      weights[feature] =
        Math.abs(sum) <= sparsity
          ? 0
          : -(sum - Math.sign(sum) * sparsity) / ((1 + Math.sqrt(squares[feature])) / rate + shrinkage);
    }
    this.touched.length = 0;
  }
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
