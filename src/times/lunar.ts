import KoreanLunarCalendar from 'korean-lunar-calendar';
import type { Day } from './moment.js';

// The package declares its default export as a property of it; at run time, in both module systems, it is the class.
const Calendar = KoreanLunarCalendar as unknown as typeof KoreanLunarCalendar.default;

/** Lunar years that the calendar library reckons. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2050;

/** Whether the solar day of a lunar year's days can be told. */
const knowsLunarYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/**
 * The solar day of a day of the Korean lunisolar calendar; nothing where that year has no such day.
 *
 * @param leap whether the month is the intercalary one (윤달)
 *
 * @example
 * solarDay(2024, 8, 15, false) // { year: 2024, month: 9, day: 17 }
 */
export function solarDay(year: number, month: number, day: number, leap: boolean): Day | undefined {
  if (!knowsLunarYear(year) || month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const calendar = new Calendar();
  if (!calendar.setLunarDate(year, month, day, leap)) return undefined;
  const lunar = calendar.getLunarCalendar();
  if (lunar.month !== month || lunar.day !== day || (lunar.intercalation ?? false) !== leap) return undefined;
  const solar = calendar.getSolarCalendar();
  return { year: solar.year, month: solar.month, day: solar.day };
}

/** The last day of a lunar month. */
export const lastLunarDay = (year: number, month: number, leap: boolean): Day | undefined =>
  solarDay(year, month, 30, leap) ?? solarDay(year, month, 29, leap);
