import { latticeEntries, spacePenalty, type LatticeEntry } from '../../../src/dictionary/compiler/lattice-entries.js';
import { readLatticeWords, type LexiconSources } from '../../../src/dictionary/compiler/lexicons.js';
import { northernWords } from '../../../src/dictionary/compiler/northern-words.js';
import type { Entry } from '../../../src/dictionary/compiler/mecab.js';
import type { Tag } from '../../../src/dictionary/morpheme.js';
import { respell } from '../../../src/dictionary/respelling.js';
import { mecabOf } from '../../support/small-dictionary.js';
import { tinySource } from '../../support/tiny.js';

/** An entry of the source given as `surface stem/VV+ending/TAG cost semantic`. */
function entry(text: string): Entry {
  const [surface = '', analysis = '', cost = '3000', semantic = '*'] = text.split(' ');
  const morphemes = analysis.split('+').map((part) => {
    const [form = '', tag = ''] = part.split('/');
    return { form, tag: tag as Tag };
  });
  const type = morphemes.length === 1 ? '*' : /[JEV]/.test(morphemes[1].tag) ? 'Inflect' : 'Compound';
  return { surface, morphemes, cost: Number(cost), left: 1, right: 2, position: 7, semantic, type };
}

const SOURCE = [
  // The classes of new words are those of words like them.
  ...['하늘 하늘/NNG', '바다 바다/NNG', '평양 평양/NNP 900 지명', '서울시 서울시/NNP 900 지명'],
  ...[
    '김철수 김철수/NNP 900 인명',
    '이영호 이영호/NNP 900 인명',
    '이 이/MM',
    '붉 붉/VA',
    '크 크/VA',
    '가 가/VV',
    '철 철/NNP',
    '수라 수라/NNP',
  ],
  ...[
    '버스 버스/NNG 1200',
    '일꾼 일꾼/NNG 4100',
    '숫자 숫자/NNG 1500',
    '수자 수자/NNG 4200',
    '역사 역사/NNG 800',
    '력사 력사/NNG 5200',
  ],
  ...['주택 주택/NNG 1000', '조선력사 조선/NNP+력사/NNG 4000', '되었 되/VV+었/EP 500', '되 되/VV 900'],
  ...[
    '불리 불리/VV 2000',
    '불린 불리/VV+ㄴ/ETM 1000',
    '불리어 불리/VV+어/EC 1500',
    '불릴 불리/VV+ㄹ/ETM 1300',
    '불렸 불리/VV+었/EP 1100',
  ],
  ...['화폐 화폐/NNG 2700', '이상 이상/NNG 700', '렬사 렬사/NNG 5000', '열사 열사/NNG 3900'],
].map(entry);

const lexicon = (rows: readonly string[]): string => ['northern\tsouthern\ttag\tnote', ...rows, ''].join('\n');
const named = (rows: readonly string[]): string => ['northern\tsouthern\tnote', ...rows, ''].join('\n');

const entriesWith = (sources: Record<string, string>, staying: readonly string[] = []): LatticeEntry[] => {
  const lexicons: LexiconSources = new Map(Object.entries(sources));
  return latticeEntries(SOURCE, readLatticeWords(lexicons), new Set(staying));
};

/** The entries of a surface: tag, cost, southern form, and `?` where only northern context makes it northern. */
const readings = (entries: readonly LatticeEntry[], surface: string): string[] =>
  entries
    .filter((each) => each.surface === surface)
    .map(({ morphemes, cost, respelling }) => {
      const southern = respelling ? ` → ${respell(surface, respelling)}${respelling.homograph ? '?' : ''}` : '';
      return `${morphemes.map(({ form, tag }) => `${form}/${tag}`).join('+')} ${cost}${southern}`;
    });

