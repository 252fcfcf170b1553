import { toHtml } from '../formats/html.js';
import { toText } from '../formats/text.js';
import { analysisOf } from './analyze.js';
import type { DocumentCommand } from './document-command.js';

/** `malmoi report`: everything that is known of a text, for a person to read. */
export const report: DocumentCommand = {
  name: 'report',
  description: 'analyze bulletins for a reader',
  dated: true,
  headed: true,
  formats: {
    text: (analyzer, text, options) => toText(analysisOf(analyzer, text, options), { color: options.color }),
    html: (analyzer, text, options) => toHtml(analysisOf(analyzer, text, options)),
  },
  defaultFormat: 'text',
};
