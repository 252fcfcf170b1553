import { Temporal } from 'temporal-polyfill';
import type { Day } from './moment.js';

/** A day told by the sun: when it reaches a longitude, some days later, or on the nth day of the stem 경 (庚) from then. */
export interface SolarDay {
  /** Degrees from the spring equinox. */
  longitude: number;
  /** Days after, reckoned from the year before (한식). */
  later?: number;
  kyong?: number;
}

/** Julian day of 2000-01-01 12:00, the epoch of the formulas. */
const J2000 = 2_451_545;
const TROPICAL_YEAR = 365.2422;
/** Korea's standard time, in which almanacs give the terms. */
const UTC_OFFSET_DAYS = 9 / 24;
const STEMS = 10;
const KYONG = 6;
/** The stem of J2000's day is the fifth (무). */
const STEM_OF_J2000 = 4;

/** Terrestrial time is ahead of universal time by 69 seconds in our years, and by no more than that since 1900. */
const DELTA_T = 69 / 86_400;

/** The pull of moon and planets on the sun's longitude: degrees a century, phase, amplitude, all in degrees. */
const PERTURBATIONS: readonly (readonly [rate: number, phase: number, amplitude: number])[] = [
  [71_998.1, 265.1, 0.02],
  [32_964, 158, 0.002],
  [19, 159, 0.0018],
  [445_267, 208, 0.0018],
  [45_038, 254, 0.0015],
  [22_519, 352, 0.0013],
  [65_929, 45, 0.0007],
  [3035, 110, 0.0007],
  [9038, 64, 0.0007],
  [33_718, 316, 0.0006],
  [155, 118, 0.0005],
  [2281, 221, 0.0005],
  [29_930, 48, 0.0004],
  [31_557, 161, 0.0004],
];

const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/**
 * The sun's apparent longitude in degrees, good to about 0.001°, a minute or two: its mean longitude, the equation of
 * the center, perturbations, aberration and nutation (the short series that almanac programs of Japan and Korea use).
 */
function longitudeAt(julianDay: number): number {
  const centuries = (julianDay - J2000 + DELTA_T) / 36_525;
  const mean = 280.4659 + 36_000.7695 * centuries;
  const center = (1.9147 - 0.0048 * centuries) * cosine(35_999.05 * centuries + 267.52);
  const pulled = PERTURBATIONS.reduce(
    (sum, [rate, phase, amplitude]) => sum + amplitude * cosine(rate * centuries + phase),
    0,
  );
  return mean + center + pulled - 0.0057 + 0.0048 * cosine(1934 * centuries + 145);
}

/** The Julian day number of the Korean day in which the sun reaches a longitude within a calendar year. */
function termDay(year: number, longitude: number): number {
  // The year begins near 280 degrees.
  const degrees = (((longitude - 280) % 360) + 360) % 360;
  let moment = J2000 + (year - 2000) * TROPICAL_YEAR + (degrees / 360) * TROPICAL_YEAR;
  for (let i = 0; i < 4; i++) {
    const apart = ((((longitude - longitudeAt(moment)) % 360) + 540) % 360) - 180;
    moment += (apart / 360) * TROPICAL_YEAR;
  }
  return Math.floor(moment + UTC_OFFSET_DAYS + 0.5);
}

/**
 * The calendar day of a solar term (동지, 청명), of 한식 or of the hottest days (초복, 중복, 말복).
 *
 * @example
 * solarTermDay(2024, { longitude: 270 }) // { year: 2024, month: 12, day: 21 }
 */
export function solarTermDay(year: number, { longitude, later, kyong }: SolarDay): Day {
  let number = later === undefined ? termDay(year, longitude) : termDay(year - 1, longitude) + later;
  if (kyong !== undefined) {
    const stem = (((number - J2000 + STEM_OF_J2000) % STEMS) + STEMS) % STEMS;
    number += ((KYONG - stem + STEMS) % STEMS) + (kyong - 1) * STEMS;
  }
  const date = Temporal.PlainDate.from('2000-01-01').add({ days: number - J2000 });
  return { year: date.year, month: date.month, day: date.day };
}
