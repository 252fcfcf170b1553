import type { Analyzer } from '../analyzer.js';
import { toIcalendar } from '../formats/icalendar.js';
import { toTimex3 } from '../formats/timex3.js';
import type { TimeExpression } from '../times/time-expression.js';
import type { DocumentCommand, RenderOptions } from './document-command.js';
import { table } from './table.js';

/** `malmoi times`: a time a line: start, end, type, text, value, modifier, range. */
export const times: DocumentCommand = {
  name: 'times',
  description: 'find dates and times with their TIMEX3 values',
  dated: true,
  headed: true,
  formats: {
    text: (analyzer, text, options) =>
      table(
        findTimes(analyzer, text, options).map((time) => [
          ...[time.start, time.end, time.type, time.text, time.value],
          ...[time.mod, time.range?.join('/')],
        ]),
      ),
    timex3: (analyzer, text, options) => toTimex3(analyzer.analyze(text, dated(options))),
    icalendar: (analyzer, text, options) => toIcalendar(analyzer.analyze(text, dated(options))),
  },
  fields: (analyzer, text, options) => ({ times: findTimes(analyzer, text, options) }),
  defaultFormat: 'text',
};

const dated = ({ reference }: RenderOptions): { reference?: string } => (reference === undefined ? {} : { reference });

const findTimes = (analyzer: Analyzer, text: string, options: RenderOptions): TimeExpression[] =>
  analyzer.times(text, dated(options));
