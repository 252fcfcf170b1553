import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Analysis } from '../../src/analysis.js';
import { inArticle } from '../../src/formats/article.js';
import { toBrat } from '../../src/formats/brat.js';
import { toConllu } from '../../src/formats/conllu.js';
import { toJson } from '../../src/formats/json.js';
import { toTimex3 } from '../../src/formats/timex3.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { readConllu } from '../support/conllu.js';
import { texts } from '../support/texts.js';

const analyzer = builtAnalyzer();
const DOCUMENTS = [
  ...[
    'communique.txt',
    'dispatch.txt',
    'telegram.txt',
    'pages/agency.html',
    'pages/newspaper-table.html',
    'pages/mobile.html',
  ],
].map((name): [string, Analysis] => [name, analyzer.analyze(readFileSync(`fixtures/${name}`, 'utf8'))]);

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe.each(DOCUMENTS)('%s', (_name, analysis) => {
  const { text } = analysis;

  test('CoNLL-U is valid and gives the tokens of the article back', () => {
    const words = readConllu(toConllu(analysis)).flatMap((sentence) => sentence.words);
    const inSentences = inArticle(analysis.sentences, analysis.bulletin);
    const tokens = analysis.tokens.filter(({ start }) =>
      inSentences.some((span) => span.start <= start && start < span.end),
    );
    expect(words.map(({ form, lemma, xpos, misc }) => [form, lemma, xpos, misc.get('Start')])).toEqual(
      tokens.map(({ start, surface, morphemes, tag }) => [
        ...[plain(surface), morphemes.map(({ form }) => plain(form)).join('+'), tag],
        String(start),
      ]),
    );
  });

  test('brat gives entities and times back', () => {
    const characters = [...text];
    const lines = toBrat(analysis).split('\n');
    const found = lines.flatMap((line) => {
      const [, id, type, offsets] = /^(T\d+)\t(\S+) ([\d ;]+)\t/.exec(line) ?? [];
      if (id === undefined) return [];
      const places = offsets.split(/[; ]/).map(Number);
      const note = lines.find((other) => other.includes(`AnnotatorNotes ${id}\t`))?.split('\t')[2] ?? '';
      const value = /value=(\S+)/.exec(note)?.[1];
      return [[type, plain(characters.slice(places[0], places.at(-1)).join('')), value]];
    });
    const given = [...analysis.entities, ...analysis.times]
      .sort((one, two) => one.start - two.start || two.end - one.end)
      .map((span) => [span.type, plain(span.text), 'value' in span ? span.value : undefined]);
    expect(found).toEqual(given);
  });

  test('TIMEX3 gives text and times back', () => {
    const read = readTimex3(toTimex3(analysis));
    expect(read.text).toBe(text);
    expect(read.times).toEqual(analysis.times.map(({ start, end, type, value }) => ({ start, end, type, value })));
    expect(read.created).toBe(analysis.bulletin.dateline?.date);
  });

  test('JSON has nothing that JSON cannot keep', () => {
    const json = toJson(analysis);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

test('the sentences of several documents have ids of their own', () => {
  const [[, one], [, other]] = DOCUMENTS;
  const sentences = readConllu(toConllu(one, 1) + toConllu(other, 2));
  expect(sentences[0].comments.get('sent_id')).toBe('1.1');
});

test('any text gives valid CoNLL-U', () => {
  fc.assert(fc.property(texts, (text) => void readConllu(toConllu(analyzer.analyze(text)))));
});

interface ReadTimes {
  text: string;
  created: string | undefined;
  times: { start: number; end: number; type: string; value: string }[];
}

/** The text of a TIMEX3 document with its marked times. */
function readTimex3(xml: string): ReadTimes {
  const read: ReadTimes = { text: '', created: undefined, times: [] };
  let inText = false;
  let open: { start: number; type: string; value: string } | undefined;
  const parser = new Parser(
    {
      onopentag(name, { type, value, functionInDocument, beginPoint }) {
        if (name === 'TEXT') inText = true;
        else if (functionInDocument === 'CREATION_TIME') read.created = value;
        else if (name === 'TIMEX3' && beginPoint === undefined) open = { start: read.text.length, type, value };
      },
      ontext(part) {
        if (inText) read.text += part;
      },
      onclosetag(name) {
        if (name === 'TEXT') inText = false;
        else if (open) read.times.push({ ...open, end: read.text.length });
        open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return read;
}
