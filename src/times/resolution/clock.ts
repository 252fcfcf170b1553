import type { DateFields } from '../draft.js';
import type { Moment } from '../moment.js';

/** The time of day in 24 hours. */
export function clockOf(fields: DateFields, neighbour: Moment | undefined): Moment {
  const { dayPart, minute, second, zone } = fields;
  const clock: Moment = { ...(zone !== undefined && { zone }) };
  if (fields.hour === undefined) return { ...clock, ...(dayPart !== undefined && { dayPart }) };
  clock.hour = inDayPart(fields, fields.hour, neighbour);
  if (minute !== undefined) clock.minute = minute;
  if (second !== undefined) clock.second = second;
  return clock;
}

function inDayPart({ dayPart, hours }: DateFields, hour: number, neighbour: Moment | undefined): number {
  if (hour > 12) return hour;
  if (dayPart === undefined) {
    // 오후 2시부터 4시까지: the end of a range stays in the half of the day.
    const first = neighbour?.hour ?? 0;
    return first >= 12 && first < 24 && hour < 12 && hour + 12 > first ? hour + 12 : hour;
  }
  if (dayPart === 'MO') return hour === 12 ? 0 : hour;
  if (dayPart === 'AF') return hours === 'noon' && hour >= 10 ? hour : hour === 12 ? 12 : hour + 12;
  if (dayPart === 'EV') return hour + 12;
  return hour >= 6 ? hour + 12 : hour;
}
