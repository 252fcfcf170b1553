import { fromJson } from '../../src/formats/from-json.js';
import { toJson } from '../../src/formats/json.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { empty, sample } from './sample.js';

const written = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value));

test.each([
  ['of a sample', sample],
  ['of nothing', empty],
  ['of a page', builtAnalyzer().analyze('<html><h1>회담 &lt;진행&gt;</h1><p>로씨야에서 <b>진행</b>되였다.</p></html>')],
  [
    'of a bulletin',
    builtAnalyzer().analyze('로씨야 외무상이 바다가를 돌아보고 력사적인 조약을 리행하는데 대하여 말하였다.'),
  ],
])('the analysis %s is the same again', (_name, analysis) => {
  const json = written(toJson(analysis));
  const again = fromJson({ file: 'a.txt', ...json });
  expect(again && written(toJson(again))).toEqual(json);
  for (let offset = 0; offset <= analysis.text.length; offset++) {
    expect(again?.normalization.toNormalized(offset)).toBe(analysis.normalization.toNormalized(offset));
  }
  for (let offset = 0; offset <= analysis.normalization.text.length; offset++) {
    const source = again?.normalization.toSource(offset) ?? -1;
    expect(source).toBeGreaterThanOrEqual(0);
    expect(source).toBeLessThanOrEqual(analysis.text.length);
  }
});

const json = written(toJson(sample));
const span = { start: 0, end: 1 };

test.each<[string, unknown]>([
  ['null', null],
  ['a list', []],
  ['a text alone', { text: '' }],
  ['a part missing', { ...json, tokens: undefined }],
  ['a span outside the text', { ...json, sentences: [{ start: 0, end: 9999 }] }],
  ['a span that ends before it starts', { ...json, sentences: [{ start: 2, end: 1 }] }],
  ['an offset that is no number', { ...json, sentences: [{ start: '0', end: 1 }] }],
  ['an unknown type', { ...json, entities: [{ ...span, type: 'X', text: 'a', southern: 'a' }] }],
  ['markup for a name', { ...json, entities: [{ ...span, type: 'PERSON', text: 'a', southern: 'a', english: {} }] }],
  [
    'an unknown rule',
    { ...json, normalization: { text: '', alignment: [], changes: [{ ...span, rule: '__proto__' }] } },
  ],
  ['a faulty range', { ...json, times: [{ ...span, type: 'DATE', text: 'a', value: '2024', range: ['2024'] }] }],
  ['a faulty dateline', { ...json, bulletin: { body: [], furniture: [], dateline: { span, date: 7 } } }],
])('%s is no analysis', (_name, value) => {
  expect(fromJson(value)).toBeUndefined();
});
