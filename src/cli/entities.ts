import { table } from './table.js';
import type { DocumentCommand } from './document-command.js';
import type { View } from './page-view.js';

/** `malmoi entities`: an entity a line: start, end, type, text, southern form, id. */
export const entities: DocumentCommand = {
  name: 'entities',
  description: 'find named persons, posts, organizations, places, events and documents',
  examples: [
    'entities bulletin.txt',
    'entities archive/ --format csv -o entities.csv',
    'entities --format json page.html',
  ],
  headed: true,
  formats: { text: (view) => table(cells(view)) },
  rows: { columns: ['start', 'end', 'type', 'text', 'southern', 'id'], cells },
  fields: ({ analyzer, text }) => ({ entities: analyzer.entities(text) }),
  defaultFormat: 'text',
};

function cells({ analyzer, text }: View): (string | number | undefined)[][] {
  return analyzer
    .entities(text)
    .map((entity) => [entity.start, entity.end, entity.type, entity.text, entity.southern, entity.id]);
}
