import Hangul from 'hangul-js';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const MEDIALS = 21;

/** Whether a UTF-16 unit is a composed Hangul syllable. */
export const isSyllable = (unit: number): boolean => unit >= FIRST && unit <= LAST;

/** The numbers of a syllable's initial, medial and final in Unicode's order; a final of 0 is none. */
export interface SyllableParts {
  initial: number;
  medial: number;
  final: number;
}

/** Takes a syllable (a UTF-16 unit) apart; undefined for anything else. */
export function partsOf(unit: number): SyllableParts | undefined {
  if (!isSyllable(unit)) return undefined;
  const index = unit - FIRST;
  return {
    initial: Math.floor(index / (FINALS * MEDIALS)),
    medial: Math.floor(index / FINALS) % MEDIALS,
    final: index % FINALS,
  };
}

/** The syllable of the given parts. */
export const syllableOf = ({ initial, medial, final }: SyllableParts): string =>
  String.fromCharCode(FIRST + (initial * MEDIALS + medial) * FINALS + final);

/** Whether a UTF-16 unit is a syllable that ends in a consonant. */
export const isClosed = (unit: number): boolean => isSyllable(unit) && (unit - FIRST) % FINALS !== 0;

/** Whether a text's last character is a syllable that ends in a consonant; false for anything but Hangul. */
export const endsInConsonant = (text: string): boolean => isClosed(text.charCodeAt(text.length - 1));

/** The compatibility letters of initials, medials and finals in Unicode's order; a final's first is the space, none. */
export const INITIAL_LETTERS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
export const MEDIAL_LETTERS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
export const FINAL_LETTERS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The first consonant letter of a syllable (`되` → `ㄷ`), or the empty string for anything but a syllable. */
export function initialOf(syllable: string): string {
  const parts = partsOf(syllable.charCodeAt(0));
  return parts ? INITIAL_LETTERS[parts.initial] : '';
}

/** The vowel letter of a syllable (`되` → `ㅚ`), or the empty string for anything but a syllable. */
export function vowelOf(syllable: string): string {
  const parts = partsOf(syllable.charCodeAt(0));
  return parts ? MEDIAL_LETTERS[parts.medial] : '';
}

/** The final consonant letter of a syllable (`말` → `ㄹ`), or the empty string where there is none. */
export function finalOf(syllable: string): string {
  const parts = partsOf(syllable.charCodeAt(0));
  return parts ? FINAL_LETTERS[parts.final].trim() : '';
}

/**
 * A form with its conjoining consonants as compatibility letters.
 *
 * @example
 * compatibilityLetters('ᆫ다') // 'ㄴ다'
 */
export const compatibilityLetters = (form: string): string =>
  form
    .replace(/[\u1100-\u1112]/g, (initial) => INITIAL_LETTERS[initial.charCodeAt(0) - 0x1100])
    .replace(/[\u11a8-\u11c2]/g, (final) => FINAL_LETTERS[final.charCodeAt(0) - 0x11a7]);

const Y_VOWELS = 'ㅣㅑㅕㅖㅛㅠㅒ';

/**
 * The South's initial-sound law (한글 맞춤법 제10–12항) on one syllable: ㄹ and ㄴ fall before ㅣ and y-vowels, ㄹ becomes
 * ㄴ elsewhere.
 *
 * @example
 * applyInitialSound('려') // '여'
 * applyInitialSound('로') // '노'
 */
export function applyInitialSound(syllable: string): string {
  if (!isSyllable(syllable.charCodeAt(0))) return syllable;
  const [initial = '', ...rest] = Hangul.disassemble(syllable);
  const yVowel = Y_VOWELS.includes(rest[0] ?? ' ');
  if (initial === 'ㄹ') return Hangul.assemble([yVowel ? 'ㅇ' : 'ㄴ', ...rest]);
  if (initial === 'ㄴ' && yVowel) return Hangul.assemble(['ㅇ', ...rest]);
  return syllable;
}

/** Whether a syllable is an open one with ㅣ, ㅐ, ㅔ, ㅚ, ㅟ or ㅢ, after which the North writes 여 for 어. */
export const takesYeo = (syllable: string): boolean =>
  syllable !== '' && finalOf(syllable) === '' && 'ㅣㅐㅔㅚㅟㅢ'.includes(vowelOf(syllable) || ' ');

/** Whether a syllable ends in a vowel or ㄴ, after which the South writes 열, 율 for 렬, 률. */
const keepsOpen = (syllable: string): boolean =>
  isSyllable(syllable.charCodeAt(0)) && ['', 'ㄴ'].includes(finalOf(syllable));

/** A text with 여, 였 for 어, 었 wherever the North writes them so: 되었다 → 되였다. */
export const withYeo = (text: string): string =>
  text.replace(/(.)([어었])/g, (pair: string, before: string, ending: string) =>
    takesYeo(before) ? before + (ending === '어' ? '여' : '였') : pair,
  );

/** Whether a stem ends in ㅂ under ㅏ or ㅗ (가깝, 곱), so that the North gives it 와 where it is irregular. */
export const endsInBrightBieup = (stem: string): boolean => {
  const last = stem.slice(-1);
  return finalOf(last) === 'ㅂ' && 'ㅏㅗ'.includes(vowelOf(last));
};

/**
 * Replaces the syllables that stand after a vowel or ㄴ.
 *
 * @param text the text
 * @param before what stands before it, for its first syllable
 * @param replacements a syllable for each that is replaced
 *
 * @example
 * replaceAfterOpen('치사률', '', new Map([['률', '율']])) // '치사율'
 */
export function replaceAfterOpen(text: string, before: string, replacements: ReadonlyMap<string, string>): string {
  let last = before.slice(-1);
  return Array.from(text, (syllable) => {
    last = (last !== '' && keepsOpen(last) ? replacements.get(syllable) : undefined) ?? syllable;
    return last;
  }).join('');
}
