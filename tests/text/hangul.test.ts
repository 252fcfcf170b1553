import fc from 'fast-check';
import { applyInitialSound, endsInConsonant, finalOf, isSyllable, takesYeo, vowelOf } from '../../src/text/hangul.js';

test.each([
  ['려', '여'],
  ['례', '예'],
  ['리', '이'],
  ['로', '노'],
  ['락', '낙'],
  ['뢰', '뇌'],
  ['녀', '여'],
  ['뉴', '유'],
  ['님', '임'],
  // What the law does not touch.
  ['나', '나'],
  ['노', '노'],
  ['가', '가'],
  ['여', '여'],
  ['ㄹ', 'ㄹ'],
  ['R', 'R'],
  ['', ''],
])('the initial-sound law makes %s %s', (northern, southern) => {
  expect(applyInitialSound(northern)).toBe(southern);
});

test('the law applied twice is the law applied once', () => {
  const syllables = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit));
  fc.assert(
    fc.property(syllables, (syllable) => {
      const once = applyInitialSound(syllable);
      expect(once).toHaveLength(1);
      expect(applyInitialSound(once)).toBe(once);
      expect([vowelOf(once), finalOf(once)]).toEqual([vowelOf(syllable), finalOf(syllable)]);
    }),
  );
});

test.each([
  ['말', 'ㅏ', 'ㄹ'],
  ['의', 'ㅢ', ''],
  ['닭', 'ㅏ', 'ㄺ'],
  ['힣', 'ㅣ', 'ㅎ'],
  ['가', 'ㅏ', ''],
  ['ㄱ', '', ''],
  ['A', '', ''],
  ['', '', ''],
])('%s has the vowel %s and the final %s', (syllable, vowel, final) => {
  expect([vowelOf(syllable), finalOf(syllable)]).toEqual([vowel, final]);
});

test.each([
  ['평양', true],
  ['로씨야', false],
  ['KBS', false],
  ['ㄹ', false],
  ['', false],
])('%s ends in a consonant: %s', (text, expected) => expect(endsInConsonant(text)).toBe(expected));

test.each([
  ['되', true],
  ['기', true],
  ['내', true],
  ['세', true],
  ['뛰', true],
  ['희', true],
  ['하', false],
  ['서', false],
  ['신', false],
  ['', false],
])('after %s the North writes 여: %s', (syllable, expected) => expect(takesYeo(syllable)).toBe(expected));

test('syllables are those of the block, not letters', () => {
  expect(['가', '힣', 'ㄱ', 'ㅣ', '\u1100', '漢', '\ud7a4'].map((text) => isSyllable(text.charCodeAt(0)))).toEqual([
    ...[true, true, false, false, false, false, false],
  ]);
});
