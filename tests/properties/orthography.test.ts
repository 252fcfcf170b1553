import fc from 'fast-check';
import { readSeeds } from '../../scripts/fuzz/seeds.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { idempotent } from '../support/invariants.js';

const { lines } = readSeeds();

/** Northern sentences of every rule family. */
const NORTHERN = [
  '로씨야련방대통령 웨.웨.뿌찐이 력사적인 방문을 위하여 지난 6월 19일 평양에 도착하였다.',
  '《로동신문》은 김정은동지의 로작을 실었다.',
  '녀성로동자들이 뻐스를 타고 바다가에 나갔다.',
  '우리는 조약을 리행하는데 중점을 두어야 한다는것을 명백히 밝힌바 있다.',
  '원쑤들의 책동은 실패를 면치 못할것이며 력사의 준엄한 심판을 받게 될것이다.',
  '에네르기문제를 원만히 푸는것이 중요하게 제기되고있다.',
  '선렬들의 넋이 깃든 나무잎 하나도 귀중히 여겨야 한다.',
  '온 나라가 떨쳐나 올해 계획을 앞당겨 수행하였다.',
  '그는 래년에 다시 오겠다고 하시였다.',
  '뜨락또르공장 로동계급이 생산적앙양을 일으키고있다.',
];

/** Southern sentences, with words that look northern. */
const SOUTHERN = [
  '노동자들이 새 버스를 타고 평양에 왔다.',
  '외교부 장관은 내년에 러시아를 방문할 예정이라고 밝혔다.',
  '라면을 먹고 뉴스를 보며 로봇과 놀았다.',
  '우리는 그것을 할 수 있는 데까지 해 보기로 하였다.',
  '이순신 장군은 나라를 구한 영웅으로 기억되고 있다.',
  '여성의 취업률과 이직률이 모두 올랐다.',
  '양강도가 고향인 친구와 청산리에 다녀왔다.',
  '한강 물이 불어나 다리가 잠겼다.',
  '역사를 잊은 민족에게 미래는 없다.',
  '그 회사는 지난해 생산량을 두 배로 늘렸다.',
  '레몬과 리듬, 라디오와 류현진을 좋아한다.',
  '선생님께서는 아이들에게 책을 읽어 주셨다.',
  '낙원동에서 노량진까지 지하철로 갔다.',
  '“내일은 비가 오겠습니다.”라고 말했다.',
  '1960년대 이후 연평균 성장률은 높았다.',
];

describe('normalizing twice gives what normalizing once gives', () => {
  test.each([...lines, ...NORTHERN, ...SOUTHERN])('%s', (text) => idempotent(builtAnalyzer(), text));

  test('texts of several sentences, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NORTHERN, ...SOUTHERN), { maxLength: 5 }), (sentences) =>
        idempotent(builtAnalyzer(), sentences.join(' ')),
      ),
      { seed: 1948, numRuns: 60 },
    );
  });
});

describe('southern text does not change', () => {
  test.each(SOUTHERN)('%s', (text) => {
    expect(builtAnalyzer().normalize(text).text).toBe(text);
  });

  test('nor does a text of several such sentences', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SOUTHERN), { maxLength: 6 }), (sentences) => {
        expect(builtAnalyzer().normalize(sentences.join('\n')).text).toBe(sentences.join('\n'));
      }),
      { seed: 1948, numRuns: 60 },
    );
  });
});
