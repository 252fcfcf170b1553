import { contentWords, lemma, nounsOf, wakatiOf } from '../../src/segmenter/helpers.js';
import { builtAnalyzer } from '../support/analyzer.js';

const { segment } = builtAnalyzer();

test.each([
  ['학생들이 학교에 갔다.', ['학생', '학교']],
  ['로동자의 력사', ['로동자', '력사']],
  ['노동자가 온다', ['노동자']],
  ['비급여를 줄이자', ['비급여']],
  ['빨리 뛴다.', []],
  ['', []],
])('the nouns of %s', (text, nouns) => expect(nounsOf(segment(text))).toEqual(nouns));

test('wakati gives every surface', () => {
  expect(wakatiOf(segment('책을 읽는다.'))).toEqual(['책', '을', '읽', '는다', '.']);
});

describe('the dictionary form', () => {
  test.each([
    ['갔다', '갔', '가다'],
    ['읽는다', '읽', '읽다'],
    ['진행되였다', '되', '되다'],
    ['아름다운 강', '아름다운', '아름답다'],
    ['책을', '책', '책'],
    ['책을', '을', '을'],
  ])('in %s, of %s is %s', (text, surface, form) => {
    const token = segment(text).find((each) => each.surface === surface);
    expect(token && lemma(token)).toBe(form);
  });
});

test('content words leave out particles, endings, auxiliaries and signs', () => {
  expect(contentWords(segment('선수들은 빨리 뛰고 있다!'))).toEqual([
    { form: '선수', tag: 'NNG' },
    { form: '빨리', tag: 'MAG' },
    { form: '뛰다', tag: 'VV' },
  ]);
});
