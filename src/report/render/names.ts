import type { NameData } from '../report-data.js';
import { sparkline } from './bars.js';
import { bothSpellings, link, type Context, type Section } from './context.js';
import { numberColumn, table, type Column } from './table.js';

/** The named things of some types. */
export function names(
  context: Context,
  id: 'places' | 'bodies' | 'names',
  types: readonly NameData['type'][],
): Section {
  const { data, messages } = context;
  const { columns } = messages;
  const byMonth: Column<NameData> = {
    heading: columns.byMonth,
    cell: (name) => sparkline(name.byMonth, data.months),
    order: ({ mentions }) => mentions,
  };
  const all: Column<NameData>[] = [
    {
      heading: columns.name,
      head: true,
      cell: ({ first, southern, northern }) => link(context, first, bothSpellings(southern, northern)),
    },
    ...(types.length > 1 ? [{ heading: columns.type, cell: ({ type }: NameData) => messages.types[type] }] : []),
    { heading: columns.english, cell: ({ english }) => english },
    { heading: columns.kind, cell: ({ kind }) => kind },
    { heading: 'Wikidata', cell: ({ qid }) => qid },
    numberColumn(columns.mentions, ({ mentions }) => mentions),
    ...(data.documents.length > 1 ? [numberColumn(columns.documents, ({ documents }: NameData) => documents)] : []),
    ...(data.months.length > 1 ? [byMonth] : []),
  ];
  const rows = data.names.filter(({ type }) => types.includes(type));
  const caption = messages.sections[id];
  return {
    id,
    heading: caption,
    content: table(all, rows, { id: `${id}-table`, caption, messages, type: ({ type }) => type }),
  };
}
