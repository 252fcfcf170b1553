import fc from 'fast-check';
import { compare, type Comparison } from '../../src/index.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { empty } from '../formats/sample.js';
import { texts } from '../support/texts.js';

const compared = (a: string, b: string): Comparison => compare(builtAnalyzer().analyze(a), builtAnalyzer().analyze(b));

describe('orthography is set aside', () => {
  test.each([
    ['spelling and spaces', '력사적인 조약을 리행하는데서 나서는 문제', '역사적인 조약을 이행하는 데서 나서는 문제'],
    ['foreign names and loanwords', '로씨야 외무상이 뻐스를 타고 왔다.', '러시아 외무상이 버스를 타고 왔다.'],
    ['a name by the initial-sound law', '리명호동지가 평양에 왔다.', '이명호 동지가 평양에 왔다.'],
    ['quotation marks and stops', '《로동신문》은 보도하였다.', '“노동신문”은 보도하였다'],
    ['spaces within compounds', '전략대화가 진행되였다.', '전략 대화가 진행되었다.'],
    ['forms of width and composition', '２０２３년 10㎞를 달렸다.', '2023년 10km를 달렸다.'.normalize('NFD')],
  ])('%s', (_name, a, b) => {
    expect(compared(a, b)).toMatchObject({ same: true, counts: { respelled: 1 } });
  });

  test('where a sentence is cut is no difference', () => {
    const { same, pairs } = compared(
      '대표단이 평양에 도착하여 환영을 받았다. 회담이 진행되였다.',
      '대표단이 평양에 도착하여 환영을 받았다.\n회담이 진행되었다.',
    );
    expect(same).toBe(true);
    expect(pairs).toHaveLength(2);
  });
});

describe('differences', () => {
  test.each<[string, string, string, [string, string][]]>([
    ['another word', '력사적인 회담이 진행되였다.', '역사적인 회의가 진행되었다.', [['회담이', '회의가']]],
    ['a word more', '쌍방은 문제들을 토의하였다.', '쌍방은 실천적 문제들을 토의하였다.', [['', '실천적']]],
    [
      'words less',
      '쌍방은 나서는 문제를 깊이 토의하였다.',
      '쌍방은 문제를 토의하였다.',
      [
        ['나서는', ''],
        ['깊이', ''],
      ],
    ],
    ['another number', '공장에서 3.5배로 늘였다.', '공장에서 35배로 늘였다.', [['3.5배로', '35배로']]],
    ['a sign', '기온은 -5도였다.', '기온은 5도였다.', [['-5도였다', '5도였다']]],
    [
      'other words side by side',
      '오늘 평양에서 회담이 진행되였다.',
      '어제 원산에서 회담이 진행되었다.',
      [['오늘 평양에서', '어제 원산에서']],
    ],
  ])('%s', (_name, a, b, expected) => {
    const { same, pairs, counts } = compared(a, b);
    expect([same, counts.changed]).toEqual([false, 1]);
    expect(pairs.flatMap(({ differences }) => differences.map((each) => [each.a.text, each.b.text]))).toEqual(expected);
  });

  test('offsets are those of the texts as they were given', () => {
    const [a, b] = ['로씨야에서 력사적인 회담이 진행되였다.', '러시아에서 역사적인 회의가 진행되었다.'];
    const [{ differences }] = compared(a, b).pairs;
    for (const difference of differences) {
      expect(a.slice(difference.a.start, difference.a.end)).toBe(difference.a.text);
      expect(b.slice(difference.b.start, difference.b.end)).toBe(difference.b.text);
    }
    expect(differences[0]).toMatchObject({ a: { southern: '회담이' }, b: { southern: '회의가' } });
  });
});

describe('sentences', () => {
  const first = '대표단이 비행기로 평양에 도착하였다.';
  const second = '공장의 로동자들은 새 제품을 만들고있다.';
  const third = '바다가의 날씨는 아침부터 몹시 흐렸다.';
  const agreements = (a: string[], b: string[]): string[] =>
    compared(a.join('\n'), b.join('\n')).pairs.map(({ agreement }) => agreement);

  test.each([
    ['added', [first, third], [first, second, third], ['same', 'added', 'same']],
    ['removed', [first, second, third], [first, third], ['same', 'removed', 'same']],
    ['moved', [first, second, third], [third, first, second], ['same', 'same', 'moved']],
    ['all others', [first, second], [third], ['removed', 'removed', 'added']],
    ['nothing beside something', [], [first], ['added']],
  ])('%s', (_name, a, b, expected) => {
    expect(agreements(a, b)).toEqual(expected);
  });

  test('a sentence that was cut in two and changed', () => {
    const { pairs } = compared(
      '대표단이 비행기로 평양에 도착하였으며 공장의 로동자들은 새 제품을 만들고있다.',
      '대표단이 비행기로 평양에 도착하였다. 공장의 로동자들은 새 제품을 만들고있다.',
    );
    expect(pairs).toMatchObject([{ agreement: 'changed', a: [0], b: [0, 1] }]);
  });

  test('page furniture is left out', () => {
    expect(
      compared(`${first}\n주체112(2023)년 9월 20일\nLeave a Reply`, `${first}\n주체112(2023)년 9월 20일`).same,
    ).toBe(true);
  });
});

test('nothing and nothing are the same', () => {
  expect(compare(empty, empty)).toMatchObject({ same: true, pairs: [] });
});

test('of any two texts every sentence with letters is in one pair; a text is the same as itself', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [a, b] = [builtAnalyzer().analyze(one), builtAnalyzer().analyze(other)];
      const { pairs, counts, same } = compare(a, b);
      const numbers = (side: 'a' | 'b'): number[] => pairs.flatMap((pair) => pair[side]);
      expect(new Set(numbers('a')).size).toBe(numbers('a').length);
      expect(new Set(numbers('b')).size).toBe(numbers('b').length);
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(pairs.length);
      expect(compare(b, a).same).toBe(same);
      expect(compare(a, a).counts.same).toBe(compare(a, a).pairs.length);
      for (const { differences } of pairs) {
        for (const { a: side } of differences) expect(one.slice(side.start, side.end)).toBe(side.text);
      }
    }),
    { seed: 727, numRuns: 60 },
  );
});
