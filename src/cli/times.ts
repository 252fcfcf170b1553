import { toIcalendar } from '../formats/icalendar.js';
import { toTimex3 } from '../formats/timex3.js';
import type { TimeExpression } from '../times/time-expression.js';
import { viewAnalysis } from './analyze.js';
import type { DocumentCommand, RenderOptions } from './document-command.js';
import type { View } from './page-view.js';
import { table } from './table.js';

/** `malmoi times`: a time a line: start, end, type, text, value, modifier, range. */
export const times: DocumentCommand = {
  name: 'times',
  description: 'find dates and times with their TIMEX3 values',
  examples: [
    'times bulletin.txt',
    "echo '지난해 5월' | malmoi times --reference 2024-11-01",
    'times bulletin.txt --format icalendar -o days.ics',
  ],
  dated: true,
  headed: true,
  formats: {
    text: (view, options) => table(findTimes(view, options).map((time) => [...cellsOf(time), time.range?.join('/')])),
    timex3: (view, options) => toTimex3(viewAnalysis(view, options)),
    icalendar: (view, options) => toIcalendar(viewAnalysis(view, options)),
  },
  rows: {
    columns: ['start', 'end', 'type', 'text', 'value', 'mod', 'from', 'to'],
    cells: (view, options) => findTimes(view, options).map((time) => [...cellsOf(time), ...(time.range ?? ['', ''])]),
  },
  fields: (view, options) => ({ times: findTimes(view, options) }),
  defaultFormat: 'text',
};

const cellsOf = ({ start, end, type, text, value, mod }: TimeExpression): (string | number | undefined)[] => [
  ...[start, end, type, text, value],
  mod,
];

const findTimes = ({ analyzer, text }: View, { reference }: RenderOptions): TimeExpression[] =>
  analyzer.times(text, reference === undefined ? {} : { reference });
