import { readThrough } from '../../../src/bulletin/reading/read-through.js';
import { loadDictionarySync } from '../../../src/dictionary/load-node.js';
import { Segmenter } from '../../../src/segmenter/segmenter.js';
import { builtAnalyzer } from '../../support/analyzer.js';

const analyzer = builtAnalyzer();
const segmenter = new Segmenter(loadDictionarySync('dist/malmoi.dict'));
const read = (text: string) => readThrough(text, (part) => segmenter.best(part, 1)[0]);

describe('leaders in the private-use characters of KPS 9566', () => {
  test.each([
    ['\uf113\uf114\uf115동지', '김일성동지'],
    ['\uf116\uf117\uf118동지', '김정일동지'],
    ['\uf120\uf121\uf122동지께서', '김정은동지께서'],
    ['\uf013\uf014\uf015주석', '김일성주석'],
    ['\uf016\uf017\uf018장군', '김정일장군'],
    ['\uf113\uf114\uf115·\uf116\uf117\uf118주의', '김일성·김정일주의'],
  ])('%j is %s', (text, plain) => expect(read(text)?.text).toBe(plain));

  test.each(['\uf113 github', '\uf015 홈', '\ue000\ue001\ue002', '\uf013\uf014'])('%j is an icon', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('in all stages, in the offsets of the text as it was given', () => {
    const text = '위대한 \uf113\uf114\uf115동지께서 력사적인 연설을 하시였다.';
    const [entity] = analyzer.entities(text);
    expect(entity).toMatchObject({ type: 'PERSON', southern: '김일성', start: 4, end: 7, text: '\uf113\uf114\uf115' });
    const { text: southern, changes } = analyzer.normalize(text);
    expect(southern).toContain('위대한 김일성 동지께서 역사적인');
    expect(changes.find(({ start }) => start === 4)).toMatchObject({
      northern: '\uf113\uf114\uf115',
      southern: '김일성',
    });
    expect(analyzer.normalize(text, { families: ['initial-sound'] }).text).toContain('\uf113\uf114\uf115');
  });
});

describe('words set letter by letter', () => {
  test.each([
    ['조 선 중 앙 통 신', '조선중앙통신'],
    ['로 동 신 문', '로동신문'],
    ['담  화', '담화'],
    ['《 공 동 보 도 문 》', '《 공동보도문 》'],
    ['조 선 로 동 당   중 앙 위 원 회', '조선로동당 중앙위원회'],
    ['평 양', '평양'],
  ])('%s', (heading, plain) => expect(read(`${heading}\n우리는 이를 배격한다.`)?.text.split('\n')[0]).toBe(plain));

  test.each([
    '나는 그 때 그 곳에 있었다',
    '이 땅 저 하늘',
    '그 날 밤',
    '할 수 있다',
    '일 이 삼 사',
    '1 2 3 4',
    'K C N A',
  ])('%s stays', (line) => expect(read(line)).toBeUndefined());

  test('the spaces are changes of the family spacing', () => {
    const normalization = analyzer.normalize('로 동 신 문\n력사를 배운다.');
    expect(normalization.text).toBe('노동신문\n역사를 배운다.');
    expect(analyzer.normalize('중 앙 통 신', { spacing: 'keep' }).text).toBe('중 앙 통 신');
    expect(analyzer.normalize(normalization.text).text).toBe(normalization.text);
  });
});

describe('lines broken inside a sentence', () => {
  const WRAPPED = [
    '건설자들은 겨울철의 불리한 조건에서도 공사를 중단없이 내밀어 언제의 기초를',
    '끝내였으며 지금은 물길굴공사를 다그치고있다. 련합기업소의 일군들은 설비와',
    '자재를 제때에 보내주기 위한 대책을 세우고있다.',
  ].join('\n');

  test('at spaces', () => expect(read(WRAPPED)?.text).toBe(WRAPPED.replaceAll('\n', ' ')));

  test('anywhere', () => {
    const text =
      '건설자들은 겨울철의 불리한 조건에서도 공사를 중단없이 내밀어 언제의 기초를 끝내였으며 지금은 물길굴공사를 다그치고있다. 련합기업소의 일군들은 설비와 자재를 보내주고있다.';
    const wrapped = text.replace(/.{24}/g, '$&\n').replace(/ \n|\n /g, '\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(3);
    expect(read(wrapped)?.text.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(read(wrapped)?.text).toContain('물길굴공사를');
  });

  test('a sentence over lines is one, a name over them is found', () => {
    const text = [
      '그들은 새로 일떠선 박물관을 돌아보고 나라의 유구한 력사를 보여주는 조선중',
      '앙통신사의 사진전람회와 미술작품들을 감상하였으며 저녁에는 평양대극장에서',
      '진행된 공연을 관람하였다.',
    ].join('\n');
    expect(analyzer.sentences(text)).toEqual([{ start: 0, end: text.length }]);
    const agency = analyzer.entities(text).find(({ type }) => type === 'ORGANIZATION');
    expect(agency?.text.replace('\n', '')).toBe('조선중앙통신사');
    expect(text.slice(agency?.start, agency?.end)).toBe(agency?.text);
    expect(analyzer.normalize(text).text).not.toContain('\n');
  });

  test.each([
    [
      'headlines under each other',
      '농기계부문 일군들의 협의회 진행\n수산부문에서 물고기잡이성과를 확대\n온천군에서 새집들이 진행\n'.repeat(2),
    ],
    ['verses', '산에도 들에도\n꽃이 피네\n우리네 마음에도\n봄이 왔네.'],
    [
      'paragraphs',
      `${'우리는 이를 단호히 배격한다. '.repeat(9)}\n그들은 떠나갔다.\n${'모임이 진행되였다. '.repeat(9)}`,
    ],
    ['a headline over a paragraph', `큰물막이공사를 결속\n${'우리는 이를 단호히 배격한다. '.repeat(9)}`],
    ['blank lines', WRAPPED.replaceAll('\n', '\n\n')],
    ['indented lines', WRAPPED.replaceAll('\n', '\n　')],
  ])('not %s', (_name, text) => expect(read(text)).toBeUndefined());
});
