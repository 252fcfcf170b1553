import type { Analysis } from '../../analysis.js';
import { southernOf } from '../../formats/southern.js';
import { calendarDays } from '../../times/calendar-days.js';
import { containerOf } from './container.js';
import type { DateData, MeasureData, Place } from '../report-data.js';

/** Mentions of one date that are listed; the others are counted. */
const LISTED_MENTIONS = 5;

/** Collects the times of all documents. */
export interface DateCollector {
  /** @param place where the time at an index of the list is marked */
  add(analysis: Analysis, place: (index: number) => Place): void;
  result(): { dates: DateData[]; measures: MeasureData[] };
}

export function dateCollector(): DateCollector {
  const dates = new Map<string, DateData>();
  const measures = new Map<string, MeasureData>();
  return {
    add({ text, times, sentences, normalization }, place) {
      times.forEach((time, i) => {
        const value = time.range?.join('/') ?? time.value;
        const days = time.invalid ? undefined : calendarDays(value);
        if (!days) {
          const key = `${time.type} ${time.value} ${time.text}`;
          const { type, value } = time;
          const measure = measures.get(key) ?? { type, value, text: time.text, count: 0, at: place(i) };
          measures.set(key, { ...measure, count: measure.count + 1 });
          return;
        }
        const date = dates.get(value) ?? { value, first: days[0], last: days[1], mentions: [], count: 0 };
        dates.set(value, date);
        const isRangeEnd = time.range !== undefined && times[i - 1]?.range?.join('/') === value;
        if (isRangeEnd) return;
        date.count++;
        if (date.mentions.length === LISTED_MENTIONS) return;
        const end = time.range && times[i + 1]?.range?.join('/') === value ? times[i + 1].end : time.end;
        const sentence = containerOf(sentences, time) ?? time;
        date.mentions.push({
          ...place(i),
          text: text.slice(time.start, end),
          sentence: southernOf(normalization, sentence).replace(/\s+/g, ' '),
        });
      });
    },
    result: () => ({
      dates: [...dates.values()].sort(
        (one, two) => compare(one.first, two.first) || compare(one.last, two.last) || compare(one.value, two.value),
      ),
      measures: [...measures.values()].sort((one, two) => two.count - one.count),
    }),
  };
}

/** ISO dates in the calendar's order; the years before Christ, with their minus, come first and count down. */
function compare(one: string, two: string): number {
  const [first, second] = [one.startsWith('-'), two.startsWith('-')];
  if (first !== second) return first ? -1 : 1;
  const order = one < two ? -1 : one > two ? 1 : 0;
  return first && one.slice(0, 7) !== two.slice(0, 7) ? -order : order;
}
