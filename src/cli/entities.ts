import { table } from './table.js';
import type { DocumentCommand } from './document-command.js';

/** `malmoi entities`: an entity a line: start, end, type, text, southern form, id. */
export const entities: DocumentCommand = {
  name: 'entities',
  description: 'find named persons, posts, organizations, places, events and documents',
  headed: true,
  formats: {
    text: (analyzer, text) =>
      table(
        analyzer
          .entities(text)
          .map((entity) => [...[entity.start, entity.end, entity.type, entity.text, entity.southern], entity.id]),
      ),
  },
  fields: (analyzer, text) => ({ entities: analyzer.entities(text) }),
  defaultFormat: 'text',
};
