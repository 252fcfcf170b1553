import type { AppearanceData, ChangeData, DocumentData, NameData } from '../report-data.js';
import { ENTITY_TYPES } from '../../entities/entity.js';
import { bothSpellings, documentLink, link, numeral, type Context, type Section } from './context.js';
import { html, NOTHING, type Markup } from './html.js';
import { bars, sparkline } from './bars.js';
import { table, type Column } from './table.js';

/** Who appears where, when and as what. */
export function appearances(context: Context): Section {
  const { data, messages } = context;
  const { columns } = messages;
  const nameOf = ({ name }: AppearanceData): NameData => data.names[name];
  const told = ({ fromDateline }: AppearanceData, what: 'place' | 'date', text: string): Markup =>
    fromDateline.includes(what) ? html`<i title="${messages.fromDateline}">${text}</i>` : html`${text}`;
  const all: Column<AppearanceData>[] = [
    {
      heading: columns.person,
      head: true,
      cell: (row) => link(context, row.at, bothSpellings(nameOf(row).southern, nameOf(row).northern)),
    },
    { heading: columns.post, cell: ({ post }) => korean(post) },
    { heading: columns.place, cell: (row) => (row.place === undefined ? undefined : told(row, 'place', row.place)) },
    { heading: columns.date, cell: (row) => (row.date === undefined ? undefined : told(row, 'date', row.date)) },
    { heading: columns.mentions, cell: ({ mentions }) => mentions, numeric: true },
    { heading: columns.bulletin, cell: ({ at }) => documentLink(context, { ...at, mark: -1 }) },
  ];
  const single = data.documents.length === 1;
  return {
    id: 'appearances',
    heading: messages.sections.appearances,
    content: html`<p class="note">${messages.appearancesNote}</p>
      ${table(all, data.appearances, { id: 'appearances-table', caption: messages.sections.appearances, messages })}`,
    ...(single && {}),
  };
}

const korean = (text: string | undefined): Markup | undefined =>
  text === undefined ? undefined : html`<span lang="ko-KR">${text}</span>`;

/** The named things of some types. */
export function names(
  context: Context,
  id: 'places' | 'bodies' | 'names',
  types: readonly NameData['type'][],
): Section {
  const { data, messages } = context;
  const { columns } = messages;
  const rows = data.names.filter(({ type }) => types.includes(type));
  const several = data.documents.length > 1;
  const all: Column<NameData>[] = [
    {
      heading: columns.name,
      head: true,
      cell: ({ first, southern, northern }) => link(context, first, bothSpellings(southern, northern)),
    },
    ...(types.length > 1 ? [{ heading: columns.type, cell: ({ type }: NameData) => messages.types[type] }] : []),
    { heading: columns.english, cell: ({ english }) => english },
    { heading: columns.kind, cell: ({ kind }) => kind },
    {
      heading: columns.mentions,
      cell: ({ mentions }) => numeral(mentions),
      order: ({ mentions }) => mentions,
      numeric: true,
    },
    ...(several
      ? [
          {
            heading: columns.documents,
            cell: ({ documents }: NameData) => numeral(documents),
            order: ({ documents }: NameData) => documents,
            numeric: true,
          },
        ]
      : []),
    ...(data.months.length > 1
      ? [
          {
            heading: columns.byMonth,
            cell: (name: NameData) => sparkline(name.byMonth, data.months),
            order: ({ mentions }: NameData) => mentions,
          },
        ]
      : []),
  ];
  return {
    id,
    heading: messages.sections[id],
    content: table(all, rows, {
      id: `${id}-table`,
      caption: messages.sections[id],
      messages,
      type: ({ type }) => type,
    }),
  };
}

/** How many changes each rule made, and all different changes. */
export function changes({ data, messages }: Context): Section {
  const { columns, units } = messages;
  const all: Column<ChangeData>[] = [
    { heading: columns.northern, head: true, cell: ({ northern }) => visible(northern, 'ko-KP') },
    { heading: columns.southern, cell: ({ southern }) => visible(southern, 'ko-KR') },
    { heading: columns.rule, cell: ({ rule }) => messages.rules[rule] },
    { heading: messages.southernNorm, cell: ({ article }) => korean(messages.articles[article].southern) },
    { heading: columns.entry, cell: ({ entry }) => korean(entry) },
    { heading: columns.count, cell: ({ count }) => numeral(count), order: ({ count }) => count, numeric: true },
  ];
  const rules = data.rules.map(({ rule, count, different }) => ({
    label: messages.rules[rule],
    value: count,
    note: counted2(different, units.different),
  }));
  return {
    id: 'changes',
    heading: messages.sections.changes,
    content: html`${bars(rules, messages.sections.changes)}
    ${table(all, data.changes, { id: 'changes-table', caption: messages.sections.changes, messages })}`,
  };
}

const counted2 = (count: number, [one, several]: readonly [string, string]): string =>
  `${numeral(count)} ${count === 1 ? one : several}`;

/** Spelling with its spaces to be seen; nothing at all is a sign for it. */
const visible = (text: string, lang: string): Markup =>
  text.trim() === ''
    ? html`<span class="sign">${text === '' ? '∅' : '␣'}</span>`
    : html`<span lang="${lang}">${text}</span>`;

/** The documents, a row each. */
export function documents(context: Context): Section {
  const { data, messages } = context;
  const { columns } = messages;
  const total = ({ counts }: DocumentData): number =>
    ENTITY_TYPES.reduce((sum, type) => sum + counts.entities[type], 0);
  const all: Column<DocumentData>[] = [
    { heading: columns.date, cell: ({ date }) => date },
    {
      heading: columns.bulletin,
      head: true,
      cell: ({ id, southernTitle, text, name }) =>
        html`${
          text
            ? html`<a href="#${id}" lang="ko-KR">${southernTitle}</a>`
            : html`<span lang="ko-KR">${southernTitle}</span>`
        }${name === undefined ? NOTHING : html` <bdi class="aside">${name}</bdi>`}`,
    },
    { heading: columns.place, cell: ({ place }) => korean(place) },
    { heading: columns.agency, cell: ({ agency }) => korean(agency) },
    { heading: columns.entities, cell: (row) => numeral(total(row)), order: total, numeric: true },
    {
      heading: columns.times,
      cell: ({ counts }) => numeral(counts.times),
      order: ({ counts }) => counts.times,
      numeric: true,
    },
    {
      heading: columns.changes,
      cell: ({ counts }) => numeral(counts.changes),
      order: ({ counts }) => counts.changes,
      numeric: true,
    },
  ];
  return {
    id: 'documents',
    heading: messages.sections.documents,
    content: table(all, data.documents, {
      id: 'documents-table',
      caption: messages.sections.documents,
      messages,
      anchor: ({ id, text }) => (text ? undefined : id),
    }),
  };
}
