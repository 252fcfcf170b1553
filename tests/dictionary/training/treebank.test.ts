import { withNorthernSpacing } from '../../../src/dictionary/training/northern-spacing.js';
import { Agreement } from '../../../src/dictionary/training/evaluate.js';
import { FeatureTable, MOST_SIDES } from '../../../src/dictionary/training/feature-table.js';
import { joinCompoundVerbs } from '../../../src/dictionary/training/compound-verbs.js';
import { morphemesOf, readTreebank, type GoldMorpheme } from '../../../src/dictionary/training/treebank.js';

/** 하늘/NNG 이/JKS as morphemes. */
const morphemes = (text: string): GoldMorpheme[] =>
  text
    .split(' ')
    .map((each) => ({ form: each.slice(0, each.lastIndexOf('/')), tag: each.slice(each.lastIndexOf('/') + 1) }));
const written = (list: readonly GoldMorpheme[]): string => list.map(({ form, tag }) => `${form}/${tag}`).join(' ');

describe('treebanks are read', () => {
  test('CoNLL-U with Sejong tags; other lines and blocks without a text are passed over', () => {
    const [sentence, ...rest] = readTreebank(
      [
        '# sent_id = 1\n# text = 하늘이 + 높다',
        '1-2\t하늘이\t_\t_\t_',
        '1\t하늘이\t하늘+이\tNOUN\tNNG+JKS',
        '2\t+\t+\tSYM\tSW',
        '3\t높다\t높+다\tADJ\tVA+EF\n',
        '# no text\n1\t물\t물\tNOUN\tNNG',
      ].join('\n'),
    );
    expect(rest).toEqual([]);
    expect(sentence.text).toBe('하늘이 + 높다');
    expect(sentence.words.map(({ surface }) => surface)).toEqual(['하늘이', '+', '높다']);
    expect(written(morphemesOf(sentence))).toBe('하늘/NNG 이/JKS +/SW 높/VA 다/EF');
  });

  test.each([
    ['ncn', 'NNG'],
    ['nq', 'NNP'],
    ['nbn', 'NNB'],
    ['npd', 'NP'],
    ['nnc', 'NR'],
    ['pvg', 'VV'],
    ['jcs', 'JKS'],
    ['jp', 'VCP'],
    ['xsvv', 'XSV'],
    ['etm', 'ETM'],
    ['sf', 'SF'],
    ['f', 'SL'],
    ['zz', 'SW'],
    ['', 'SW'],
  ])("Kaist's tag %j is %s", (kaist, sejong) => {
    const [sentence] = readTreebank(`# text = 말\n1\t말\t말\tX\t${kaist}`);
    expect(morphemesOf(sentence)).toEqual([{ form: '말', tag: sejong }]);
  });

  test("KLUE's files; a word whose forms and tags do not match has no morphemes", () => {
    const [sentence] = readTreebank(
      '## klue-dp-v1_dev_00000\t하늘이 높다.\n1\t하늘이\t하늘 이\tNNG+JKS\n2\t높다.\t높 다 .\tVA+EF+SF\n\n## klue\n1\tx\tx\tNNG',
    );
    expect(written(morphemesOf(sentence))).toBe('하늘/NNG 이/JKS 높/VA 다/EF ./SF');
    const [odd] = readTreebank('## klue-dp-v1_dev_00001\t높다\n1\t높다\t높 다\tVA');
    expect(odd.words).toEqual([{ surface: '높다', morphemes: [] }]);
  });
});

