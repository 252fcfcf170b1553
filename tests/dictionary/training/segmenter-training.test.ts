import { SegmenterModel } from '../../../src/dictionary/compiler/model.js';
import { compileSource } from '../../../src/dictionary/compiler/compile.js';
import { readDictionary } from '../../../src/dictionary/dictionary.js';
import { SegmenterTraining } from '../../../src/dictionary/training/segmenter-training.js';
import type { GoldSentence } from '../../../src/dictionary/training/treebank.js';
import { Segmenter } from '../../../src/segmenter/segmenter.js';
import { mecabOf } from '../../support/small-dictionary.js';
import { tinySource } from '../../support/tiny.js';

/** The source takes 가나 for one word, and 다라 for two. */
const mecab = mecabOf(tinySource({ 가: 900, 나: 900, 가나: 1000, 다: 500, 라: 500, 다라: 1700, 수: 800 }));

const sentence = (...words: string[][]): GoldSentence => ({
  text: words.map((parts) => parts.join('')).join(' '),
  words: words.map((parts) => ({
    surface: parts.join(''),
    morphemes: parts.map((form) => ({ form, tag: form === '수' ? 'NNB' : 'NNG' })),
  })),
});

/** The treebank has them the other way round. */
const sentences = Array.from({ length: 16 }, (_, i) =>
  i % 3 === 0 ? sentence(['가', '나'], ['다라']) : sentence(['다라'], ['수'], ['가', '나']),
);

const segmentWith = (model?: string): string[] => {
  const bytes = compileSource(mecab, new Map(), model === undefined ? undefined : new SegmenterModel(model));
  const dictionary = readDictionary(bytes.buffer, 'small.dict');
  return new Segmenter(dictionary).segment('가나 다라').map(({ surface }) => surface);
};

test('costs are learned that segment as the treebank does', () => {
  const steps: string[] = [];
  const training = new SegmenterTraining(mecab, new Map(), [{ name: 'small', sentences }], (step) => steps.push(step));
  expect(steps).toContainEqual(expect.stringMatching(/^built 16 lattices/));
  expect(steps).toContainEqual('oracle: small 100.00 / 100.00');
  const model = training.model();
  expect(steps).toContainEqual('trained: small 100.00 / 100.00');
  expect(model.split('\n').slice(0, 4)).toEqual([
    'kind\tleft\tright\tcost',
    expect.stringMatching(/^# Costs/),
    expect.stringMatching(/^# Estimated/),
    '# small, 16 sentences',
  ]);
  expect(segmentWith()).toEqual(['가나', '다', '라']);
  expect(segmentWith(model)).toEqual(['가', '나', '다라']);
});

test('held out parts are scored, and with northern spacing too', () => {
  const steps: string[] = [];
  const training = new SegmenterTraining(mecab, new Map(), [{ name: 'small', sentences }], (step) => steps.push(step));
  training.crossValidate(2);
  expect(steps.filter((step) => step.startsWith('fold'))).toHaveLength(2);
  expect(steps).toContainEqual(expect.stringMatching(/^held out: small (?:9\d|100)\./));
  expect(steps).toContainEqual(expect.stringMatching(/^held out, northern spacing: small \d/));
});

test('morphemes that a treebank holds often have connections of their own', () => {
  const training = new SegmenterTraining(
    mecab,
    new Map(),
    [{ name: 'small', sentences: [...sentences, ...sentences] }],
    () => undefined,
  );
  expect(training.model()).toContain('lexical\t수/NNB\t\t0');
});
