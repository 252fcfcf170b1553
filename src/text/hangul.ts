import Hangul from 'hangul-js';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const MEDIALS = 21;

/** Whether a UTF-16 unit is a composed Hangul syllable. */
export const isSyllable = (unit: number): boolean => unit >= FIRST && unit <= LAST;

/** Whether a text's last character is a syllable that ends in a consonant; false for anything but Hangul. */
export function endsInConsonant(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return isSyllable(unit) && (unit - FIRST) % FINALS !== 0;
}

const MEDIAL_LETTERS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINAL_LETTERS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The vowel letter of a syllable (`되` → `ㅚ`), or the empty string for anything but a syllable. */
export function vowelOf(syllable: string): string {
  const unit = syllable.charCodeAt(0);
  return isSyllable(unit) ? MEDIAL_LETTERS[Math.floor((unit - FIRST) / FINALS) % MEDIALS] : '';
}

/** The final consonant letter of a syllable (`말` → `ㄹ`), or the empty string where there is none. */
export function finalOf(syllable: string): string {
  const unit = syllable.charCodeAt(0);
  return isSyllable(unit) ? FINAL_LETTERS[(unit - FIRST) % FINALS].trim() : '';
}

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
export const keepsOpen = (syllable: string): boolean =>
  isSyllable(syllable.charCodeAt(0)) && ['', 'ㄴ'].includes(finalOf(syllable));
