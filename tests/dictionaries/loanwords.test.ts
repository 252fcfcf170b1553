import { readFileSync } from 'node:fs';
import { TAGS } from '../../src/dictionary/morpheme.js';
import { parseTsv } from '../../src/dictionary/tsv.js';
import { RULE_FAMILIES } from '../../src/normalizer/normalization.js';
import { builtAnalyzer } from '../support/analyzer.js';

const COLUMNS = ['northern', 'southern', 'tag', 'note'] as const;

function cells(name: string) {
  const file = `${name}.tsv`;
  const text = readFileSync(new URL(`../../dictionaries/${file}`, import.meta.url), 'utf8');
  return parseTsv(text, file, COLUMNS).map((row) => row.cells);
}

describe.each(['loanwords', 'vocabulary', 'initial-sound-more'])('%s.tsv', (name) => {
  const words = cells(name);

  test('tags every word and knows no other notes than homograph and everyday', () => {
    const odd = words.filter(
      ({ northern, tag, note }) =>
        northern.includes(' ') ||
        !(TAGS as readonly string[]).includes(tag) ||
        !['', 'homograph', 'everyday'].includes(note),
    );
    expect(odd).toEqual([]);
  });

  test('holds a word once for each tag', () => {
    const keys = words.map(({ northern, tag }) => `${northern} ${tag}`);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });

  test('leads to no word that it respells itself', () => {
    const northern = new Set(words.filter(({ note }) => note === '').map((word) => word.northern));
    expect(words.filter((word) => word.northern !== word.southern && northern.has(word.southern))).toEqual([]);
  });
});

describe('loanwords in a text', () => {
  test.each([
    ['뜨락또르공장에서 뜨락또르를 생산하였다.', '트랙터공장에서 트랙터를 생산하였다.'],
    ['에네르기문제를 풀었다.', '에너지문제를 풀었다.'],
    ['왁찐을 맞았다.', '백신을 맞았다.'],
    ['콩크리트치기를 끝냈다.', '콘크리트치기를 끝냈다.'],
    ['바드민톤과 빙상호케이를 한다.', '배드민턴과 빙상하키를 한다.'],
    ['나트리움과 칼시움이 들어있다.', '나트륨과 칼슘이 들어 있다.'],
    ['로동자들이 테프를 틀었다.', '노동자들이 테이프를 틀었다.'],
  ])('%s', (northern, southern) => {
    expect(builtAnalyzer().normalize(northern).text).toBe(southern);
  });

  test.each([
    '현대차 쏘나타가 잘 팔린다.',
    '2.8비날론연합기업소',
    '벤졸과 톨루올의 성질',
    '휴즈 감독이 말했다.',
    '파르티잔 영화를 보았다.',
    '슈트를 입고 나왔다.',
    '모범을 보이라고 말했다.',
  ])('%s stays', (southern) => {
    expect(builtAnalyzer().normalize(southern).text).toBe(southern);
  });
});

describe('vocabulary', () => {
  const all = (text: string): string => builtAnalyzer().normalize(text, { families: RULE_FAMILIES }).text;

  test.each([
    ['살림집을 건설하였다.', '주택을 건설하였다.'],
    ['닭알과 남새를 공급하였다.', '달걀과 채소를 공급하였다.'],
    ['조선반도의 정세', '한반도의 정세'],
    ['인차 가겠습니다.', '곧 가겠습니다.'],
    ['수뇌상봉이 진행되였다.', '정상회담이 진행되었다.'],
    ['10메터를 걸었다.', '10미터를 걸었다.'],
  ])('%s', (northern, southern) => {
    expect(all(northern)).toBe(southern);
    expect(all(southern)).toBe(southern);
  });

  test.each(['살림집을 지었다.', '닭알을 먹었다.', '조선반도의 정세', '10메터를 걸었다.'])(
    '%s stays by default',
    (text) => {
      expect(builtAnalyzer().normalize(text).text).toBe(text);
    },
  );
});

describe('initial sounds', () => {
  test.each([
    ['녀선수와 녀작가', '여선수와 여작가'],
    ['린비료를 생산한다.', '인비료를 생산한다.'],
    ['회의에 림하는 자세', '회의에 임하는 자세'],
    ['냉장고와 랭동고', '냉장고와 냉동고'],
    ['년로보장을 받는다.', '연로보장을 받는다.'],
    ['로동자들의 로고를 헤아린다.', '노동자들의 노고를 헤아린다.'],
  ])('%s', (northern, southern) => {
    expect(builtAnalyzer().normalize(northern).text).toBe(southern);
  });

  test.each(['회사의 로고를 바꾸었다.', '슈퍼리치가 늘었다.', '중장년층에게 인기가 있다.'])('%s stays', (southern) => {
    expect(builtAnalyzer().normalize(southern).text).toBe(southern);
  });
});
