import { builtAnalyzer } from '../support/analyzer.js';

describe('foreign names that no lexicon lists', () => {
  it.each([
    ['에스.웨.우쓰찌노브대통령은 떠났다.', 'S. V. 우스티노프 대통령은 떠났다.'],
    ['까로쁘끼노브가 연설을 하였다.', '카롭키노프가 연설을 하였다.'],
    ['볼로쉔꼬브스끼의 서기국', '볼로셴콥스키의 서기국'],
  ])('%s → %s', (northern, southern) => {
    const { text, changes } = builtAnalyzer().normalize(northern);
    expect(text).toBe(southern);
    expect(changes.filter(({ guess }) => guess)).toHaveLength(1);
  });

  it('agree with their particles', () => {
    expect(builtAnalyzer().normalize('쁘로슈낀과 체르니쇼브를').text).toBe('프로시킨과 체르니쇼프를');
  });

  it('are no guesses where a lexicon knows them', () => {
    const { changes } = builtAnalyzer().normalize('라브로브가 왔다.');
    expect(changes).toEqual([expect.not.objectContaining({ guess: true })]);
  });
});

describe('native words', () => {
  it.each(['꾸준히 깨끗이 쓸었다.', '떡볶이와 깍두기', '또다시 뿌리를 뽑았다.', '쪼그리고앉아 끄덕끄덕', '반파쑈투쟁'])(
    '%s is no foreign name',
    (text) => {
      const { changes } = builtAnalyzer().normalize(text);
      expect(changes.filter(({ guess }) => guess)).toEqual([]);
    },
  );
});
