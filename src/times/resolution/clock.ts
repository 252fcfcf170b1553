import type { DateFields } from '../draft.js';
import type { Moment } from '../moment.js';

/** The time of day in 24 hours. */
export function clockOf(fields: DateFields, neighbour: Moment | undefined): Moment {
  const { minute, second, zone } = fields;
  // 오후 2시부터 4시까지: what tells no day of its own stays in the half of the day.
  const dayPart = fields.dayPart ?? (fields.day === undefined ? neighbour?.dayPart : undefined);
  const clock: Moment = { ...(zone !== undefined && { zone }), ...(dayPart !== undefined && { dayPart }) };
  if (fields.hour === undefined) return clock;
  const lent = fields.dayPart === undefined && dayPart !== undefined;
  clock.hour = lent ? afterHour(fields.hour, neighbour?.hour ?? 0) : inDayPart(fields, fields.hour);
  if (minute !== undefined) clock.minute = minute;
  if (second !== undefined) clock.second = second;
  return clock;
}

/** The hour on the face of the clock that comes after another within the same half of the day. */
const afterHour = (hour: number, first: number): number =>
  first >= 12 && first < 24 && hour < 12 && hour + 12 > first ? hour + 12 : hour;

function inDayPart({ dayPart, hours }: DateFields, hour: number): number {
  if (hour > 12 || dayPart === undefined) return hour;
  if (dayPart === 'MO') return hour === 12 ? 0 : hour;
  if (dayPart === 'AF') return hours === 'noon' && hour >= 10 ? hour : hour === 12 ? 12 : hour + 12;
  if (dayPart === 'EV') return hour + 12;
  return hour >= 6 ? hour + 12 : hour;
}