describe('a northern word enters the lattice', () => {
  test('as cheap as its southern twin', () => {
    const entries = entriesWith({ loanwords: lexicon(['뻐스\t버스\tNNG\t']) });
    expect(readings(entries, '뻐스')).toEqual(['뻐스/NNG 1200 → 버스']);
    expect(readings(entries, '버스')).toEqual(['버스/NNG 1200']);
  });

  test('with its southern twin, where the source has none', () => {
    const entries = entriesWith({ loanwords: lexicon(['뜨락또르\t트랙터\tNNG\t']) });
    expect(readings(entries, '뜨락또르')).toEqual(['뜨락또르/NNG 2200 → 트랙터']);
    expect(readings(entries, '트랙터')).toHaveLength(1);
  });

  test('the rare entry that the source has of it carries the southern form too', () => {
    const entries = entriesWith({ 'initial-sound-more': lexicon(['력사\t역사\tNNG\t']) });
    expect(readings(entries, '력사').every((reading) => reading.includes('→ 역사'))).toBe(true);
  });

  test('a homograph costs more, and only northern context makes it northern', () => {
    const entries = entriesWith({ saisiot: lexicon(['수자\t숫자\tNNG\thomograph']) });
    expect(readings(entries, '수자')).toEqual(['수자/NNG 4200 → 숫자?', '수자/NNG 1800 → 숫자?']);
  });

  test('an everyday word costs as little as those of the South', () => {
    const entries = entriesWith({ spelling: lexicon(['일군\t일꾼\tNNG\teveryday']) });
    expect(readings(entries, '일군')).toEqual(['일군/NNG 1500 → 일꾼']);
  });

  test('of two lexicons the first decides', () => {
    const entries = entriesWith({
      spelling: lexicon(['뻐스\t버스\tNNG\t']),
      loanwords: lexicon(['뻐스\t다른것\tNNG\t']),
    });
    expect(readings(entries, '뻐스')).toEqual(['뻐스/NNG 1200 → 버스']);
  });

  test('one that stays is left as it is', () => {
    const sources = { 'initial-sound-more': lexicon(['력사\t역사\tNNG\t']) };
    expect(readings(entriesWith(sources, ['력사']), '력사')).toEqual(['력사/NNG 5200']);
  });

  test('short initial sounds are dearer inside a word, and cheap after a space', () => {
    const [made] = entriesWith({ 'initial-sound-more': lexicon(['련사\t연사\tNNG\t']) }).filter(
      ({ surface }) => surface === '련사',
    );
    const mecab = mecabOf(tinySource({}));
    expect(spacePenalty(mecab, made.position)).toBe(-1000);
    expect(spacePenalty(mecab, 7)).toBe(0);
  });

  test('rare ones that are generated count only in northern text', () => {
    const entries = entriesWith({
      'initial-sound': named(['렬사\t열사\t', '력사\t역사\t']),
      'initial-sound-common': 'word\tnote\n력사\t\n',
    });
    expect(readings(entries, '렬사').every((reading) => reading.endsWith('→ 열사?'))).toBe(true);
    expect(readings(entries, '력사').every((reading) => reading.endsWith('→ 역사'))).toBe(true);
  });
});

describe('names', () => {
  test('of places and people are names of their kind', () => {
    const entries = entriesWith({
      'foreign-places': named([
        '로씨야\t러시아\t',
        '쌍 빠울루\t상 파울루\t',
        '싸우디 아라비아\t사우디아라비아\t',
        '모스크바\t모스크바\t',
      ]),
      'foreign-people': named(['블라지미르 뿌찐\t블라디미르 푸틴\t', '훈 쎈\t훈 센\t', '또 람\t또 럼\ttable']),
    });
    const kinds = (surface: string): string[] =>
      entries.filter((each) => each.surface === surface).map(({ semantic }) => semantic);
    expect(kinds('로씨야')).toEqual(['지명']);
    expect(readings(entries, '로씨야')[0]).toMatch(/→ 러시아$/);
    expect(readings(entries, '빠울루')[0]).toMatch(/→ 파울루$/);
    expect(readings(entries, '싸우디')[0]).not.toContain('→');
    expect(kinds('사우디아라비아')).toEqual(['지명']);
    expect(kinds('뿌찐')).toEqual(['인명']);
    // A part of one syllable would cut everyday words, and what the table keeps is no word.
    expect([kinds('쎈'), kinds('또'), kinds('람')]).toEqual([[], [], []]);
    expect(readings(entries, '모스크바')).toHaveLength(1);
  });

  test('what the source takes for a word is a place where a lexicon says so', () => {
    const entries = entriesWith({ 'korean-places': named(['바다\t바다\t', '평양\t평양\t']) });
    expect(entries.filter(({ surface }) => surface === '평양').map(({ semantic }) => semantic)).toContain('지명');
  });

  test('pairs of countries are dear inside a word', () => {
    const entries = entriesWith({ 'country-pairs': lexicon(['조로\t조러\tNNP\t']) });
    expect(readings(entries, '조로')[0]).toMatch(/ 3500 → 조러$/);
  });
});

