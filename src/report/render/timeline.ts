import type { DateData, DateMention, MeasureData } from '../report-data.js';
import { columnChart, type ColumnValue } from './columns.js';
import { link, numeral, type Context, type Section } from './context.js';
import { daysInWords } from './days.js';
import { html, NOTHING, type Markup } from './html.js';
import { strip } from './strip.js';
import { numberColumn, table, type Column } from './table.js';

/** More dates are a table that can be searched instead of a list. */
const LISTED = 40;
/** More dates are counted by the year instead of drawn one by one, and more years by the decade. */
const DRAWN = 300;
const YEARS_DRAWN = 80;

/** The days that the texts speak of: a picture, a list or table, and the times that have no day. */
export function timeline(context: Context): Section {
  const { data, messages } = context;
  const { dates, measures } = data;
  const heading = messages.sections.timeline;
  return {
    id: 'timeline',
    heading,
    content: html`<p class="note">${messages.timelineNote}</p>
      ${dates.length < 2 ? NOTHING : dates.length > DRAWN ? yearChart(dates, heading) : strip(dates, heading)}
      ${dates.length > LISTED ? dateTable(context) : dateList(context)}
      ${measures.length === 0 ? NOTHING : html`<h3>${messages.measures}</h3>${measureTable(context)}`}`,
  };
}

/** Mentions by the year or decade of their first day; years that nothing is said of are left out. */
function yearChart(dates: readonly DateData[], label: string): Markup {
  const by = (period: (year: string) => string): ColumnValue[] => {
    const counts = new Map<string, number>();
    for (const { first, count } of dates) {
      const name = period(first.slice(0, -6));
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return [...counts].map(([label, value]) => ({ label, value }));
  };
  const years = by((year) => year);
  const drawn = years.length > YEARS_DRAWN ? by((year) => `${year.slice(0, -1)}0–`) : years;
  return html`<figure class="years">${columnChart(drawn, label)}</figure>`;
}

const daysOf = ({ first, last }: DateData): string => daysInWords(first, last);

/** A value that says more than its days: a season, a quarter, a time of day. */
const valueOf = ({ value }: DateData): string | undefined => (/[TWQH]|S[PU]|FA/.test(value) ? value : undefined);

function dateList(context: Context): Markup {
  const { dates } = context.data;
  if (dates.length === 0) return html`<p class="note">${context.messages.none}</p>`;
  return html`<ol class="timeline">${dates.map(
    (date) => html`
    <li>
      <p class="day">${daysOf(date)} <span class="aside">${valueOf(date)}</span></p>
      ${mentionsOf(context, date)}
    </li>`,
  )}
  </ol>`;
}

function mentionsOf(context: Context, { mentions, count }: DateData): Markup {
  const more = count - mentions.length;
  return html`${mentions.map((mention) => html`<p class="said">${said(context, mention)}</p>`)}
    ${more > 0 ? html`<p class="note">${context.messages.more(numeral(more))}</p>` : NOTHING}`;
}

const said = (context: Context, mention: DateMention): Markup =>
  html`<span lang="ko-KP">${link(context, mention, mention.text)}</span> <span class="aside" lang="ko-KR">${mention.sentence}</span>`;

function dateTable(context: Context): Markup {
  const { data, messages } = context;
  const { columns } = messages;
  const all: Column<DateData>[] = [
    { heading: columns.date, head: true, cell: daysOf, order: ({ first }) => first },
    { heading: columns.value, cell: ({ value }) => value },
    { heading: columns.text, cell: ({ mentions: [mention] }) => mention && said(context, mention) },
    numberColumn(columns.mentions, ({ count }) => count),
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
    numberColumn(columns.count, ({ count }) => count),
  ];
  return table(all, data.measures, { id: 'measures-table', caption: messages.measures, messages });
}
