import { serveCalls, type ServedMethod } from '../../../src/browser/serve-calls.js';
import { createAnalyzer, type Analysis, type Analyzer } from '../../../src/browser.js';
import { inArticle } from '../../../src/formats/article.js';
import { toConllu } from '../../../src/formats/conllu.js';
import { toJson } from '../../../src/formats/json.js';
import { toReport } from '../../../src/report/report.js';
import type { Language } from '../strings/strings.js';
import type { Engine } from './engine.js';
import { overviewOf } from './overview.js';
import { RowViews } from './pieces.js';
import { rowsOf } from './rows.js';
import { sentenceView } from './sentence.js';

// The analysis of a long text is large: it stays here, and the page asks for what it shows.

let analyzer: Analyzer | undefined;
let document: { analysis: Analysis; article: Analysis; views: RowViews } | undefined;

const opened = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('nothing has been opened');
  return value;
};

const FORMATS = {
  json: (analysis: Analysis) => [JSON.stringify(toJson(analysis), undefined, 1), 'application/json'],
  conllu: (analysis: Analysis) => [toConllu(analysis), 'text/plain'],
  html: (analysis: Analysis, language: Language) => [toReport([analysis], { language }), 'text/html'],
} as const;

const methods: { [Name in keyof Engine]: (...args: Parameters<Engine[Name]>) => Awaited<ReturnType<Engine[Name]>> } = {
  open(text) {
    const analysis = opened(analyzer).analyze(text, { html: false });
    // What stands around the article is not cut into sentences to look at, nor are they counted.
    const article = { ...analysis, sentences: inArticle(analysis.sentences, analysis.bulletin) };
    const rows = rowsOf(analysis);
    document = { analysis, article, views: new RowViews(article, rows) };
    return overviewOf(article, rows);
  },
  rows(from, to) {
    const { views } = opened(document);
    return Array.from({ length: to - from }, (_, i) => views.view(from + i));
  },
  sentence: (number) => sentenceView(opened(analyzer), opened(document).article, number),
  lookup: (word) => opened(analyzer).lookup(word),
  download(format, language) {
    const [content, type] = FORMATS[format](opened(document).analysis, language);
    return new Blob([content], { type: `${type};charset=utf-8` });
  },
};

const served = new Map<string, ServedMethod>(
  Object.entries(methods).map(([name, method]) => [
    name,
    (args) => (method as (...args: unknown[]) => unknown)(...args),
  ]),
);
served.set('start', async ([dictionary], onProgress) => {
  analyzer = await createAnalyzer({ dictionary: String(dictionary), onProgress });
});
serveCalls(self, served);
