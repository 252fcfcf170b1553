/** How long a text of a size took. */
export interface Measure {
  size: number;
  ms: number;
}

/** Shorter times say more of the machine than of the work. */
const LEAST_MS = 20;
/** With fewer measures a slope says nothing. */
const FEWEST = 3;

/**
 * The exponent of time over size: the slope of a line through the logarithms, by least squares. Sizes that took too
 * little time to say anything are left out.
 *
 * @returns undefined where too few are left: work that is so quick grows in no way that matters
 */
export function exponentOf(measures: readonly Measure[]): number | undefined {
  const points = measures
    .filter(({ ms }) => ms >= LEAST_MS)
    .map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }));
  if (points.length < FEWEST) return undefined;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const variance = mean(points.map((point) => (point.x - x) ** 2));
  return mean(points.map((point) => (point.x - x) * (point.y - y))) / variance;
}
