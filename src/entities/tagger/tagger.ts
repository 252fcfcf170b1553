import { FEATURES, NO_ROW } from './features.js';
import { LABELS, mayFollow } from './labels.js';

/** The score of labels that a token cannot have. */
const NEVER = -1e6;

/** Weights of a trained tagger: `LABELS` for each row of features, and a square of transitions. */
export interface TaggerWeights {
  rows: ArrayLike<number>;
  /** From label by label to label. */
  transitions: ArrayLike<number>;
  /** What a weight of 1 counts in logarithms of probability. */
  unit: number;
}

const NO_LABEL = 255;
/** For each label those that may stand before it, closed by `NO_LABEL`. */
const BEFORE = Uint8Array.from({ length: LABELS * LABELS }, () => NO_LABEL);
for (let label = 0; label < LABELS; label++) {
  let k = label * LABELS;
  for (let before = 0; before < LABELS; before++) if (mayFollow(before, label)) BEFORE[k++] = before;
}

/** The scores of all labels of all tokens, by their features alone. */
export function scoreTokens(features: Int32Array, { rows }: TaggerWeights): Float64Array {
  const count = features.length / FEATURES;
  const scores = new Float64Array(count * LABELS);
  for (let i = 0; i < count; i++) {
    const at = i * LABELS;
    if (features[i * FEATURES] === NO_ROW) {
      for (let label = 1; label < LABELS; label++) scores[at + label] = NEVER;
      continue;
    }
    for (let k = i * FEATURES; k < (i + 1) * FEATURES; k++) {
      if (features[k] < 0) continue;
      const row = features[k] * LABELS;
      for (let label = 0; label < LABELS; label++) scores[at + label] += rows[row + label];
    }
  }
  return scores;
}

/** The labels that score highest together (Viterbi). */
export function bestLabels(scores: Float64Array, { transitions }: TaggerWeights): Uint8Array {
  const count = scores.length / LABELS;
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const from = new Uint8Array(count * LABELS);
  let best = Float64Array.from({ length: LABELS }, (_, label) => (mayFollow(0, label) ? scores[label] : -Infinity));
  let next = new Float64Array(LABELS);
  for (let i = 1; i < count; i++) {
    const at = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let top = -Infinity;
      for (let k = label * LABELS; k < (label + 1) * LABELS && BEFORE[k] !== NO_LABEL; k++) {
        const before = BEFORE[k];
        const total = best[before] + transitions[before * LABELS + label];
        if (total > top) {
          top = total;
          from[at + label] = before;
        }
      }
      next[label] = top + scores[at + label];
    }
    [best, next] = [next, best];
  }
  let label = best.indexOf(Math.max(...best));
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label];
  }
  return labels;
}
