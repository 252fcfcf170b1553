import { FEATURES, NO_ROW, ROWS } from '../../../src/entities/tagger/features.js';
import { beginOf, insideOf, LABELS, OUTSIDE } from '../../../src/entities/tagger/labels.js';
import { bestLabels, scoreTokens } from '../../../src/entities/tagger/tagger.js';
import { packWeights, unpackWeights } from '../../../src/entities/tagger/weights.js';

/** Weights that favour a label in each of some rows. */
function weightsFor(favoured: readonly (readonly [row: number, label: number])[]): {
  rows: Float64Array;
  transitions: Float64Array;
  unit: number;
} {
  const rows = new Float64Array(ROWS * LABELS);
  for (const [row, label] of favoured) rows[row * LABELS + label] = 1;
  return { rows, transitions: new Float64Array(LABELS * LABELS), unit: 1 };
}

/** Features of tokens that have one row each, over and over. */
const featuresOf = (rows: readonly number[]): Int32Array =>
  Int32Array.from(rows.flatMap((row) => Array.from({ length: FEATURES }, () => row)));

test('a name goes on only after a token of the same name', () => {
  const weights = weightsFor([
    [5, insideOf(0)],
    [6, insideOf(0)],
  ]);
  const labels = [...bestLabels(scoreTokens(featuresOf([5, 6]), weights), weights)];
  expect(labels[0]).not.toBe(insideOf(0));
  expect(labels[1] === insideOf(0) ? labels[0] : OUTSIDE).toBe(labels[1] === insideOf(0) ? beginOf(0) : OUTSIDE);
});

test('a token that can be no part of a name is outside', () => {
  const weights = weightsFor([[5, beginOf(1)]]);
  expect([...bestLabels(scoreTokens(featuresOf([5, NO_ROW]), weights), weights)]).toEqual([beginOf(1), OUTSIDE]);
});

test('packed weights choose as the weights do; bytes of another size are none', () => {
  const weights = weightsFor([
    [7, beginOf(2)],
    [8, insideOf(2)],
  ]);
  const packed = unpackWeights(packWeights(weights));
  expect(packed).toBeDefined();
  if (!packed) return;
  const features = featuresOf([7, 8, 9]);
  expect([...bestLabels(scoreTokens(features, packed), packed)]).toEqual([beginOf(2), insideOf(2), OUTSIDE]);
  expect(unpackWeights(new Int8Array(3))).toBeUndefined();
});
