import { dayOf, isDay, offsetAt, type Moment } from './moment.js';

/** How fine an expression speaks, whether or not it can be told. */
export type Granularity =
  'century' | 'decade' | 'year' | 'part' | 'month' | 'week' | 'weekend' | 'weekday' | 'day' | 'time';

const two = (number: number): string => String(number).padStart(2, '0');
/** A year of four digits; one reckoned back beyond the first is before Christ. */
const yearValue = ({ era, year }: Pick<Moment, 'era' | 'year'>): string => {
  if (year === undefined) return 'XXXX';
  return year > 0 ? `${era ?? ''}${String(year).padStart(4, '0')}` : `BC${String(1 - year).padStart(4, '0')}`;
};

/** The TIMEX3 value of a moment; X stands for what it leaves unknown. */
export function momentValue(moment: Moment, granularity: Granularity): string {
  switch (granularity) {
    case 'century':
      return moment.century === undefined ? 'XX' : `${moment.era ?? ''}${two(moment.century - 1)}`;
    case 'decade':
      return moment.decade === undefined ? 'XXX' : `${moment.era ?? ''}${String(moment.decade).padStart(3, '0')}`;
    case 'year':
      return yearValue(moment);
    case 'part':
      return `${yearValue(moment)}-${moment.part ?? 'XX'}`;
    case 'month':
      return `${yearValue(moment)}-${moment.month === undefined ? 'XX' : two(moment.month)}`;
    case 'week':
      return moment.week ? `${yearValue(moment.week)}-W${two(moment.week.week)}` : 'XXXX-WXX';
    case 'weekend':
      return `${momentValue(moment, 'week')}-WE`;
    case 'weekday':
      return moment.day === undefined ? `XXXX-WXX-${moment.weekday ?? 'X'}` : dateValue(moment);
    case 'day':
      return dateValue(moment);
    case 'time':
      return `${dateOfTime(moment)}${timeValue(moment)}`;
  }
}

const dateValue = (moment: Moment): string =>
  `${momentValue(moment, 'month')}-${moment.day === undefined ? 'XX' : two(moment.day)}`;

const dateOfTime = (moment: Moment): string =>
  momentValue(moment, moment.day === undefined && moment.weekday !== undefined ? 'weekday' : 'day');

/** T10:30, T10:30+03:00, TMO. */
function timeValue(moment: Moment): string {
  const { hour, minute, second, dayPart, zone } = moment;
  if (hour === undefined) return `T${dayPart ?? 'XX'}`;
  const clock = [hour, minute ?? 0, ...(second === undefined ? [] : [second])].map(two).join(':');
  const day = dayOf(moment);
  const offset = zone === undefined ? '' : day ? (offsetAt(zone, day, hour, minute ?? 0) ?? '') : fixedOffset(zone);
  return `T${clock}${offset}`;
}

const fixedOffset = (zone: string): string => (zone === 'UTC' || zone === 'Z' ? 'Z' : /^[+-]/.test(zone) ? zone : '');

/** Whether the calendar and the clock have such a moment: 2월 30일 and 25시 are none. */
export function isValid({ year, month, day, hour, minute, second, era }: Moment): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && !isDay(era === undefined ? year : undefined, month ?? 1, day)) return false;
  if (hour !== undefined && (hour > 24 || (hour === 24 && ((minute ?? 0) > 0 || (second ?? 0) > 0)))) return false;
  return (minute ?? 0) <= 59 && (second ?? 0) <= 60;
}
