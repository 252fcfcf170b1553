import { FEATURES, ROWS } from '../../src/entities/tagger/features.js';
import { LABELS } from '../../src/entities/tagger/labels.js';
import { bestLabels, scoreTokens, type TaggerWeights } from '../../src/entities/tagger/tagger.js';

/** A sentence as the tagger sees it. */
export interface Example {
  features: Int32Array;
  labels: Uint8Array;
}

/**
 * Trains an averaged structured perceptron (Collins 2002). The order of examples is shuffled by a fixed seed, so that
 * the same data give the same weights.
 */
export function trainPerceptron(examples: readonly Example[], epochs: number): TaggerWeights {
  const rows = new Averaged(ROWS * LABELS);
  const transitions = new Averaged(LABELS * LABELS);
  const weights = { rows: rows.now, transitions: transitions.now };
  const order = examples.map((_, i) => i);
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      step++;
      const { features, labels } = examples[index];
      const guess = bestLabels(scoreTokens(features, weights), weights);
      for (let i = 0; i < labels.length; i++) {
        if (guess[i] !== labels[i]) {
          for (let k = i * FEATURES; k < (i + 1) * FEATURES; k++) {
            rows.add(features[k] * LABELS + labels[i], 1, step);
            rows.add(features[k] * LABELS + guess[i], -1, step);
          }
        }
        if (i === 0) continue;
        const right = labels[i - 1] * LABELS + labels[i];
        const wrong = guess[i - 1] * LABELS + guess[i];
        if (right === wrong) continue;
        transitions.add(right, 1, step);
        transitions.add(wrong, -1, step);
      }
    }
  }
  return { rows: rows.average(step), transitions: transitions.average(step) };
}

/** Weights with the sum over all steps, kept lazily. */
class Averaged {
  readonly now: Float64Array;
  private readonly sum: Float64Array;
  private readonly since: Int32Array;

  constructor(size: number) {
    this.now = new Float64Array(size);
    this.sum = new Float64Array(size);
    this.since = new Int32Array(size);
  }

  add(index: number, change: number, step: number): void {
    this.sum[index] += this.now[index] * (step - this.since[index]);
    this.since[index] = step;
    this.now[index] += change;
  }

  average(step: number): Float64Array {
    return this.sum.map((sum, i) => (sum + this.now[i] * (step - this.since[i])) / step);
  }
}
