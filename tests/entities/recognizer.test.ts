import { mark, unmark } from './marked.js';

const marked = (cases: readonly string[]): void => {
  test.each(cases)('%s', (text) => {
    expect(mark(unmark(text))).toBe(text);
  });
};

describe('people', () => {
  marked([
    '경애하는 [김정은|PER]동지께서 공장을 돌아보시였다.',
    '[내각 총리|POS] [박성철|PER]동지가 보고를 하였다.',
    '[외무상|POS] [최명길|PER]은 담화를 발표하였다.',
    '[로씨야련방|LOC] [대통령|POS] [웨.웨.뿌찐|PER]각하',
    '[엘.엔.똘스또이|PER]의 소설을 읽었다.',
    '[뽈스까|LOC] [대통령|POS] [안제이 두다|PER]와 만났다.',
    '직포공 [리향심|PER]동무는 계획을 넘쳐 수행하였다.',
  ]);
});

describe('words that only look like names', () => {
  marked([
    '리용의 편리성이 높아졌다.',
    '리기주의를 배격하여야 한다.',
    '우리 당과 인민의 위대한 수령',
    '동지들, 로동자들과 기자들이 모였다.',
    '공장과 농장들에서 혁신이 일어났다.',
    '대통령선거가 진행되였다.',
  ]);
});

describe('posts and bodies', () => {
  marked([
    '[조선로동당|ORG] [총비서|POS]이시며 [조선민주주의인민공화국|LOC] [국무위원장|POS]이신',
    '[로씨야련방 외무성|ORG]이 성명을 발표하였다.',
    '[미국|LOC][대통령|POS]의 발언',
    '[의학연구원|ORG]의 연구사들',
    '위원회는 회의를 열었다.',
    '해당 위원회들과 관계부문 일군들',
    '도당위원회와 시당위원회들에서',
  ]);
});

describe('places', () => {
  marked([
    '[평양시 력포구역|LOC]에서 진행되였다.',
    '평양시민들이 떨쳐나섰다.',
    '[로씨야|LOC]측은 지지를 표명하였다.',
    '윁남인민의 투쟁',
    '[모스크바|LOC]에서 열린 회담',
    '오전 7시에 나라의 여러 지역에서',
  ]);
});

describe('events and documents', () => {
  marked([
    '[조로수뇌상봉|EVENT]에서 이룩된 합의',
    '수뇌상봉이 진행되였다.',
    '장편소설 《[붉은 들판|DOC]》이 출판되였다.',
    '《방어》라고 하는 주장',
    '두 나라사이의 [경제협조에 관한 협정|DOC]이 조인되였다.',
    '《[새벽 방패|EVENT]》라는 합동군사연습을 벌려놓았다.',
  ]);
});

describe('compounds of names and posts', () => {
  marked([
    '[최|PER][외무상|POS]은 연설하였다.',
    '[라브로브|PER][외무상|POS]과 회담하였다.',
    '[외무성|ORG] [최명길|PER][국제기구국장|POS]이 담화를 발표하였다.',
    '[외무성|ORG] [국제기구담당 부상|POS] [최명길|PER]',
    '[로씨야련방|LOC] [국방부|ORG] [장관|POS]이 도착하였다.',
    '[조선민주주의인민공화국 외무성|ORG] [대변인|POS]담화',
    '전[대통령|POS]의 회고',
    '[리명길|PER]역도의 죄행',
  ]);
});

describe('places that are other words', () => {
  marked([
    '[말리|LOC]의 수도에서 집회가 열리였다.',
    '그들은 싸움을 말리였다.',
    '[뻬루|LOC]의 수도 [리마|LOC]에서 열린 회의',
    '[예멘군|ORG]이 [홍해|LOC]에서 군함을 공격하였다.',
    '태풍 제15호 《매미》의 영향으로 비가 내렸다.',
    '《로날드 레간》호가 입항하였다.',
  ]);
});

describe('meetings and treaties of two or many', () => {
  marked([
    '[제38차 4월의 봄 친선예술축전|EVENT]이 개막되였다.',
    '[아시아태평양경제협력기구 수뇌자회의|EVENT]가 열렸다.',
    '[조로친선조약|DOC]을 체결하였다.',
  ]);
});
