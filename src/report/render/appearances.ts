import type { AppearanceData, NameData } from '../report-data.js';
import { bothSpellings, documentLink, korean, link, type Context, type Section } from './context.js';
import { html, type Markup } from './html.js';
import { numberColumn, table, type Column } from './table.js';

/** Who appears where, when and as what. */
export function appearances(context: Context): Section {
  const { data, messages } = context;
  const { columns } = messages;
  const nameOf = ({ name }: AppearanceData): NameData => data.names[name];
  const told = (
    { fromDateline }: AppearanceData,
    what: 'place' | 'date',
    text: Markup | undefined,
  ): Markup | undefined =>
    text && fromDateline.includes(what) ? html`<i title="${messages.fromDateline}">${text}</i>` : text;
  const all: Column<AppearanceData>[] = [
    {
      heading: columns.person,
      head: true,
      cell: (row) => link(context, row.at, bothSpellings(nameOf(row).southern, nameOf(row).northern)),
    },
    { heading: columns.post, cell: ({ post }) => korean(post) },
    { heading: columns.place, cell: (row) => told(row, 'place', korean(row.place)) },
    {
      heading: columns.date,
      shape: 'nowrap',
      cell: (row) => told(row, 'date', row.date === undefined ? undefined : html`${row.date}`),
    },
    numberColumn(columns.mentions, ({ mentions }) => mentions),
    { heading: columns.bulletin, cell: ({ at }) => documentLink(context, { ...at, mark: -1 }) },
  ];
  return {
    id: 'appearances',
    heading: messages.sections.appearances,
    content: html`<p class="note">${messages.appearancesNote}</p>
${table(all, data.appearances, { id: 'appearances-table', caption: messages.sections.appearances, messages })}`,
  };
}
