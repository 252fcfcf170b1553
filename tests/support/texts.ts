import fc from 'fast-check';

const pick = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

/** A stretch of text of one kind: northern words, and all that text should not hold but does. */
const stretch: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: pick('로씨야에서', '력사적인', '되였다.', '《로동신문》', '리행하는데', '뻐스를', '2024년', '10월'),
    weight: 4,
  },
  { arbitrary: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit)), weight: 2 },
  // Jamo, compatibility and conjoining, old ones too; decomposed syllables.
  pick('ㅋㅋㅋ', 'ㅏㅓ', '\u1112\u119e\u11ab', '\ua97c', '\ud7fb', '말모이'.normalize('NFD')),
  // Emoji: pairs, joined sequences, flags, a skin tone; halves of pairs.
  pick('😀', '👨‍👩‍👧‍👦', '🇰🇵', '👍🏽', '\ud83d', '\ude00', '\ude00\ud83d'),
  // White space of all kinds, and what looks like none.
  pick(' ', '\n', '\r\n', '\t', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2028'),
  pick('\u0000', '\u0007', '\u001b[31m', '\u202e', '\uffff', '\ufffd', 'e\u0301', '漢字', 'ABC', 'Ω', 'ﺝ', '½', '㎢'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** Any UTF-16 text, mostly Korean. */
export const texts = fc.array(stretch, { maxLength: 24 }).map((stretches) => stretches.join(''));

/** Any sequence of UTF-16 units, halves of pairs included. */
export const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
