import type { Analysis } from '../analysis.js';
import type { Normalization } from '../normalizer/normalization.js';

/** Where an offset of the text falls in the southern text. */
export type AlignmentPoint = [source: number, normalized: number];

/** A normalization as plain data. */
export interface JsonNormalization extends Omit<Normalization, 'toNormalized' | 'toSource'> {
  /**
   * The alignment of offsets: a point wherever the distance between the two texts changes. An offset between two
   * points lies as far from the first in one text as in the other.
   */
  alignment: AlignmentPoint[];
}

/** An analysis as plain data: what `JSON.stringify` writes of it is all there is. */
export interface JsonAnalysis extends Omit<Analysis, 'normalization'> {
  normalization: JsonNormalization;
}

/**
 * The analysis as plain data, its functions replaced by what they know.
 *
 * @example
 * toJson(malmoi.analyze('바다가에서')).normalization.alignment // [[0, 0], [2, 2]]
 */
export function toJson(analysis: Analysis): JsonAnalysis {
  return { ...analysis, normalization: normalizationToJson(analysis.normalization, analysis.text.length) };
}

/**
 * A normalization as plain data.
 *
 * @param length the length of the source text
 */
export function normalizationToJson(normalization: Normalization, length: number): JsonNormalization {
  const alignment: AlignmentPoint[] = [];
  let distance: number | undefined;
  for (let source = 0; source <= length; source++) {
    const normalized = normalization.toNormalized(source);
    if (normalized - source === distance) continue;
    distance = normalized - source;
    alignment.push([source, normalized]);
  }
  return { text: normalization.text, changes: normalization.changes, alignment };
}
