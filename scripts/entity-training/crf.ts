import { FEATURES, ROWS } from '../../src/entities/tagger/features.js';
import { LABELS, mayFollow, OUTSIDE } from '../../src/entities/tagger/labels.js';
import { scoreTokens, type TaggerWeights } from '../../src/entities/tagger/tagger.js';

/** A sentence as the tagger sees it. */
export interface Example {
  features: Int32Array;
  labels: Uint8Array;
}

export interface TrainingOptions {
  epochs: number;
  /** The step of AdaGrad. */
  rate: number;
  /** The share of features left out at random, so that no single one is relied on. */
  dropout: number;
}

/** What training takes off the label outside names, found by cross-validation. */
const OUTSIDE_BIAS = 0.6;
/** Stands for a feature that is left out. */
const DROPPED = -2;
/** A label sequence that the labels forbid. */
const FORBIDDEN = -1e4;

/**
 * Trains a linear-chain conditional random field by stochastic gradients (AdaGrad). Examples are shuffled by a fixed
 * seed, so that the same data give the same weights.
 */
export function trainCrf(examples: readonly Example[], { epochs, rate, dropout }: TrainingOptions): TaggerWeights {
  const rows = new Float64Array(ROWS * LABELS);
  const rowSquares = new Float64Array(ROWS * LABELS).fill(1e-6);
  const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, i) =>
    mayFollow(Math.floor(i / LABELS), i % LABELS) ? 0 : FORBIDDEN,
  );
  const transitionSquares = new Float64Array(LABELS * LABELS).fill(1e-6);
  const step = (weights: Float64Array, squares: Float64Array, index: number, gradient: number): void => {
    squares[index] += gradient * gradient;
    weights[index] += (rate * gradient) / Math.sqrt(squares[index]);
  };
  const random = randomNumbers();
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { labels } = examples[index];
      const features = dropped(examples[index].features, dropout, random);
      const scores = scoreTokens(features, { rows, transitions, unit: 1 });
      const { tokens, pairs } = marginals(scores, transitions);
      for (let i = 0; i < labels.length; i++) {
        for (let label = 0; label < LABELS; label++) {
          const gradient = (labels[i] === label ? 1 : 0) - tokens[i * LABELS + label];
          if (Math.abs(gradient) < 1e-4) continue;
          for (let k = i * FEATURES; k < (i + 1) * FEATURES; k++) {
            if (features[k] >= 0) step(rows, rowSquares, features[k] * LABELS + label, gradient);
          }
        }
      }
      for (let pair = 0; pair < LABELS * LABELS; pair++) {
        if (transitions[pair] <= FORBIDDEN / 2) continue;
        let seen = 0;
        for (let i = 1; i < labels.length; i++) if (labels[i - 1] * LABELS + labels[i] === pair) seen++;
        const gradient = seen - pairs[pair];
        if (Math.abs(gradient) > 1e-4) step(transitions, transitionSquares, pair, gradient);
      }
    }
  }
  // The corpus is small and names are many: a name missed is likelier than one too many.
  for (let before = 0; before < LABELS; before++) transitions[before * LABELS + OUTSIDE] -= OUTSIDE_BIAS;
  return { rows, transitions, unit: 1 };
}

/** Features with some replaced by `DROPPED`, which scores nothing. */
function dropped(features: Int32Array, share: number, random: () => number): Int32Array {
  return share === 0 ? features : features.map((feature) => (feature < 0 || random() >= share ? feature : DROPPED));
}

/** The probabilities of labels and, summed over the sentence, of pairs of labels (forward-backward in logarithms). */
function marginals(scores: Float64Array, transitions: Float64Array): { tokens: Float64Array; pairs: Float64Array } {
  const count = scores.length / LABELS;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const sums = new Float64Array(LABELS);
  for (let i = 0; i < count; i++) {
    for (let label = 0; label < LABELS; label++) {
      if (i === 0) {
        forward[label] = scores[label] + (mayFollow(0, label) ? 0 : FORBIDDEN);
        continue;
      }
      for (let b = 0; b < LABELS; b++) sums[b] = forward[(i - 1) * LABELS + b] + transitions[b * LABELS + label];
      forward[i * LABELS + label] = logSum(sums) + scores[i * LABELS + label];
    }
  }
  for (let i = count - 2; i >= 0; i--) {
    for (let label = 0; label < LABELS; label++) {
      for (let a = 0; a < LABELS; a++) {
        const next = (i + 1) * LABELS + a;
        sums[a] = transitions[label * LABELS + a] + scores[next] + backward[next];
      }
      backward[i * LABELS + label] = logSum(sums);
    }
  }
  const total = count === 0 ? 0 : logSum(forward.subarray((count - 1) * LABELS));
  const tokens = forward.map((value, k) => Math.exp(value + backward[k] - total));
  const pairs = new Float64Array(LABELS * LABELS);
  for (let i = 1; i < count; i++) {
    for (let b = 0; b < LABELS; b++) {
      const left = forward[(i - 1) * LABELS + b] - total;
      for (let a = 0; a < LABELS; a++) {
        const right = i * LABELS + a;
        const log = left + transitions[b * LABELS + a] + scores[right] + backward[right];
        if (log > -12) pairs[b * LABELS + a] += Math.exp(log);
      }
    }
  }
  return { tokens, pairs };
}

function logSum(values: Float64Array): number {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** A fixed series of numbers from 0 to 1 (linear congruence). */
function randomNumbers(): () => number {
  let seed = 1;
  return () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
