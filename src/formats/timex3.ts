import type { Analysis } from '../analysis.js';
import { calendarDays } from '../times/calendar-days.js';
import { daysBetween } from '../times/moment.js';
import type { TimeExpression } from '../times/time-expression.js';

/**
 * The text with its times as TIMEX3 elements of TimeML (timeml.org). The bulletin's own date is the creation time; a
 * range is an empty TIMEX3 of type DURATION after its end, with the two ends as `beginPoint` and `endPoint`.
 * Characters that XML does not allow are left out.
 *
 * @example
 * toTimex3(malmoi.analyze('2024년 6월에 체결된 조약'))
 * // …<TEXT><TIMEX3 tid="t1" type="DATE" value="2024-06">2024년 6월</TIMEX3>에 체결된 조약</TEXT>…
 */
export function toTimex3({ text, times, bulletin }: Pick<Analysis, 'text' | 'times' | 'bulletin'>): string {
  const date = bulletin.dateline?.date;
  const created =
    date === undefined
      ? ''
      : `<DCT><TIMEX3 tid="t0" type="DATE" value="${escaped(date)}" functionInDocument="CREATION_TIME">${escaped(date)}</TIMEX3></DCT>\n`;
  let marked = '';
  let reached = 0;
  let ranges = 0;
  times.forEach((time, i) => {
    marked += `${escaped(text.slice(reached, time.start))}${element(time, i + 1)}`;
    if (time.range && times[i - 1]?.range?.join() === time.range.join()) {
      marked += rangeElement(time.range, times.length + ++ranges, i);
    }
    reached = time.end;
  });
  marked += escaped(text.slice(reached));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n${created}<TEXT>${marked}</TEXT>\n</TimeML>\n`;
}

function element({ type, value, mod, invalid, text }: TimeExpression, id: number): string {
  const attributes = [
    `tid="t${id}" type="${type}" value="${escaped(value)}"`,
    ...(mod === undefined ? [] : [`mod="${escaped(mod)}"`]),
    ...(invalid === true ? ['comment="invalid"'] : []),
  ];
  return `<TIMEX3 ${attributes.join(' ')}>${escaped(text)}</TIMEX3>`;
}

/** The length of a range, with the expressions that are its ends. */
function rangeElement(range: readonly [string, string], id: number, endAt: number): string {
  const days = calendarDays(range.join('/'));
  const length = days ? `P${daysBetween(...days) + 1}D` : 'PXD';
  return `<TIMEX3 tid="t${id}" type="DURATION" value="${length}" beginPoint="t${endAt}" endPoint="t${endAt + 1}"/>`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Escapes text for XML; control characters and lone surrogates, which XML cannot hold, are dropped. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign)
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
