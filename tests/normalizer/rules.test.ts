import { builtAnalyzer } from '../support/analyzer.js';

const southern = (text: string): string => builtAnalyzer().normalize(text).text;

describe('initial sound (두음법칙)', () => {
  it.each([
    ['력사', '역사'],
    ['리행', '이행'],
    ['련방', '연방'],
    ['녀성', '여성'],
    ['로동', '노동'],
    ['해외려행', '해외여행'],
    ['사회주의로선을', '사회주의노선을'],
    ['비률', '비율'],
    ['대렬', '대열'],
    ['년로자', '연로자'],
    ['핵력량을 강화하였다', '핵역량을 강화하였다'],
    ['혁명선렬들', '혁명선열들'],
    ['량강도와 라선시', '양강도와 나선시'],
  ])('falls at the head of a word and of its parts: %s → %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });

  it.each([
    ...['법률', '강렬', '협력', '노력', '권리', '총련', '국련', '검출률'],
    ...['10리를 걸었다', '몇 년이 흘렀다', '그럴 리가 없다', '90년대', '생산량', '청산리', '을지로'],
    ...['레몬과 라면', '뉴스', '리듬', '로봇', '라디오', '레닌', '라오스', '리비아'],
    ...['협력사와 의료원', '애플 로고', '새누리당은', '드라마라기보다는'],
  ])('stays where the South keeps it: %s', (text) => {
    expect(southern(text)).toBe(text);
  });

  it('stays in the names of Koreans unless asked for', () => {
    expect(southern('류미영녀사는 리설주녀사와 만났다.')).toBe('류미영 여사는 리설주 여사와 만났다.');
    expect(builtAnalyzer().normalize('리설주', { names: 'southern' }).text).toBe('이설주');
  });
});

describe('vowel harmony (모음조화)', () => {
  it.each([
    ['진행되였다', '진행되었다'],
    ['되여서', '되어서'],
    ['푹 쉬였다가', '푹 쉬었다가'],
    ['띄여쓰기', '띄어쓰기'],
    ['대표단이 도착하시였다.', '대표단이 도착하시었다.'],
    ['로동자들의 투쟁이였다.', '노동자들의 투쟁이었다.'],
    ['가까와졌다', '가까워졌다'],
    ['고마와하였다', '고마워하였다'],
    ['아름다와지는 거리', '아름다워지는 거리'],
  ])('%s → %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });

  it.each(['하여', '하였다', '여러 사람', '중요하게 여기다', '차에 치여 다쳤다', '눈에 보여 주었다'])(
    'leaves %s',
    (text) => {
      expect(southern(text)).toBe(text);
    },
  );

  it('does not take a slip of the South for the North', () => {
    expect(southern('참 좋은 영화였지만 내 취향은 아니였음')).toBe('참 좋은 영화였지만 내 취향은 아니였음');
  });
});

describe('fixed spellings, linking ㅅ and loanwords', () => {
  it.each([
    ['바다가', '바닷가'],
    ['나무잎', '나뭇잎'],
    ['저가락', '젓가락'],
    ['시내물', '시냇물'],
    ['후날', '훗날'],
    ['일군', '일꾼'],
    ['원쑤', '원수'],
    ['그의 안해는 로동자이다.', '그의 아내는 노동자이다.'],
    ['화페', '화폐'],
    ['옳바른 길', '올바른 길'],
    ['색갈', '색깔'],
    ['무엇을 할가?', '무엇을 할까?'],
    ['더우기 력사는', '더욱이 역사는'],
    ['에네르기', '에너지'],
    ['뻐스와 땅크', '버스와 탱크'],
    ['뜨락또르', '트랙터'],
    ['콤퓨터프로그람', '컴퓨터프로그램'],
    ['딸라', '달러'],
  ])('%s → %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });
});

describe('foreign names', () => {
  it.each([
    ['로씨야', '러시아'],
    ['뽈스까', '폴란드'],
    ['도이췰란드', '독일'],
    ['윁남', '베트남'],
    ['에짚트', '이집트'],
    ['쏘련', '소련'],
    ['조로친선', '조러친선'],
    ['쎄르게이 라브로브', '세르게이 라브로프'],
    ['에스.웨.라브로브외무상', 'S. V. 라브로프 외무상'],
  ])('%s → %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });
});

describe('a particle agrees with what it follows', () => {
  it.each([
    ['그루빠를', '그룹을'],
    ['뽈스까와', '폴란드와'],
    ['뿌찐은', '푸틴은'],
    ['로씨야로', '러시아로'],
    ['에짚트는', '이집트는'],
    ['뜨락또르는', '트랙터는'],
  ])('%s → %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });
});

describe('homographs are decided by context', () => {
  it.each([
    ['로동자들이 지붕우에 올라갔다.', '노동자들이 지붕 위에 올라갔다.'],
    ['회의에서는 우의를 다지였다.', '회의에서는 우의를 다지었다.'],
    ['녀성들의 수자가 늘었다.', '여성들의 숫자가 늘었다.'],
    ['발간된 년대는 알수 없다.', '발간된 연대는 알 수 없다.'],
    ['1990년대에 건설되였다.', '1990년대에 건설되었다.'],
    ['생산량과 로동량을 계산하였다.', '생산량과 노동량을 계산하였다.'],
  ])('%s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });

  it.each([
    '그 회사는 불량품을 회수하였다.',
    '이 영화의 로고가 좋았다.',
    '우유를 마셨다.',
    '머리를 이발소에서 깎았다.',
  ])('stay in southern text: %s', (text) => {
    expect(southern(text)).toBe(text);
  });
});

describe('spaces that the South requires', () => {
  it.each([
    ['리행하는데 중점을 두고', '이행하는 데 중점을 두고'],
    ['일치하다는것이', '일치하다는 것이'],
    ['취하고있는', '취하고 있는'],
    ['실천적문제', '실천적 문제'],
    ['김정은동지', '김정은 동지'],
    ['뿌찐대통령', '푸틴 대통령'],
    ['할수 있다', '할 수 있다'],
    ['나라들사이', '나라들 사이'],
    ['74s만에', '74s 만에'],
    ['130여점', '130여 점'],
    ['6세기말', '6세기 말'],
  ])('%s → %s', (northern, expected) => {
    expect(southern(northern)).toBe(expected);
  });

  it.each(['전략대화', '이스라엘수상', '우리 나라', '10명', '혁명동지', '알아보다', '힘들어하다'])(
    'are not put into %s',
    (text) => {
      expect(southern(text)).toBe(text);
    },
  );
});

describe('options', () => {
  const text = '《로동신문》은 전략대화를 보도하였다.';
  it.each([
    [{}, '“노동신문”은 전략대화를 보도하였다.'],
    [{ quotes: 'straight' as const }, '"노동신문"은 전략대화를 보도하였다.'],
    [{ quotes: 'keep' as const }, '《노동신문》은 전략대화를 보도하였다.'],
    [{ families: ['punctuation' as const] }, '“로동신문”은 전략대화를 보도하였다.'],
    [{ spacing: 'open' as const }, '“노동신문”은 전략 대화를 보도하였다.'],
  ])('%j', (options, expected) => {
    expect(builtAnalyzer().normalize(text, options).text).toBe(expected);
  });

  it('leave spaces as they are', () => {
    expect(builtAnalyzer().normalize('리행하는것이', { spacing: 'keep' }).text).toBe('이행하는것이');
  });
});

it('a change names its rule, its entry and its place', () => {
  expect(builtAnalyzer().normalize('조약을 리행하는것').changes).toEqual([
    { start: 4, end: 6, northern: '리행', southern: '이행', rule: 'initial-sound', entry: '리행/NNG' },
    { start: 8, end: 8, northern: '', southern: ' ', rule: 'spacing' },
  ]);
});

describe('a line shows its orthography in more than its spellings', () => {
  it.each([
    ['닭공장에서 닭알생산을 늘이기 위한 투쟁을 벌리고있다.', '닭공장에서 닭알생산을 늘리기 위한 투쟁을 벌이고 있다.'],
    [
      '우리는 그의 로고를 잊지 않을것이며 혁명위업에 충실할것이다.',
      '우리는 그의 노고를 잊지 않을 것이며 혁명위업에 충실할 것이다.',
    ],
    ['고려약과 침구료법으로 만성질병을 고치고있다.', '고려약과 침구요법으로 만성질병을 고치고 있다.'],
  ])('%s', (northern, expected) => expect(southern(northern)).toBe(expected));

  it.each([
    '지루하고,안 웃기고 시간만 낭비되였네요.',
    '얼마나 좋을가?..',
    '진짜 바다속을 보는 듯~~',
    '그 시절 내 친구의 로고를 회사 로고로 썼다.',
    '1930 년대의 시인들',
  ])('southern text with slips stays: %s', (text) => expect(southern(text)).toBe(text));
});

describe('endings', () => {
  it.each([
    ['젊은 부부가 만나군 하였다.', '젊은 부부가 만나곤 하였다.'],
    ['생활이 넉넉치 못하였다.', '생활이 넉넉지 못하였다.'],
    ['일에 익숙치 않은 로동자들', '일에 익숙지 않은 노동자들'],
    ['《동무가 로동자란 말이요?》', '“동무가 노동자란 말이오?”'],
  ])('%s → %s', (northern, expected) => expect(southern(northern)).toBe(expected));

  it.each(['심상치 않다', '만만치 않다', '그토록 바라던', '좋은 날이군 하고 말했다'])('%s stays', (text) =>
    expect(southern(text)).toBe(text),
  );
});

describe('what the lattice misreads is set apart', () => {
  it.each([
    ['한시도 살수 없는것이', '한시도 살 수 없는 것이'],
    ['한치의 양보도 없다', '한 치의 양보도 없다'],
    ['진실을 가리워보려는것은', '진실을 가려 보려는 것은'],
    ['산소열법용광로', '산소열법용광로'],
    ['남을 비꼬는 조로 말하였다', '남을 비꼬는 조로 말하였다'],
    ['벽돌을 한장한장 쌓는다', '벽돌을 한 장 한 장 쌓는다'],
    ['기일안에 대책안을 세울데 대하여', '기일 안에 대책안을 세울 데 대하여'],
    ['대가를 치르기마련이다', '대가를 치르기 마련이다'],
    ['백원을 냈다', '백 원을 냈다'],
    ['열두가지 음식', '열두 가지 음식'],
    ['한사람도 늦지 않았다', '한 사람도 늦지 않았다'],
    ['려단장이 상태를 보고하였다', '여단장이 상태를 보고하였다'],
    ['230여만의 사람들', '230여만의 사람들'],
  ])('%s → %s', (northern, expected) => expect(southern(northern)).toBe(expected));
});

describe('an object tells verbs of one spelling apart', () => {
  it.each([
    ['농업생산을 늘이는것은 중요하다.', '농업생산을 늘리는 것은 중요하다.'],
    ['로동자들이 증산투쟁을 세차게 벌려야 한다.', '노동자들이 증산투쟁을 세차게 벌여야 한다.'],
    ['로동자들이 두팔을 벌리고 환성을 질렀다.', '노동자들이 두 팔을 벌리고 환성을 질렀다.'],
    ['로인이 고무줄을 늘이였다.', '노인이 고무줄을 늘이었다.'],
  ])('%s', (northern, expected) => expect(southern(northern)).toBe(expected));
});

describe('places and names that no lexicon holds', () => {
  it.each([
    ['로동자들이 룡북농장을 지원하였다.', '노동자들이 용북농장을 지원하였다.'],
    ['력사학습을 위하여 림봉소학교 학생들이 왔다.', '역사학습을 위하여 임봉소학교 학생들이 왔다.'],
    ['실장 로은별과 연구사 림광호는 로동자들을 도왔다.', '실장 로은별과 연구사 림광호는 노동자들을 도왔다.'],
    ['리수복순천화학공업대학의 로동자들', '리수복순천화학공업대학의 노동자들'],
  ])('%s', (northern, expected) => expect(southern(northern)).toBe(expected));

  it.each(['리움미술관에 갔다.', '라면공장이 있다.', '로봇공장을 세웠다.'])('southern text stays: %s', (text) =>
    expect(southern(text)).toBe(text),
  );

  it('are respelled with the other names', () => {
    const text = '실장 로은별과 로동자들';
    expect(builtAnalyzer().normalize(text, { names: 'southern' }).text).toBe('실장 노은별과 노동자들');
  });
});
