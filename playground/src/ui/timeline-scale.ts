import type { TimeGroup } from '../engine/overview.js';

/** A time on the line: its place and width as shares of the line's length, and its lane, from 0. */
export interface PlacedTime {
  group: TimeGroup;
  from: number;
  to: number;
  lane: number;
}

export interface Tick {
  year: number;
  at: number;
}

const DAY_MS = 86_400_000;
const dayOf = (date: string): number => Math.round(Date.parse(date) / DAY_MS);

/** A line on which near days lie apart and far ones not too far: the gap between two days grows as its logarithm. */
export function timelineScale(days: readonly number[]): (day: number) => number {
  const points = [...new Set(days)].sort((a, b) => a - b);
  const places = [0];
  for (let i = 1; i < points.length; i++) places.push(places[i - 1] + Math.log2(2 + points[i] - points[i - 1]));
  const length = Math.max(places[places.length - 1], 1);
  return (day) => {
    const after = points.findIndex((point) => point >= day);
    if (after <= 0) return after === 0 ? 0 : 1;
    const share = (day - points[after - 1]) / (points[after] - points[after - 1]);
    return (places[after - 1] + share * (places[after] - places[after - 1])) / length;
  };
}

/**
 * Places times on lanes, so that no label covers another.
 *
 * @param width of the line, in pixels
 * @param labelWidth of a time's label, in pixels
 */
export function placeTimes(
  groups: readonly TimeGroup[],
  width: number,
  labelWidth: (group: TimeGroup) => number,
): { times: PlacedTime[]; lanes: number; ticks: Tick[] } {
  const dated = groups.flatMap((group) => {
    const [first, last] = group.days ?? [];
    return first === undefined || last === undefined ? [] : [{ group, first: dayOf(first), last: dayOf(last) }];
  });
  const scale = timelineScale(dated.flatMap(({ first, last }) => [first, last]));
  const ends: number[] = [];
  const times = dated
    .sort((one, two) => one.first - two.first || two.last - one.last)
    .map(({ group, first, last }): PlacedTime => {
      const [from, to] = [scale(first), scale(last)];
      const label = labelWidth(group);
      // A label that would not fit at the right end stands left of it.
      const start = Math.min(from * width, width - label);
      let lane = ends.findIndex((end) => end <= start);
      if (lane < 0) lane = ends.length;
      ends[lane] = Math.max(start + label, to * width) + 8;
      return { group, from, to, lane };
    });
  return { times, lanes: ends.length, ticks: ticksOf(dated, scale, width) };
}

/** The years that begin on the line, as far as their numbers have room. */
function ticksOf(
  dated: readonly { first: number; last: number }[],
  scale: (day: number) => number,
  width: number,
): Tick[] {
  const years = new Set(
    dated.flatMap(({ first, last }) => [first, last].map((day) => new Date(day * DAY_MS).getUTCFullYear())),
  );
  const ticks: Tick[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const start = new Date(0);
    start.setUTCFullYear(year, 0, 1);
    const at = scale(Math.round(start.getTime() / DAY_MS));
    const room = width > 0 ? 44 / width : 0;
    if (ticks.length === 0 || at - ticks[ticks.length - 1].at > room) ticks.push({ year, at });
  }
  return ticks;
}
