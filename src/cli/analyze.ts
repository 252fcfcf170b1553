import type { Analysis } from '../analysis.js';
import { toBrat } from '../formats/brat.js';
import { toConllu } from '../formats/conllu.js';
import { toIcalendar } from '../formats/icalendar.js';
import { toJson } from '../formats/json.js';
import { southernOf } from '../formats/southern.js';
import { toTimex3 } from '../formats/timex3.js';
import type { DocumentCommand, RenderOptions } from './document-command.js';
import type { View } from './page-view.js';

/** `malmoi analyze`: everything that is known of a text, for other programs. */
export const analyze: DocumentCommand = {
  name: 'analyze',
  description: 'analyze bulletins for other programs',
  examples: [
    'analyze bulletin.txt',
    'analyze page.html --format conllu -o page.conllu',
    'analyze archive.ndjson.gz --reference 2024-11-01 > analyses.ndjson',
    'analyze archive/ --format csv -o bulletins.csv',
  ],
  dated: true,
  headed: true,
  formats: {
    conllu: (view, options) => toConllu(viewAnalysis(view, options), options.document),
    brat: (view, options) => toBrat(viewAnalysis(view, options)),
    timex3: (view, options) => toTimex3(viewAnalysis(view, options)),
    icalendar: (view, options) => toIcalendar(viewAnalysis(view, options)),
  },
  rows: {
    columns: ['title', 'date', 'place', 'agency', 'text', 'southern'],
    cells: (view, options) => [bulletinRow(view, options)],
  },
  fields: (view, options) => toJson(viewAnalysis(view, options)),
  defaultFormat: 'json',
};

/** The analysis of what a command sees of a document. */
export const viewAnalysis = ({ analyzer, text }: View, { reference }: Pick<RenderOptions, 'reference'>): Analysis =>
  analyzer.analyze(text, reference === undefined ? { html: false } : { html: false, reference });

/** What a bulletin says as a row: its body as it is written and in southern spelling, a line a paragraph. */
function bulletinRow(view: View, options: RenderOptions): (string | undefined)[] {
  const { text, bulletin, normalization } = viewAnalysis(view, options);
  const { title, body, dateline } = bulletin;
  return [
    ...[title && text.slice(title.start, title.end), dateline?.date, dateline?.place, dateline?.agency],
    ...[body.map(({ start, end }) => text.slice(start, end)), body.map((span) => southernOf(normalization, span))].map(
      (paragraphs) => paragraphs.join('\n'),
    ),
  ];
}
