import { ENTITY_TYPES, type EntityType } from '../../entities/entity.js';
import type { MonthData } from '../report-data.js';
import { columnChart } from './columns.js';
import { counted, numeral, type Context, type Section } from './context.js';
import { html, type Markup } from './html.js';
import { numberColumn, table, type Column } from './table.js';

/** More months than these are drawn as years. */
const MONTHS_DRAWN = 180;

/** A month or a year, with what its documents hold. */
type Period = MonthData;

/** How many entities of each type the documents of each month hold: a chart for each type, and a table. */
export function trends(context: Context): Section {
  const { data, messages } = context;
  const periods = data.months.length > MONTHS_DRAWN ? yearsOf(data.months) : data.months;
  const undated = data.documents.filter(({ date }) => date === undefined).length;
  const types = ENTITY_TYPES.filter((type) => data.totals.entities[type] > 0);
  return {
    id: 'trends',
    heading: messages.sections.trends,
    content: html`<p class="note">
        ${messages.trendsNote} ${undated > 0 ? messages.undated(counted(messages, undated, messages.units.document)) : ''}
      </p>
      <div class="trends">${types.map((type) => chart(context, type, periods))}</div>
      <details>
        <summary>${messages.table}</summary>
        ${periodTable(context, periods)}
      </details>`,
  };
}

function chart({ data, messages }: Context, type: EntityType, periods: readonly Period[]): Markup {
  const name = messages.types[type];
  const total = numeral(data.totals.entities[type]);
  const values = periods.map(({ month, entities }) => ({ label: month, value: entities[type] }));
  return html`<figure class="${type}">
    <figcaption><span class="swatch">${name}</span> <span class="count">${total}</span></figcaption>
    ${columnChart(values, `${name}: ${total}`)}
  </figure>`;
}

function yearsOf(months: readonly MonthData[]): Period[] {
  const years = new Map<string, Period>();
  for (const { month, documents, entities } of months) {
    const year = month.slice(0, 4);
    const known = years.get(year);
    if (!known) {
      years.set(year, { month: year, documents, entities: { ...entities } });
      continue;
    }
    known.documents += documents;
    for (const type of ENTITY_TYPES) known.entities[type] += entities[type];
  }
  return [...years.values()];
}

function periodTable({ messages }: Context, periods: readonly Period[]): Markup {
  const { columns } = messages;
  const all: Column<Period>[] = [
    { heading: columns.month, head: true, cell: ({ month }) => month },
    numberColumn(columns.documents, ({ documents }) => documents),
    ...ENTITY_TYPES.map((type) => numberColumn(messages.types[type], ({ entities }: Period) => entities[type])),
  ];
  return table(all, periods, { id: 'months-table', caption: messages.sections.trends, messages });
}
