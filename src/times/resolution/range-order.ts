import type { DateDraft } from '../draft.js';
import { addDays, compareDays, dayOf, type Day, type Moment } from '../moment.js';
import type { ResolvedDate } from './bases.js';

/** A date draft with its value. */
export interface Resolved {
  draft: DateDraft;
  date: ResolvedDate;
  place: number;
}

/**
 * 12월 27일부터 1월 3일까지: where the end is before the start, the end is of the year or month after, or, if that is still
 * to come though the end has passed, the start of the one before. Gives both ends.
 */
export function inOrder(first: Resolved, last: Resolved, reference: Moment | undefined): [Resolved, Resolved] {
  const [start, end] = [dayOf(first.date.moment), dayOf(last.date.moment)];
  const { year, month } = last.draft.fields;
  if (start && end && compareDays(start, end) === 0 && isEarlierClock(last, first))
    return [first, onNextDay(last, end)];
  if (!start || !end || year !== undefined || compareDays(start, end) <= 0) return [first, last];
  const months = month === undefined ? 1 : 12;
  const today = reference && dayOf(reference);
  const later = laterBy(last, months);
  const earlier = laterBy(first, -months);
  const tells = month === undefined ? first.draft.fields.month : first.draft.fields.year;
  const laterEnd = dayOf(later.date.moment);
  if (tells !== undefined || !today || !laterEnd || !dayOf(earlier.date.moment)) return [first, later];
  return compareDays(laterEnd, today) > 0 && compareDays(end, today) <= 0 ? [earlier, last] : [first, later];
}

/** 밤 11시부터 새벽 3시까지: the end tells no day of its own and is earlier on the clock. */
function isEarlierClock({ draft, date }: Resolved, first: Resolved): boolean {
  const clock = ({ hour, minute }: Moment): number => (hour ?? NaN) * 60 + (minute ?? 0);
  return draft.fields.day === undefined && clock(date.moment) < clock(first.date.moment);
}

const onNextDay = (resolved: Resolved, day: Day): Resolved => ({
  ...resolved,
  date: { ...resolved.date, moment: { ...resolved.date.moment, ...addDays(day, 1) } },
});

function laterBy(resolved: Resolved, months: number): Resolved {
  const { moment } = resolved.date;
  const count = (moment.year ?? 0) * 12 + (moment.month ?? 1) - 1 + months;
  const moved = { ...moment, year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...resolved, date: { ...resolved.date, moment: moved } };
}
