import { LexiconError } from '../../src/dictionary/tsv.js';
import { TAGS } from '../../src/dictionary/morpheme.js';
import { createAnalyzerSync, type Analyzer, type UserDictionary } from '../../src/index.js';
import { readUserDictionary, type UserWord } from '../../src/segmenter/user-words.js';

describe('reading', () => {
  test.each<[string, string, UserWord[]]>([
    [
      'CSV',
      '말모이,NNP\n뜨락또르,NNG,,트랙터',
      [
        { surface: '말모이', tag: 'NNP' },
        { surface: '뜨락또르', tag: 'NNG', southern: '트랙터' },
      ],
    ],
    [
      'TSV',
      '말모이\tNNP\t-200\n말,모이\tNNG',
      [
        { surface: '말모이', tag: 'NNP', cost: -200 },
        { surface: '말,모이', tag: 'NNG' },
      ],
    ],
    [
      'quoted cells',
      '"말, 모이",NNP,5,"말 ""모이"""',
      [{ surface: '말, 모이', tag: 'NNP', cost: 5, southern: '말 "모이"' }],
    ],
    [
      'a header, comments and empty lines',
      '\ufeffsurface,tag,cost,southern\r\n# 말\r\n\r\n말,NNG\r\n',
      [{ surface: '말', tag: 'NNG' }],
    ],
    ['decomposed letters', `${'말모이'.normalize('NFD')},NNP`, [{ surface: '말모이', tag: 'NNP' }]],
    ['nothing', '', []],
  ])('%s', (_name, text, words) => expect(readUserDictionary(text)).toEqual(words));

  test('objects', () => {
    const words: UserWord[] = [{ surface: '말모이', tag: 'NNP', cost: 1, southern: '말 모이' }];
    expect(readUserDictionary(words)).toEqual(words);
  });

  test.each<[string, UserDictionary, number, RegExp]>([
    ['no tag', '말,NNG\n말모이', 2, /"" is no Sejong tag/],
    ['an unknown tag', '# 말\n말모이,NOUN', 2, /"NOUN" is no Sejong tag/],
    ['no surface', ',NNG', 1, /the surface is empty/],
    ['a cost in words', '말,NNG,many', 1, /"many" is no whole number/],
    ['a broken cost', '말,NNG,1.5', 1, /"1.5" is no whole number/],
    ['too great a cost', '말,NNG,40000', 1, /from -32767 to 32767/],
    ['a cell too many', '말,NNG,,,,', 1, /at most 4 cells/],
    ['an open quote', '말,NNG\n"말모이,NNG', 2, /double quote/],
    ['too long a word', `${'말'.repeat(300)},NNG`, 1, /more than 255/],
    ['an object without a surface', [{ surface: '말', tag: 'NNG' }, { tag: 'NNG' } as UserWord], 2, /surface is empty/],
    ['an object with a strange cost', [{ surface: '말', tag: 'NNG', cost: NaN }], 1, /whole number/],
    ['an object with a line break', [{ surface: '말\n모이', tag: 'NNG' }], 1, /line break/],
  ])('%s is named by its line', (_name, dictionary, line, fault) => {
    const attempt = (): unknown => readUserDictionary(dictionary);
    expect(attempt).toThrow(LexiconError);
    expect(attempt).toThrow(`user dictionary:${line}: `);
    expect(attempt).toThrow(fault);
  });
});

describe('in the lattice', () => {
  const knowing = (userDictionary: UserDictionary): Analyzer =>
    createAnalyzerSync({ dictionary: 'dist/malmoi.dict', userDictionary });
  const analyzer = knowing([
    { surface: '가온누리봇', tag: 'NNP' },
    { surface: '쀍뚊', tag: 'NNG', southern: '뷁' },
    { surface: '해오름 광장', tag: 'NNP' },
    { surface: '콩콩거리', tag: 'VV' },
    { surface: '로동', tag: 'NNP', cost: -20000 },
  ]);
  const tagged = (text: string): string[] => analyzer.segment(text).map(({ surface, tag }) => `${surface}/${tag}`);

  test.each([
    ['a name before a particle', '가온누리봇을 보았다', '가온누리봇/NNP'],
    ['a word in mid-eojeol', '조선가온누리봇들', '가온누리봇/NNP'],
    ['letters that no word has', '쀍뚊이 왔다', '쀍뚊/NNG'],
    ['a word with a space', '해오름 광장에서 만나자', '해오름 광장/NNP'],
    ['a verb before its ending', '콩콩거리며 뛴다', '콩콩거리/VV'],
    ['a word that the dictionary knows otherwise, by its cost', '로동이 즐겁다', '로동/NNP'],
  ])('%s', (_name, text, token) => expect(tagged(text)).toContain(token));

  test('what a word is part of stays whole', () => {
    expect(knowing([{ surface: '평', tag: 'NNG', cost: 3000 }]).segment('평양에서')[0].surface).toBe('평양');
  });

  test('tokens are known and rebuild the text', () => {
    const text = '해오름 광장에서 가온누리봇을';
    const tokens = analyzer.segment(text);
    expect(tokens.every(({ start, end, surface, known }) => known && text.slice(start, end) === surface)).toBe(true);
  });

  test('the southern form is used where the text is respelled', () => {
    expect(analyzer.normalize('쀍뚊을 리용하여').text).toBe('뷁을 이용하여');
  });

  test('it is looked up beside the dictionary', () => {
    expect(analyzer.lookup('로동').map(({ tag }) => tag)).toEqual(expect.arrayContaining(['NNP', 'NNG']));
    expect(analyzer.lookup('쀍뚊')).toMatchObject([{ tag: 'NNG', southern: '뷁' }]);
  });

  test('every tag is taken', () => {
    const words = TAGS.map((tag, i) => ({ surface: `쀍${String.fromCharCode(0xbdc0 + i)}`, tag }));
    const all = knowing(words);
    for (const { surface, tag } of words) expect(all.segment(surface)).toMatchObject([{ surface, tag, known: true }]);
  });

  test('an analyzer without it does not know its words', () => {
    expect(knowing('').segment('쀍뚊')[0].known).toBe(false);
  });
});
