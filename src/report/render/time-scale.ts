const DAY = 86_400_000;

/** The number of an ISO date among days. Years before Christ have six digits, as `Date` reads them. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(date) / DAY);

/** Every gap has this much room, however few its days: in the logarithm's unit, a doubling. */
const LEAST_GAP = 1;

/**
 * A scale on which days keep their order, but long gaps take little room: a gap grows with the logarithm of its days,
 * so that a founding day of 1948 does not press the days of this week into one point.
 *
 * @param dates ISO dates, in any order
 * @returns where each of them lies, between 0 and 1
 */
export function timeScale(dates: readonly string[]): ReadonlyMap<string, number> {
  const sorted = [...new Set(dates)].sort((one, two) => dayNumber(one) - dayNumber(two));
  let length = 0;
  const places = sorted.map((date, i): [string, number] => {
    if (i > 0) length += LEAST_GAP + Math.log2(dayNumber(date) - dayNumber(sorted[i - 1]));
    return [date, length];
  });
  return new Map(places.map(([date, place]) => [date, length === 0 ? 0.5 : place / length]));
}
