import type { Normalization } from '../normalizer/normalization.js';
import { partitionPoint } from '../text/partition-point.js';

/** Offsets of one text by those of another: a point wherever the distance between the two changes. */
type Points = [from: number, to: number][];

/** A normalization as plain data, which a message can carry. */
interface PlainNormalization extends Pick<Normalization, 'text' | 'changes'> {
  sourceLength: number;
  toNormalized: Points;
  toSource: Points;
}

const isAnalysis = (value: object): value is { normalization: unknown } => 'normalization' in value;
const isNormalization = (value: object): value is Normalization => 'toNormalized' in value;

/**
 * What an analyzer's method gave, as plain data: only normalizations hold functions.
 *
 * @param text the text that the method was given
 */
export function packed(result: unknown, text: string): unknown {
  if (typeof result !== 'object' || result === null) return result;
  if (isAnalysis(result)) return { ...result, normalization: packed(result.normalization, text) };
  return isNormalization(result) ? plainOf(result, text.length) : result;
}

/** The opposite of {@link packed}. */
export function unpacked(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (isAnalysis(data)) return { ...data, normalization: unpacked(data.normalization) };
  return 'sourceLength' in data ? normalizationOf(data as PlainNormalization) : data;
}

const plainOf = ({ text, changes, toNormalized, toSource }: Normalization, length: number): PlainNormalization => ({
  ...{ text, changes, sourceLength: length },
  toNormalized: pointsOf(toNormalized, length),
  toSource: pointsOf(toSource, text.length),
});

function normalizationOf({ text, changes, sourceLength, ...points }: PlainNormalization): Normalization {
  return {
    ...{ text, changes },
    toNormalized: (offset) => mapped(points.toNormalized, Math.min(offset, sourceLength)),
    toSource: (offset) => mapped(points.toSource, Math.min(offset, text.length)),
  };
}

function pointsOf(map: (offset: number) => number, length: number): Points {
  const points: Points = [];
  let distance: number | undefined;
  for (let from = 0; from <= length; from++) {
    const to = map(from);
    if (to - from === distance) continue;
    distance = to - from;
    points.push([from, to]);
  }
  return points;
}

/** As far from the last point at or before an offset as it lies from there. */
function mapped(points: Points, offset: number): number {
  const [from, to] = points[Math.max(0, partitionPoint(points.length, (place) => points[place][0] <= offset) - 1)];
  return to + Math.max(0, offset - from);
}
