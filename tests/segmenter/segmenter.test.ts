import fc from 'fast-check';
import { builtAnalyzer } from '../support/analyzer.js';
import { texts, units } from '../support/texts.js';

const analyzer = builtAnalyzer();
const surfaces = (text: string): string[] => analyzer.segment(text).map((token) => token.surface);

/** Tokens lie in order, each at its place; between them is only white space. */
function expectWhole(text: string): void {
  let end = 0;
  const faulty = analyzer.segment(text).filter((token) => {
    const gap = text.slice(end, token.start);
    end = token.end;
    const tags = token.morphemes.map(({ tag }) => tag).join('+');
    return (
      gap.trim() !== '' || token.surface === '' || text.slice(token.start, end) !== token.surface || token.tag !== tags
    );
  });
  expect(faulty).toEqual([]);
  expect(text.slice(end).trim()).toBe('');
}

describe('tokens and gaps rebuild the text', () => {
  test('any text', () => fc.assert(fc.property(texts, expectWhole), { numRuns: 400 }));
  test('any units', () => fc.assert(fc.property(units, expectWhole), { numRuns: 200 }));

  test.each([
    ['no text', ''],
    ['spaces', ' \t\n\u3000\r\n '],
    ['no-break and zero-width spaces', '평양\u00a0시\u200b에서\ufeff는'],
    ['a half of a pair at either end', '\ude00평양\ud83d'],
    ['halves between syllables', '평\ud83d양에\udc00서'],
    ['emoji sequences', '만세👨‍👩‍👧‍👦🇰🇵👍🏽!'],
    ['decomposed letters', '로씨야에서 력사적인'.normalize('NFD')],
    ['letters alone', 'ㅋㅋㅋㅋ ㅠㅠ ㄱㄴㄷ'],
    ['old Hangul', '나랏말\u110a\u119e미'],
    ['controls', '평양\u0000에서\u001b[1m\u0007'],
    ['scripts', '金正恩 Путин ロシア عرب ไทย 2024年'],
    ['a private letter', '\ue000\uf8ff동지'],
  ])('%s', (_name, text) => expectWhole(text));

  test.each([
    ['syllables', '력사적인로씨야방문을마치고'],
    ['letters', 'ㅋ'],
    ['one syllable', '가'],
    ['Latin', 'abc'],
    ['digits', '1234567890'],
    ['marks', '!?…《》'],
    ['emoji', '😀👨‍👩‍👧‍👦'],
    ['units without a meaning', '\ud83d\ufffd\u0000'],
  ])('a long line of %s without a space', (_name, part) => {
    expectWhole(part.repeat(Math.ceil(20_000 / part.length)));
  });
});

describe('where a long line is searched in pieces, no trace of the cut is left', () => {
  const sentence = '우리나라의력사는오랜력사이며로동자들이그것을만들었다.';

  test('the same sentence is cut alike all along the line', () => {
    const count = 500;
    const [three, four] = [3, 4].map((times) => surfaces(sentence.repeat(times)).length);
    // The first sentence may be read otherwise than those that follow another.
    expect(surfaces(sentence.repeat(count)).length).toBe(three + (four - three) * (count - 3));
  });

  test('a text gives what its lines give', () => {
    const line = '외무상은 기자들의 질문에 대답하였다.';
    expect(surfaces(Array<string>(300).fill(line).join('\n'))).toEqual(
      Array<string[]>(300).fill(surfaces(line)).flat(),
    );
  });
});

describe('emoji are not cut', () => {
  test.each(['😀', '👍🏽', '🇰🇵'])('%s', (emoji) => {
    for (const { start, end } of analyzer.segment(`만세${emoji}만세`)) {
      expect(`만세${emoji}만세`.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});

describe('morphemes', () => {
  const morphemes = (text: string): string =>
    analyzer
      .segment(text)
      .flatMap((token) => token.morphemes.map(({ form, tag }) => `${form}/${tag}`))
      .join(' ');

  test.each([
    ['평양에서', '평양/NNP 에서/JKB'],
    ['학생들이 학교에 갔다.', '학생/NNG 들/XSN 이/JKS 학교/NNG 에/JKB 가/VV 았/EP 다/EF ./SF'],
    ['로동자가 책을 읽는다.', '로동자/NNG 가/JKS 책/NNG 을/JKO 읽/VV 는다/EF ./SF'],
  ])('%s', (text, expected) => {
    expect(morphemes(text)).toBe(expected);
  });

  test('a contracted surface is one token of several morphemes', () => {
    const token = analyzer.segment('갔다').find(({ surface }) => surface.startsWith('갔'));
    expect(token?.morphemes.slice(0, 2)).toEqual([
      { form: '가', tag: 'VV' },
      { form: '았', tag: 'EP' },
    ]);
  });

  test('what the dictionary lacks is marked', () => {
    const [known, unknown] = [analyzer.segment('평양')[0], analyzer.segment('쀍뚊')[0]];
    expect([known.known, unknown.known]).toEqual([true, false]);
  });
});
