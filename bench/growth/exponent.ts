/** How long a text of a size took. */
export interface Measure {
  size: number;
  ms: number;
}

/** Shorter times say more of the machine than of the work. */
const LEAST_MS = 20;

/**
 * The exponent of time over size: the slope of a line through the logarithms, by least squares. Sizes that took too
 * little time to say anything are left out, all but the last two; the time of a text counts as at least that of a
 * shorter one's measurable least, so that noise near zero makes no slope.
 */
export function exponentOf(measures: readonly Measure[]): number {
  const first = measures.findIndex(({ ms }) => ms >= LEAST_MS);
  if (first < 0) return 0;
  const points = measures
    .slice(Math.max(0, Math.min(first, measures.length - 2)))
    .map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(Math.max(ms, LEAST_MS)) }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const variance = mean(points.map((point) => (point.x - x) ** 2));
  return variance === 0 ? 0 : mean(points.map((point) => (point.x - x) * (point.y - y))) / variance;
}
