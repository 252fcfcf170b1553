import { builtAnalyzer } from '../support/analyzer.js';

const southern = (text: string): string => builtAnalyzer().normalize(text).text;

describe('names whose parts are everyday words', () => {
  it.each([
    ['또 람총비서와 회담하였다.', '또 럼 총비서와 회담하였다.'],
    ['외무상이 왕의부장을 만났다.', '외무상이 왕이 부장을 만났다.'],
    ['리강총리는 모스크바에 도착하였다.', '리창 총리는 모스크바에 도착하였다.'],
    ['훈 쎈수상이 답전을 보내여왔다.', '훈 센 수상이 답전을 보내어 왔다.'],
  ])('are respelled before a title: %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });

  it.each([
    ['그것은 왕의 무덤으로 되였다.', '그것은 왕의 무덤으로 되었다.'],
    ['사고가 또 발생하였다.', '사고가 또 발생하였다.'],
  ])('stay words elsewhere: %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });
});

describe('names of several words', () => {
  it.each([
    ['미겔 디아스 까넬 베르무데스동지에게', '미겔 디아스카넬 베르무데스 동지에게'],
    ['바샤르 알 아싸드대통령은', '바샤르 알아사드 대통령은'],
    ['응웬 푸 쫑동지와', '응우옌 푸 쫑 동지와'],
    ['싸우디 아라비아의 왕세자', '사우디아라비아의 왕세자'],
    ['상 빠울로에서', '상파울루에서'],
  ])('%s → %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });

  it('make one change, with the space that falls', () => {
    const { changes, text, toNormalized, toSource } = builtAnalyzer().normalize('싸우디 아라비아는 멀다.');
    expect(text).toBe('사우디아라비아는 멀다.');
    expect(changes).toEqual([
      { start: 0, end: 8, northern: '싸우디 아라비아', southern: '사우디아라비아', rule: 'foreign-name' },
    ]);
    expect([toNormalized(8), toSource(7)]).toEqual([7, 8]);
  });

  it('are left alone in southern spelling', () => {
    for (const text of ['또 럼 총비서와', '미겔 디아스카넬 베르무데스 대통령이', '사우디아라비아의', '왕이 부장은']) {
      expect(southern(text)).toBe(text);
    }
  });
});
