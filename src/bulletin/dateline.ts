import type { Dateline } from './bulletin.js';
import type { DatelineText } from './dateline-text.js';
import { findFullDate, isoDate, readSourceLine } from './dateline-text.js';
import type { ReadLine } from './line-kind.js';
import { sourceOffset } from './lines.js';

/** The lines that date a bulletin and what they say. */
export interface DatelineSource {
  lines: ReadLine[];
  reading: DatelineText;
  /** The line whose beginning, and no more, is the dateline. */
  opening?: ReadLine;
}

/** A page names its day in a short line. */
const PAGE_DATE_LIMIT = 200;

/**
 * Picks the dateline: the opening of a dispatch, else the closing date with the place or agency in the line after it,
 * else a date alone above the body.
 */
export function findDateline(
  paragraphs: readonly ReadLine[],
  closing: readonly ReadLine[],
  before: readonly ReadLine[],
): DatelineSource | undefined {
  const opening = paragraphs.find((line) => line.kind === 'opening');
  if (opening?.dateline) return { lines: [opening], reading: opening.dateline, opening };
  const [date, next] = closing;
  if (date?.dateline) {
    const signature = next && readSourceLine(next.text);
    return signature
      ? { lines: [date, next], reading: { ...signature, ...date.dateline } }
      : { lines: [date], reading: date.dateline };
  }
  const posted = before.find((line) => line.kind === 'date');
  return posted?.dateline && { lines: [posted], reading: posted.dateline };
}

/**
 * The dateline as it is given out. A day without a year takes it from another date on the page.
 *
 * @param published when the page says that it was published
 */
export function toDateline(
  text: string,
  source: DatelineSource,
  around: readonly ReadLine[],
  published = '',
): Dateline {
  const { lines, reading, opening } = source;
  const start = lines[0].start;
  const end = opening ? sourceOffset(text, opening, opening.datelineLength ?? 0) : (lines.at(-1)?.end ?? start);
  const date = isoDate(reading, findPageDate(around) ?? findFullDate(published.slice(0, PAGE_DATE_LIMIT)));
  return {
    span: { start, end },
    ...(date !== undefined && { date }),
    ...(reading.place !== undefined && { place: reading.place }),
    ...(reading.agency !== undefined && { agency: reading.agency }),
  };
}

/** A full date among the furniture; the headlines of other articles are dated by their own matter. */
function findPageDate(around: readonly ReadLine[]): DatelineText | undefined {
  for (const line of around) {
    if (line.kind === 'item' || line.kind === 'plain' || line.kind === 'prose') continue;
    const date = findFullDate(line.text.slice(0, PAGE_DATE_LIMIT));
    if (date) return date;
  }
  return undefined;
}
