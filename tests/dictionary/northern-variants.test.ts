import type { Entry } from '../../src/dictionary/compiler/mecab.js';
import { northernVariant } from '../../src/dictionary/compiler/northern-variants.js';
import type { Morpheme, Tag } from '../../src/dictionary/morpheme.js';
import { respell } from '../../src/dictionary/respelling.js';

const morpheme = (part: string): Morpheme => {
  const [form, tag] = part.split('/');
  return { form, tag: tag as Tag };
};

/** An entry of a southern surface with morphemes as `되/VV 었/EP`. */
const entry = (surface: string, morphemes: string, semantic = '*'): Entry => ({
  ...{ surface, left: 1, right: 1, cost: 0, position: 0, semantic, type: '*' },
  morphemes: morphemes.split(' ').map(morpheme),
});

test.each([
  ['되었', '되/VV 었/EP', '되였', 'harmony'],
  ['기어들', '기어들/VV', '기여들', 'harmony'],
  ['쉬어', '쉬/VV 어/EC', '쉬여', 'harmony'],
  ['비어', '비/VV 어/EC', '비여', 'harmony'],
  ['가까워', '가깝/VA 어/EC', '가까와', 'harmony'],
  ['고마웠', '고맙/VA 었/EP', '고마왔', 'harmony'],
  ['할까', '하/VV ㄹ까/EF', '할가', 'spelling'],
  ['화폐', '화폐/NNG', '화페', 'spelling'],
  ['선율', '선율/NNG', '선률', 'initial-sound'],
])('%s is %s in the North', (southern, morphemes, northern, rule) => {
  const variant = northernVariant(entry(southern, morphemes));
  expect(variant).toMatchObject({ surface: northern, respelling: { rule } });
  expect(variant && respell(variant.surface, variant.respelling)).toBe(southern);
});

test.each([
  ['no vowel of the rule', '먹었', '먹/VV 었/EP'],
  ['a final consonant', '싫어', '싫/VA 어/EC'],
  ['a noun', '시어머니', '시어머니/NNG'],
  ['a bright stem that ends in no ㅂ', '나눠', '나누/VV 어/EC'],
  ['a ㅂ-stem of another vowel', '더워', '덥/VA 어/EC'],
  ['a question of another ending', '합니까', '하/VV ㅂ니까/EF'],
  ['a name', '김폐하', '김폐하/NNP'],
])('%s: %s has no northern spelling of its own', (_name, surface, morphemes) => {
  expect(northernVariant(entry(surface, morphemes, surface.startsWith('김') ? '인명' : '*'))).toBeUndefined();
});

test('morphemes that are slices of the surface are respelled with it', () => {
  expect(northernVariant(entry('되었다', '되/VV 었/EP 다/EF'))?.morphemes).toEqual([
    { form: '되', tag: 'VV' },
    { form: '였', tag: 'EP' },
    { form: '다', tag: 'EF' },
  ]);
});
