import { ENTITY_TYPES } from '../../entities/entity.js';
import type { DocumentData } from '../report-data.js';
import { korean, type Context, type Section } from './context.js';
import { html, NOTHING } from './html.js';
import { numberColumn, table, type Column } from './table.js';

/** The documents, a row each. */
export function documents({ data, messages }: Context): Section {
  const { columns } = messages;
  const all: Column<DocumentData>[] = [
    { heading: columns.date, shape: 'nowrap', cell: ({ date }) => date },
    {
      heading: columns.bulletin,
      head: true,
      cell: ({ id, southernTitle, text, name }) => {
        const title = text ? html`<a href="#${id}" lang="ko-KR">${southernTitle}</a>` : korean(southernTitle);
        return html`${title}${name === undefined ? NOTHING : html` <bdi class="aside">${name}</bdi>`}`;
      },
    },
    { heading: columns.place, cell: ({ place }) => korean(place) },
    { heading: columns.agency, cell: ({ agency }) => korean(agency) },
    numberColumn(columns.entities, ({ counts }) => ENTITY_TYPES.reduce((sum, type) => sum + counts.entities[type], 0)),
    numberColumn(columns.times, ({ counts }) => counts.times),
    numberColumn(columns.changes, ({ counts }) => counts.changes),
  ];
  const caption = messages.sections.documents;
  return {
    id: 'documents',
    heading: caption,
    content: table(all, data.documents, {
      ...{ id: 'documents-table', caption, messages },
      anchor: ({ id, text }) => (text ? undefined : id),
    }),
  };
}
