import type { Analyzer } from '../analyzer.js';
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
  },
  fields: (analyzer, text, options) => ({ times: findTimes(analyzer, text, options) }),
  defaultFormat: 'text',
};

const findTimes = (analyzer: Analyzer, text: string, { reference }: RenderOptions): TimeExpression[] =>
  analyzer.times(text, reference === undefined ? {} : { reference });
