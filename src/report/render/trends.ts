import { ENTITY_TYPES, type EntityType } from '../../entities/entity.js';
import type { MonthData, TypeCounts } from '../report-data.js';
import { counted, numeral, type Context, type Section } from './context.js';
import { percent } from './bars.js';
import { html, NOTHING, type Markup } from './html.js';
import { table, type Column } from './table.js';

/** More months than these are drawn as years. */
const MONTHS_DRAWN = 72;
const HEIGHT = 56;
/** So many labels fit below the columns of a wide page. */
const LABELS = 8;

/** A month or a year, with what its documents hold. */
type Period = MonthData;

/** How many entities of each type the documents of each month hold: a row of columns for each type, and a table. */
export function trends(context: Context): Section {
  const { data, messages } = context;
  const periods = data.months.length > MONTHS_DRAWN ? yearsOf(data.months) : data.months;
  const undated = data.documents.filter(({ date }) => date === undefined).length;
  const types = ENTITY_TYPES.filter((type) => data.totals.entities[type] > 0);
  return {
    id: 'trends',
    heading: messages.sections.trends,
    content: html`<p class="note">
        ${messages.trendsNote} ${undated > 0 ? messages.undated(counted(undated, messages.units.document)) : ''}
      </p>
      <div class="trends">${types.map((type) => row(context, type, periods))}</div>
      <details>
        <summary>${messages.table}</summary>
        ${periodTable(context, periods)}
      </details>`,
  };
}

function row({ data, messages }: Context, type: EntityType, periods: readonly Period[]): Markup {
  const most = Math.max(1, ...periods.map(({ entities }) => entities[type]));
  const label = `${messages.types[type]}: ${numeral(data.totals.entities[type])}`;
  const step = Math.ceil(periods.length / LABELS);
  return html`<figure class="${type}" data-type="${type}">
    <figcaption>
      <span class="swatch">${messages.types[type]}</span>
      <span class="count">${numeral(data.totals.entities[type])}</span>
    </figcaption>
    <svg role="img" aria-label="${label}" width="100%" height="${HEIGHT + 20}">
      <line x1="0%" x2="100%" y1="${HEIGHT + 0.5}" y2="${HEIGHT + 0.5}" />
      <text class="most" x="0" y="10">${numeral(most)}</text>
      ${periods.map((period, i) => column(period, type, i, periods.length, most))}
      ${periods.map((period, i) =>
        i % step > 0
          ? NOTHING
          : html`<text
              x="${percent(i + 0.5, periods.length)}"
              y="${HEIGHT + 16}"
              text-anchor="${anchorOf(i, periods.length)}"
              >${period.month}</text
            >`,
      )}
    </svg>
  </figure> `;
}

const anchorOf = (at: number, all: number): string =>
  all > 1 && at === 0 ? 'start' : all > 1 && at === all - 1 ? 'end' : 'middle';

function column({ month, entities }: Period, type: keyof TypeCounts, at: number, all: number, most: number): Markup {
  const count = entities[type];
  if (count === 0) return NOTHING;
  const height = Math.max(1, Math.round((count / most) * (HEIGHT - 12)));
  return html`<rect x="${percent(at + 0.1, all)}" width="${percent(0.8, all)}" y="${HEIGHT - height}" height="${height}"
    ><title>${month}: ${numeral(count)}</title></rect
  >`;
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
    {
      heading: columns.documents,
      cell: ({ documents }) => numeral(documents),
      order: ({ documents }) => documents,
      numeric: true,
    },
    ...ENTITY_TYPES.map((type) => ({
      heading: messages.types[type],
      cell: ({ entities }: Period) => numeral(entities[type]),
      order: ({ entities }: Period) => entities[type],
      numeric: true,
    })),
  ];
  return table(all, periods, { id: 'months-table', caption: messages.sections.trends, messages });
}
