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

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/**
 * The sun's apparent longitude in degrees, good to 0.01°, a quarter of an hour.
 * Jean Meeus, Astronomical Algorithms (2nd edition), chapter 25.
 */
function longitudeAt(julianDay: number): number {
  const centuries = (julianDay - J2000) / 36_525;
  const mean = 280.46646 + 36_000.76983 * centuries + 0.0003032 * centuries ** 2;
  const anomaly = 357.52911 + 35_999.05029 * centuries - 0.0001537 * centuries ** 2;
  const center =
    (1.914602 - 0.004817 * centuries) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
  return mean + center - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * centuries);
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
