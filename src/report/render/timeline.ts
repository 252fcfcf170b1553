import type { DateData, MeasureData } from '../report-data.js';
import { link, numeral, type Context, type Section } from './context.js';
import { percent } from './bars.js';
import { html, NOTHING, type Markup } from './html.js';
import { table, type Column } from './table.js';
import { timeScale } from './time-scale.js';

/** More dates are a table that can be searched instead of a list. */
const LISTED = 40;
/** More lanes than these are not drawn one above the other. */
const LANES = 9;
const LANE_HEIGHT = 14;
/** What lies nearer on a lane would touch. */
const GAP = 0.018;
/** The least distance of two dates written below the line. */
const LABEL_GAP = 0.13;

/** The days that the texts speak of: a picture, a list or table, and the times that have no day. */
export function timeline(context: Context): Section {
  const { data, messages } = context;
  const { dates, measures } = data;
  return {
    id: 'timeline',
    heading: messages.sections.timeline,
    content: html`<p class="note">${messages.timelineNote}</p>
      ${dates.length > 1 ? picture(dates, messages.sections.timeline) : NOTHING}
      ${dates.length > LISTED ? dateTable(context) : dateList(context)}
      ${
        measures.length === 0
          ? NOTHING
          : html`<h3>${messages.measures}</h3>
              ${measureTable(context)}`
      }`,
  };
}

/** Points for days and bars for stretches of days on lanes, above a line with dates. */
function picture(dates: readonly DateData[], label: string): Markup {
  const scale = timeScale(dates.flatMap(({ first, last }) => [first, last]));
  const lanes: number[] = [];
  const shapes = dates.map((date) => {
    const [from, to] = [scale(date.first), scale(date.last)];
    const lane = freeLane(lanes, from);
    lanes[lane] = to + GAP;
    return { date, from, to, lane };
  });
  const height = lanes.length * LANE_HEIGHT;
  const y = (lane: number): number => height - (lane + 0.5) * LANE_HEIGHT + 4;
  return html`<figure class="strip">
    <svg role="img" aria-label="${label}" width="100%" height="${height + 34}">
      <line x1="0%" x2="100%" y1="${height + 8}" y2="${height + 8}" />
      ${shapes.map(({ date, from, to, lane }) => {
        const title = html`<title>${daysOf(date)}: ${date.mentions[0]?.text}</title>`;
        return from === to
          ? html`<circle cx="${inside(from)}" cy="${y(lane)}" r="${radius(date.count)}">${title}</circle>`
          : html`<rect x="${inside(from)}" width="${width(to - from)}" y="${y(lane) - 3}" height="6" rx="3"
              >${title}</rect
            >`;
      })}
      ${labels(dates, scale).map(
        ({ text, at, anchor }) =>
          html`<text x="${inside(at)}" y="${height + 27}" text-anchor="${anchor}">${text}</text>`,
      )}
    </svg>
  </figure>`;
}

/** The lowest lane that is free from a place on; when all are taken, the one that is free the soonest. */
function freeLane(lanes: readonly number[], from: number): number {
  const free = lanes.findIndex((taken) => taken <= from);
  if (free >= 0) return free;
  return lanes.length < LANES ? lanes.length : lanes.indexOf(Math.min(...lanes));
}

/** The picture keeps a margin for what stands at its ends. */
const MARGIN = 0.02;
const inside = (place: number): string => percent(MARGIN + place * (1 - 2 * MARGIN), 1);
const width = (share: number): string => percent(Math.max(0.006, share * (1 - 2 * MARGIN)), 1);

const radius = (count: number): number => Math.min(6, 3.5 + Math.log2(count) / 2);

function labels(
  dates: readonly DateData[],
  scale: (date: string) => number,
): { text: string; at: number; anchor: string }[] {
  const found: { text: string; at: number; anchor: string }[] = [];
  const ends = [...new Set([dates[0].first, ...dates.map(({ first }) => first), dates.at(-1)?.last ?? ''])];
  for (const date of ends) {
    const at = scale(date);
    const previous = found.at(-1);
    if (previous && at - previous.at < LABEL_GAP) continue;
    if (at > 1 - LABEL_GAP && at < 1) continue;
    found.push({ text: date, at, anchor: at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle' });
  }
  return found;
}

const daysOf = ({ first, last }: DateData): string => (first === last ? first : `${first} – ${last}`);

function dateList(context: Context): Markup {
  const { dates } = context.data;
  if (dates.length === 0) return html`<p class="note">${context.messages.none}</p>`;
  return html`<ol class="timeline">
    ${dates.map(
      (date) =>
        html` <li>
          <p class="day">
            ${daysOf(date)}${date.value === date.first ? NOTHING : html` <span class="aside">${date.value}</span>`}
          </p>
          ${mentions(context, date)}
        </li>`,
    )}
  </ol>`;
}

const mentions = (context: Context, { mentions, count }: DateData): Markup =>
  html`${mentions.map(
    (mention) =>
      html`<p class="said">
        <span lang="ko-KP">${link(context, mention, mention.text)}</span>
        <span class="aside" lang="ko-KR">${mention.sentence}</span>
      </p>`,
  )}${count > mentions.length ? html`<p class="note">${context.messages.more(numeral(count - mentions.length))}</p>` : NOTHING}`;

function dateTable(context: Context): Markup {
  const { data, messages } = context;
  const { columns } = messages;
  const all: Column<DateData>[] = [
    { heading: columns.date, head: true, cell: daysOf, order: ({ first }) => first },
    { heading: columns.value, cell: ({ value }) => value },
    {
      heading: columns.text,
      cell: ({ mentions: [mention] }) =>
        mention &&
        html`<span lang="ko-KP">${link(context, mention, mention.text)}</span>
          <span class="aside" lang="ko-KR">${mention.sentence}</span>`,
    },
    { heading: columns.mentions, cell: ({ count }) => numeral(count), order: ({ count }) => count, numeric: true },
  ];
  return table(all, data.dates, { id: 'dates-table', caption: messages.sections.timeline, messages });
}

function measureTable(context: Context): Markup {
  const { data, messages } = context;
  const { columns } = messages;
  const all: Column<MeasureData>[] = [
    {
      heading: columns.text,
      head: true,
      cell: ({ at, text }) => html`<span lang="ko-KP">${link(context, at, text)}</span>`,
    },
    { heading: columns.type, cell: ({ type }) => messages.types[type] },
    { heading: columns.value, cell: ({ value }) => value },
    { heading: columns.count, cell: ({ count }) => numeral(count), order: ({ count }) => count, numeric: true },
  ];
  return table(all, data.measures, { id: 'measures-table', caption: messages.measures, messages });
}
