import type { Analysis } from '../analysis.js';
import type { Span } from '../text/span.js';
import { calendarDays } from '../times/calendar-days.js';
import { dayAfter } from '../times/moment.js';
import type { TimeExpression } from '../times/time-expression.js';

/** RFC 5545, 3.1: a line holds at most so many octets. */
const LINE_OCTETS = 75;
/** DTSTAMP of a text without a date; the clock is never read. */
const UNDATED = '1970-01-01';
const CLOCK = /T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The dates and times of a text as events of an iCalendar file (RFC 5545), for calendars and time lines: each is an
 * event of its days, a range one event, and the summary is the sentence that it stands in. What has no known day
 * (lengths of time, sets, values with X), and invalid dates, are left out. DTSTAMP is the bulletin's own date.
 *
 * @example
 * toIcalendar(malmoi.analyze('회담은 2024년 11월 1일 진행되였다.'))
 * // BEGIN:VCALENDAR … DTSTART;VALUE=DATE:20241101 … SUMMARY:회담은 2024년 11월 1일 진행되였다. …
 */
export function toIcalendar({
  text,
  times,
  sentences,
  bulletin,
}: Pick<Analysis, 'text' | 'times' | 'sentences' | 'bulletin'>): string {
  const stamp = `${compact(bulletin.dateline?.date ?? UNDATED)}T000000Z`;
  const id = fingerprint(text);
  const events = times.flatMap((time, i) => {
    const isRangeEnd = time.range !== undefined && times[i - 1]?.range?.join() === time.range.join();
    const when = isRangeEnd || time.invalid === true ? undefined : eventTime(time);
    if (!when) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${id}-${time.start}-${(time.range ?? [time.value]).join('_').replace(/[^\w-]/g, '')}@malmoi`,
      `DTSTAMP:${stamp}`,
      ...when,
      `SUMMARY:${escaped(sentenceOf(text, sentences, time))}`,
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//malmoi//times//KO', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text's FNV-1a hash: the same text gives the same events, another text others (RFC 5545, 3.8.4.7). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** DTSTART and DTEND of whole days, whose end is exclusive, or DTSTART of a time of day. */
function eventTime({ type, value, range }: TimeExpression): string[] | undefined {
  if (type !== 'DATE' && type !== 'TIME') return undefined;
  const [start, end] = range ?? [value, value];
  const days = calendarDays(`${start}/${end}`);
  // The years before Christ are beyond the calendar's format.
  if (!days || days.some((day) => day.startsWith('-'))) return undefined;
  const [from, to] = [clockTime(start), clockTime(end)];
  if (from !== undefined && to !== undefined) {
    return [`DTSTART:${from}`, ...(range ? [`DTEND:${to}`] : [])];
  }
  return [`DTSTART;VALUE=DATE:${compact(days[0])}`, `DTEND;VALUE=DATE:${compact(dayAfter(days[1]))}`];
}

/** A local time, or universal time where the value tells its zone. */
function clockTime(value: string): string | undefined {
  const match = CLOCK.exec(value);
  if (!match) return undefined;
  const [whole, hour, minute, second = '00', zone] = match;
  const date = value.slice(0, value.length - whole.length);
  if (zone !== undefined) return universal(`${date}T${hour}:${minute}:${second}${zone}`);
  // T24:00 is the first moment of the day after.
  return hour === '24' ? `${compact(dayAfter(date))}T000000` : `${compact(date)}T${hour}${minute}${second}`;
}

const universal = (iso: string): string => `${compact(new Date(iso).toISOString().slice(0, 19)).replaceAll(':', '')}Z`;

const compact = (date: string): string => date.replaceAll('-', '');

function sentenceOf(text: string, sentences: readonly Span[], { start, end }: Span): string {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end };
  return text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
}

/** RFC 5545, 3.3.11; control characters have no place in a text. */
const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what the format forbids
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '');

/** Folds a line at 75 octets of UTF-8, never within a character; a continuation begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const sign of line) {
    const length = encoder.encode(sign).length;
    if (octets + length > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += length;
  }
  return result;
}
