import { normalizationToJson } from '../formats/json.js';
import type { DocumentCommand } from './document-command.js';

/** `malmoi normalize`: the text as the South writes it, white space and line ends kept. */
export const normalize: DocumentCommand = {
  name: 'normalize',
  description: 'respell northern text in southern orthography',
  formats: { text: (analyzer, text) => analyzer.normalize(text).text },
  fields: (analyzer, text) => ({ normalization: normalizationToJson(analyzer.normalize(text), text.length) }),
  defaultFormat: 'text',
};
