import { table } from './table.js';
import type { DocumentCommand } from './document-command.js';
import type { View } from './page-view.js';

/** `malmoi segment`: a token a line (surface, tag, forms of the morphemes), a blank line after each sentence. */
export const segment: DocumentCommand = {
  name: 'segment',
  description: 'split text into morphemes with Sejong tags',
  examples: [
    "echo '로동자들이 평양에 왔다.' | malmoi segment",
    'segment bulletin.txt --format csv',
    'segment a.txt b.txt --format ndjson',
  ],
  headed: true,
  formats: { text: tokenLines },
  rows: {
    columns: ['start', 'end', 'surface', 'tag', 'morphemes', 'southern'],
    cells: ({ analyzer, text }) =>
      analyzer
        .segment(text)
        .map(({ start, end, surface, tag, morphemes, southern }) => [
          ...[start, end, surface, tag],
          ...[morphemes.map(({ form }) => form).join('+'), southern],
        ]),
  },
  fields: ({ analyzer, text }) => ({ tokens: analyzer.segment(text) }),
  defaultFormat: 'text',
};

function tokenLines({ analyzer, text }: View): string {
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
