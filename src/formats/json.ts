import type { Analysis } from '../analysis.js';
import type { Bulletin } from '../bulletin/bulletin.js';
import type { Normalization } from '../normalizer/normalization.js';

/** Where an offset of the text falls in another text. */
export type AlignmentPoint = [offset: number, there: number];

/** A normalization as plain data. */
export interface JsonNormalization extends Omit<Normalization, 'toNormalized' | 'toSource'> {
  /**
   * The alignment of offsets: a point wherever the distance between the two texts changes. An offset between two
   * points lies as far from the first in one text as in the other.
   */
  alignment: AlignmentPoint[];
}

/** A bulletin as plain data. */
export interface JsonBulletin extends Omit<Bulletin, 'page'> {
  /** Of an HTML page: where offsets of the text fall in the source of the page. */
  page?: { alignment: AlignmentPoint[] };
}

/** An analysis as plain data: what `JSON.stringify` writes of it is all there is. */
export interface JsonAnalysis extends Omit<Analysis, 'normalization' | 'bulletin'> {
  /** Title, body, dateline and furniture. */
  bulletin: JsonBulletin;
  /** The text in southern orthography. */
  normalization: JsonNormalization;
}

/**
 * The analysis as plain data, its functions replaced by what they know.
 *
 * @example
 * toJson(malmoi.analyze('바다가에서')).normalization.alignment // [[0, 0], [2, 2]]
 */
export function toJson(analysis: Analysis): JsonAnalysis {
  const { bulletin, normalization, text } = analysis;
  const { page, ...parts } = bulletin;
  const alignment = page && pointsOf(text.length, (offset) => page.toSource({ start: offset, end: offset + 1 }).start);
  return {
    ...analysis,
    bulletin: { ...parts, ...(alignment && { page: { alignment } }) },
    normalization: normalizationToJson(normalization, text.length),
  };
}

/**
 * A normalization as plain data.
 *
 * @param length the length of the source text
 */
export function normalizationToJson(normalization: Normalization, length: number): JsonNormalization {
  const alignment = pointsOf(length + 1, (offset) => normalization.toNormalized(offset));
  return { text: normalization.text, changes: normalization.changes, alignment };
}

/** The points at which the distance of the first `count` offsets from where they fall changes. */
function pointsOf(count: number, place: (offset: number) => number): AlignmentPoint[] {
  const points: AlignmentPoint[] = [];
  let distance: number | undefined;
  for (let offset = 0; offset < count; offset++) {
    const there = place(offset);
    if (there - offset === distance) continue;
    distance = there - offset;
    points.push([offset, there]);
  }
  return points;
}