describe('compounds of the source', () => {
  test('take over the southern form of the word in them', () => {
    const entries = entriesWith({ 'initial-sound-more': lexicon(['력사\t역사\tNNG\t']) });
    expect(readings(entries, '조선력사')).toEqual(['조선/NNP+력사/NNG 4000 → 조선역사']);
  });

  test('but not of a homograph', () => {
    const entries = entriesWith({ 'initial-sound-more': lexicon(['력사\t역사\tNNG\thomograph']) });
    expect(readings(entries, '조선력사')).toEqual(['조선/NNP+력사/NNG 4000']);
  });
});

describe('words of which the South has another', () => {
  test('carry it, and are new words where the source has them not', () => {
    const entries = entriesWith({ vocabulary: lexicon(['살림집\t주택\tNNG\t', '버스\t탈것\tNNG\t']) });
    expect(readings(entries, '살림집')).toEqual(['살림집/NNG 1000 → 주택']);
    expect(readings(entries, '버스')).toEqual(['버스/NNG 1200 → 탈것']);
  });

  test('leave a word alone that a rule of spelling has', () => {
    const entries = entriesWith({
      loanwords: lexicon(['뻐스\t버스\tNNG\t']),
      vocabulary: lexicon(['뻐스\t탈것\tNNG\t']),
    });
    expect(readings(entries, '뻐스')).toEqual(['뻐스/NNG 1200 → 버스']);
  });

  test('verbs bring their forms', () => {
    const entries = entriesWith({ vocabulary: lexicon(['호리\t불리\tVV\t']) });
    expect(readings(entries, '호린')[0]).toMatch(/→ 불린$/);
  });
});

describe('verbs', () => {
  test('bring their inflected forms along, each paired with the southern one', () => {
    const entries = entriesWith({ spelling: lexicon(['뿔리\t불리\tVV\t']) });
    expect(readings(entries, '뿔리')).toEqual(['뿔리/VV 2000 → 불리']);
    expect(readings(entries, '뿔린')).toEqual(['뿔리/VV+ㄴ/ETM 1000 → 불린']);
    expect(readings(entries, '뿔렸')).toEqual(['뿔리/VV+었/EP 1100 → 불렸']);
  });

  test('one whose forms the source lacks is a word', () => {
    const entries = entriesWith({ spelling: lexicon(['깎듯하\t깍듯하\tVA\t']) });
    expect(readings(entries, '깎듯하')[0]).toMatch(/→ 깍듯하$/);
  });
});

describe('variants that rules derive', () => {
  const entries = entriesWith({});

  test.each([
    ['되였', '되/VV+였/EP 700 → 되었'],
    ['화페', '화페/NNG 2900 → 화폐?'],
  ])('%s', (surface, expected) => expect(readings(entries, surface)).toEqual([expected]));

  test('stay out where a spelling stays', () => {
    expect(readings(entriesWith({}, ['되였']), '되였')).toEqual([]);
  });
});

test('the table of southern words for the other direction', () => {
  const words = readLatticeWords(
    new Map([
      ['loanwords', lexicon(['뻐스\t버스\tNNG\t', '뻐쓰\t버스\tNNG\t', '라면\t라면\tNNG\t'])],
      ['spelling', lexicon(['리상\t이상\tNNG\tshared'])],
      ['vocabulary', lexicon(['살림집\t주택\tNNG\t'])],
    ]),
  );
  expect(northernWords(words, new Set()).split('\n')).toEqual([
    'southern\tnorthern\ttag\trule',
    '버스\t뻐스\tNNG\tloanword',
    '',
  ]);
  expect(northernWords(words, new Set(['버스'])).split('\n')).toHaveLength(2);
});
