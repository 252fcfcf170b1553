import { builtAnalyzer } from '../support/analyzer.js';

const northern = (text: string): string => builtAnalyzer().normalize(text, { to: 'northern' }).text;

it.each([
  ['역사적인 조약을 이행하는 데서', '력사적인 조약을 리행하는데서'],
  ['러시아 대통령', '로씨야 대통령'],
  ['트랙터는 에너지를 쓴다.', '뜨락또르는 에네르기를 쓴다.'],
  ['회담이 진행되었다.', '회담이 진행되였다.'],
  ['대표단이 파견됐다.', '대표단이 파견되였다.'],
  ['“노동신문”을 읽고 있다.', '《로동신문》을 읽고있다.'],
  ['무엇을 할까?', '무엇을 할가?'],
  ['더 가까워졌다.', '더 가까와졌다.'],
  ['S. V. 라브로프', '에스.웨.라브로브'],
  ['비율이 높다.', '비률이 높다.'],
])('%s → %s', (southern, expected) => {
  expect(northern(southern)).toBe(expected);
});

it.each(['1990년대', '노력하였다', '이어 갔다', '김정은', '내용과 나라', '하여 주었다'])(
  'leaves the letters of %s',
  (text) => {
    expect(northern(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  },
);

it('gives the northern text back', () => {
  const source = '녀성들은 련합기업소에서 로동의 보람을 느끼고있다.';
  expect(northern(builtAnalyzer().normalize(source).text)).toBe(source);
});

it('tells which spelling was which', () => {
  expect(builtAnalyzer().normalize('노동', { to: 'northern' }).changes).toEqual([
    { start: 0, end: 2, northern: '로동', southern: '노동', rule: 'initial-sound' },
  ]);
});
