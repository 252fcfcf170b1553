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
 * @returns where a date lies between 0 and 1; dates that the scale was not made for lie between their neighbours
 */
export function timeScale(dates: readonly string[]): (date: string) => number {
  const days = [...new Set(dates.map(dayNumber))].sort((one, two) => one - two);
  const places: number[] = [0];
  for (let i = 1; i < days.length; i++) {
    places.push(places[i - 1] + LEAST_GAP + Math.log2(days[i] - days[i - 1]));
  }
  const length = places.at(-1) ?? 0;
  return (date) => {
    const day = dayNumber(date);
    const after = days.findIndex((known) => known >= day);
    if (length === 0) return 0.5;
    if (after < 0) return 1;
    if (days[after] === day || after === 0) return places[after] / length;
    const share = (day - days[after - 1]) / (days[after] - days[after - 1]);
    return (places[after - 1] + share * (places[after] - places[after - 1])) / length;
  };
}
