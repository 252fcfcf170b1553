import type { Analysis } from '../analysis.js';
import type { Analyzer } from '../analyzer.js';
import { toBrat } from '../formats/brat.js';
import { toConllu } from '../formats/conllu.js';
import { toJson } from '../formats/json.js';
import type { DocumentCommand, RenderOptions } from './document-command.js';

/** `malmoi analyze`: everything that is known of a text, for other programs. */
export const analyze: DocumentCommand = {
  name: 'analyze',
  description: 'analyze bulletins for other programs',
  dated: true,
  headed: true,
  formats: {
    conllu: (analyzer, text, options) => toConllu(analysisOf(analyzer, text, options)),
    brat: (analyzer, text, options) => toBrat(analysisOf(analyzer, text, options)),
  },
  fields: (analyzer, text, options) => toJson(analysisOf(analyzer, text, options)),
  defaultFormat: 'json',
};

export const analysisOf = (analyzer: Analyzer, text: string, { reference }: RenderOptions): Analysis =>
  analyzer.analyze(text, reference === undefined ? {} : { reference });
