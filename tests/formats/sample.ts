import type { Analysis } from '../../src/analysis.js';
import type { Morpheme, Tag } from '../../src/dictionary/morpheme.js';
import type { Token } from '../../src/segmenter/token.js';

/** A token from its offset, surface and `form/TAG+form/TAG`. */
function token(start: number, surface: string, analysis: string, southern?: string): Token {
  const morphemes: Morpheme[] = analysis.split('+').map((morpheme) => {
    const slash = morpheme.lastIndexOf('/');
    return { form: morpheme.slice(0, slash), tag: morpheme.slice(slash + 1) as Tag };
  });
  const tag = morphemes.map((morpheme) => morpheme.tag).join('+');
  const end = start + surface.length;
  return { start, end, surface, tag, morphemes, known: true, ...(southern !== undefined && { southern }) };
}

/** 🚩 is two UTF-16 units; the southern text has a space more after 력사. */
const text = '🚩<력사>를 썼다. 꾸바\n라선에서 9월 9일\n- 다음 글';
const southern = '🚩<역사 >를 썼다. 쿠바\n나선에서 9월 9일\n- 다음 글';
const INSERTED_AT = 5;

/** An analysis made by hand: a title, a paragraph, a bit of furniture. */
export const sample: Analysis = {
  text,
  bulletin: {
    title: { start: 0, end: 14 },
    body: [{ start: 15, end: 25 }],
    dateline: { span: { start: 20, end: 25 }, date: '2024-09-09', place: '라선' },
    furniture: [{ start: 26, end: 32 }],
  },
  sentences: [
    { start: 0, end: 11 },
    { start: 12, end: 25 },
  ],
  tokens: [
    token(0, '🚩', '🚩/SW'),
    token(2, '<', '</SS'),
    token(3, '력사', '력사/NNG', '역사'),
    token(5, '>', '>/SS'),
    token(6, '를', '를/JKO'),
    token(8, '썼', '쓰/VV+었/EP'),
    token(9, '다', '다/EF'),
    token(10, '.', './SF'),
    token(12, '꾸바', '꾸바/NNP', '쿠바'),
    token(15, '라선', '라선/NNP', '나선'),
    token(17, '에서', '에서/JKB'),
    token(20, '9', '9/SN'),
    token(21, '월', '월/NNB'),
    token(23, '9', '9/SN'),
    token(24, '일', '일/NNB'),
  ],
  normalization: {
    text: southern,
    changes: [
      { start: 3, end: 5, northern: '력사', southern: '역사', rule: 'initial-sound' },
      { start: 12, end: 14, northern: '꾸바', southern: '쿠바', rule: 'foreign-name' },
    ],
    toNormalized: (offset) => (offset < INSERTED_AT ? offset : offset + 1),
    toSource: (offset) => (offset <= INSERTED_AT ? offset : offset - 1),
  },
  entities: [{ start: 12, end: 14, type: 'LOCATION', text: '꾸바', southern: '쿠바', id: 'Q241' }],
  times: [
    { start: 20, end: 25, type: 'DATE', text: '9월 9일', value: '2024-09-09', range: ['2024-09-09', '2024-09-10'] },
  ],
};

/** An analysis of a text in which there is nothing. */
export const empty: Analysis = {
  text: '',
  bulletin: { body: [], furniture: [] },
  sentences: [],
  tokens: [],
  normalization: { text: '', changes: [], toNormalized: () => 0, toSource: () => 0 },
  entities: [],
  times: [],
};
