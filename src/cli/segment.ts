import type { Analyzer } from '../analyzer.js';
import { table } from './table.js';
import type { DocumentCommand } from './document-command.js';

/** `malmoi segment`: a token a line (surface, tag, forms of the morphemes), a blank line after each sentence. */
export const segment: DocumentCommand = {
  name: 'segment',
  description: 'split text into morphemes with Sejong tags',
  headed: true,
  formats: { text: tokenLines },
  fields: (analyzer, text) => ({ tokens: analyzer.segment(text) }),
  defaultFormat: 'text',
};

function tokenLines(analyzer: Analyzer, text: string): string {
  const ends = analyzer.sentences(text).map((sentence) => sentence.end);
  let next = 0;
  let lines = '';
  for (const { end, surface, tag, morphemes } of analyzer.segment(text)) {
    lines += table([[surface, tag, morphemes.map((morpheme) => morpheme.form).join('+')]]);
    if (end < (ends[next] ?? Infinity)) continue;
    lines += '\n';
    while (ends[next] <= end) next++;
  }
  return lines;
}
