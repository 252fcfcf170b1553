import { ROWS } from './features.js';
import { LABELS } from './labels.js';
import type { TaggerWeights } from './tagger.js';

const TRANSITIONS = LABELS * LABELS;
/** Weights are kept as thirty-seconds; transitions, which are larger, as sixteenths. */
const ROW_UNIT = 1 / 32;
const TRANSITION_UNIT = 1 / 16;
const LARGEST = 127;

/** Packs weights into bytes: transitions, then rows. What does not fit is cut off. */
export function packWeights({ rows, transitions }: TaggerWeights): Int8Array {
  const packed = new Int8Array(TRANSITIONS + ROWS * LABELS);
  const unit = (weight: number, size: number): number =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / size)));
  for (let i = 0; i < TRANSITIONS; i++) packed[i] = unit(transitions[i], TRANSITION_UNIT);
  for (let i = 0; i < ROWS * LABELS; i++) packed[TRANSITIONS + i] = unit(rows[i], ROW_UNIT);
  return packed;
}

/** Reads packed weights in place; undefined where there are none, or they are of another size. */
export function unpackWeights(packed: Int8Array): TaggerWeights | undefined {
  if (packed.length !== TRANSITIONS + ROWS * LABELS) return undefined;
  // All scores are in units of rows: only their order counts.
  const transitions = Float64Array.from(
    packed.subarray(0, TRANSITIONS),
    (weight) => weight * (TRANSITION_UNIT / ROW_UNIT),
  );
  return { transitions, rows: packed.subarray(TRANSITIONS), unit: ROW_UNIT };
}
