import { builtAnalyzer } from '../support/analyzer.js';

const malmoi = builtAnalyzer();
const normalize = (text: string): string => malmoi.normalize(text).text;

describe('verbs pair with southern ones form by form', () => {
  test.each([
    ['원쑤들의 도전을 짓부시였다.', '원수들의 도전을 짓부수었다.'],
    ['원쑤들의 책동을 짓부셔버리자.', '원수들의 책동을 짓부숴 버리자.'],
    ['로동자들이 생산을 늘여야 한다.', '노동자들이 생산을 늘려야 한다.'],
    ['로동자들이 증산투쟁을 벌렸다.', '노동자들이 증산투쟁을 벌였다.'],
    ['로동자들의 고향이라고 불리운다.', '노동자들의 고향이라고 불린다.'],
    ['로동계급은 력사를 빛내인 영웅들이다.', '노동계급은 역사를 빛낸 영웅들이다.'],
  ])('%s', (northern, southern) => expect(normalize(northern)).toBe(southern));
});

describe('a homograph is the northern word only where it can be', () => {
  test.each([
    ['로동자들이 기발을 들고 기발한 착상을 내놓았다.', '노동자들이 깃발을 들고 기발한 착상을 내놓았다.'],
    ['로동자들은 회수를 늘이고 자재를 회수하였다.', '노동자들은 횟수를 늘리고 자재를 회수하였다.'],
    ['로동의 자욱을 남기니 안개가 자욱하였다.', '노동의 자국을 남기니 안개가 자욱하였다.'],
    ['로인의 귀가에 들렸다. 로인은 귀가 밝다.', '노인의 귓가에 들렸다. 노인은 귀가 밝다.'],
    [
      '로동자들이 책상우에 놓았다. 폭풍우를 뚫는 전우의 모습이다.',
      '노동자들이 책상 위에 놓았다. 폭풍우를 뚫는 전우의 모습이다.',
    ],
  ])('%s', (northern, southern) => expect(normalize(northern)).toBe(southern));

  test.each([
    '땅을 일군 사람들이다.',
    '기발을 회수하였다.',
    '우산을 들고 귀가를 서둘렀다.',
    '입을 벌리고 엿을 늘였다.',
  ])('southern text stays: %s', (text) => expect(normalize(text)).toBe(text));
});

test('verbs that the source dictionary lacks are one token', () => {
  const tokens = malmoi.segment('일떠선 새 거리를 자랑찬 로력으로 일떠세웠다.').map(({ surface }) => surface);
  expect(tokens).toEqual(expect.arrayContaining(['일떠선', '자랑찬', '일떠세웠']));
});