describe('compound verbs of the dictionary are joined', () => {
  const verbs = new Set([
    '들어가',
    '이루어지',
    '흘러가',
    '걸어가',
    '모아들이',
    '나서',
    '알아듣',
    '지어내',
    '쫓아오',
    '배워가',
    '둘러싸',
    '내려오',
  ]);

  test.each([
    ['an open stem and its link', '들/VV 어/EC 가/VV', '들어가/VV'],
    ['an auxiliary of a verb', '이루/VV 어/EC 지/VX', '이루어지/VV'],
    ['르 doubles', '흐르/VV 어/EC 가/VV', '흘러가/VV'],
    ['두르다 too', '두르/VV 어/EC 싸/VV', '둘러싸/VV'],
    ['ㄷ becomes ㄹ', '걷/VV 어/EC 가/VV', '걸어가/VV'],
    ['ㅡ falls', '모으/VV 아/EC 들이/VV', '모아들이/VV'],
    ['the link is in the stem', '나/VV 아/EC 서/VV', '나서/VV'],
    ['a bright vowel', '알/VV 아/EC 듣/VV', '알아듣/VV'],
    ['ㅅ falls', '짓/VV 어/EC 내/VX', '지어내/VV'],
    ['another final', '쫓/VV 아/EC 오/VV', '쫓아오/VV'],
    ['ㅜ and ㅓ are ㅝ', '배우/VV 어/EC 가/VX', '배워가/VV'],
    ['ㅣ and ㅓ are ㅕ', '내리/VV 어/EC 오/VV 다/EF', '내려오/VV 다/EF'],
  ])('%s: %s', (_name, apart, joined) => {
    expect(written(joinCompoundVerbs(morphemes(apart), verbs))).toBe(joined);
  });

  test.each([
    ['an auxiliary that the orthography sets apart', '들/VV 어/EC 주/VX'],
    ['a verb that the dictionary has not', '먹/VV 어/EC 가/VV'],
    ['another ending', '들/VV 고/EC 가/VV'],
    ['a noun', '들/NNG 어/EC 가/VV'],
    ['letters', 'A/VV 어/EC 가/VV'],
    ['an end in the middle', '들/VV 어/EC'],
  ])('%s stays apart', (_name, apart) => {
    expect(written(joinCompoundVerbs(morphemes(apart), verbs))).toBe(apart);
  });
});

describe('northern spacing', () => {
  const sentence = {
    text: '할 수 있는 사회 과학 연구.',
    words: [
      { surface: '할', morphemes: morphemes('하/VV ㄹ/ETM') },
      { surface: '수', morphemes: morphemes('수/NNB') },
      { surface: '있는', morphemes: morphemes('있/VA 는/ETM') },
      { surface: '사회', morphemes: morphemes('사회/NNG') },
      { surface: '과학', morphemes: morphemes('과학/NNG') },
      { surface: '연구', morphemes: morphemes('연구/NNG') },
      { surface: '.', morphemes: morphemes('./SF') },
    ],
  };

  test('bound nouns join, nouns where it is so decided', () => {
    expect(withNorthernSpacing(sentence, () => true)?.text).toBe('할수 있는 사회과학연구.');
    expect(withNorthernSpacing(sentence, () => false)?.text).toBe('할수 있는 사회 과학 연구.');
  });

  test('nothing where nothing changes, or words do not stand in the text', () => {
    expect(withNorthernSpacing({ text: '사회', words: sentence.words.slice(3, 4) }, () => true)).toBeUndefined();
    expect(withNorthernSpacing({ text: '다른 글', words: sentence.words }, () => true)).toBeUndefined();
  });
});

test('agreement counts morphemes, and nouns that touch as one', () => {
  const agreement = new Agreement();
  agreement.add(morphemes('사회/NNG 과학/NNG 이/JKS'), morphemes('사회과학/NNG 이/JKS'));
  // One of three and two morphemes is common; joined, both of two are.
  expect(agreement.toString()).toBe('40.00 / 100.00');
});

describe('features are numbered', () => {
  test('names come back', () => {
    const table = new FeatureTable();
    const [noun, particle] = [table.side('NNG'), table.side('JKS')];
    expect(table.side('NNG')).toBe(noun);
    const word = table.feature('word', '말/NNG');
    expect(table.feature('word', '말/NNG')).toBe(word);
    expect(table.feature('joint', '말/NNG')).not.toBe(word);
    expect(table.nameOf(word)).toEqual({ kind: 'word', left: '말/NNG', right: '' });
    expect(table.nameOf(table.pair(noun, particle, false))).toEqual({ kind: 'pair', left: 'NNG', right: 'JKS' });
    expect(table.nameOf(table.pair(noun, particle, true))).toEqual({ kind: 'space', left: 'NNG', right: 'JKS' });
  });

  test('there is room for so many sides', () => {
    const table = new FeatureTable();
    for (let i = 0; i < MOST_SIDES; i++) table.side(`side ${i}`);
    expect(table.side('side 3')).toBe(3);
    expect(() => table.side('one more')).toThrow(/more than 1024/);
  });
});
