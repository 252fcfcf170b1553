import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseTsv } from '../../src/dictionary/tsv.js';
import { guessForeignName } from '../../src/normalizer/transliteration.js';

const lexicon = readFileSync(new URL('../../dictionaries/foreign-name-parts.tsv', import.meta.url), 'utf8');
const parts = parseTsv(lexicon, 'foreign-name-parts.tsv', ['northern', 'southern', 'kind', 'origin']).map(
  ({ cells }) => cells,
);

describe('Russian names (외래어 표기법 제3장 제21절)', () => {
  it.each([
    ['final в is 프', '우쓰찌노브', '우스티노프'],
    ['т before 이 and 에 is ㅌ', '쩨레호브', '테레호프'],
    ['ц in -цев is ㅊ', '루먄쩨브', '루먄체프'],
    ['д before 이 and 에 is ㄷ', '볼로진스끼', '볼로딘스키'],
    ['в at the head, which the North writes as w', '와씰렙스끼', '바실렙스키'],
    ['в before a voiceless consonant closes the syllable', '마야꼬브스끼', '마야콥스키'],
    ['ш before a consonant is 시', '그루슈낀', '그루시킨'],
    ['ж before a voiceless consonant is 시', '루쥬꼬브', '루시코프'],
    ['ж before a voiced consonant is 즈', '보쥬노바', '보즈노바'],
    ['ы is 이', '끄릘로브', '크릴로프'],
    ['дск, тск are 츠크', '뻬뜨로자보쯔크', '페트로자보츠크'],
    ['Лев, Львов: л with its soft sign is 리', '르보브', '리보프'],
    ['patronymics', '윅또로비치', '빅토로비치'],
    ['patronymics of women', '이와노브나', '이바노브나'],
    ['Ukrainian -енко', '뽀로쉔꼬', '포로셴코'],
  ])('%s: %s → %s', (_, northern, southern) => {
    expect(guessForeignName(northern)).toBe(southern);
  });

  it.each([
    ['surname', 0.9],
    ['patronymic', 0.85],
  ])('guesses listed Russian %ss', (kind, share) => {
    const listed = parts.filter(
      (part) => part.origin === 'ru' && part.kind === kind && part.northern !== part.southern,
    );
    const right = listed.filter(({ northern, southern }) => guessForeignName(northern) === southern);
    expect(right.length / listed.length).toBeGreaterThan(share);
  });
});

describe('other languages (외래어 표기법 제1장 제4항)', () => {
  it.each([
    ['뻬르난데스', '페르난데스'],
    ['까르도쏘', '카르도소'],
    ['쟝뻬에르', '장페에르'],
    ['쎄쁠베다', '세플베다'],
    ['쟈니또', '자니토'],
  ])('%s → %s', (northern, southern) => {
    expect(guessForeignName(northern)).toBe(southern);
  });
});

describe('what shows no foreign name', () => {
  it.each([
    '일군',
    '원쑤',
    '꽃바구니',
    '뜨락',
    '까치',
    '꾸준히',
    '떨어진',
    '끼룩끼룩',
    '쌀독',
    '빨찌산',
    '하였습니까',
    '라브',
  ])('%s is left alone', (word) => {
    expect(guessForeignName(word)).toBeUndefined();
  });

  it.each(['', 'Putin', '뿌찐 대통령', '푸틴', '라브로프', '콘스탄티노프'])('%s is left alone', (word) => {
    expect(guessForeignName(word)).toBeUndefined();
  });

  it('guesses nothing for its own guesses', () => {
    for (const { northern } of parts) {
      const guess = guessForeignName(northern);
      if (guess !== undefined) expect([guess, guessForeignName(guess)]).toEqual([guess, undefined]);
    }
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof (guessForeignName(text) ?? '') === 'string'));
  });
});
