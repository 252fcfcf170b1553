/** The initial ㅇ, which has no sound. */
export const SILENT = 11;
/** The initial that a final becomes before a vowel (ㄱ, ㄲ, ㄴ, …), by final; -1 for ㅇ and clusters. */
export const MOVED: readonly number[] = '-1 0 1 -1 2 -1 -1 3 5 -1 -1 -1 -1 -1 -1 -1 6 7 -1 9 10 -1 12 14 15 16 17 -1'
  .split(' ')
  .map(Number);

/** The final ㅎ, which has no sound before a vowel. */
export const H = 27;

/** The seven sounds of finals: ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ, and none. */
export type Coda = '' | 'k' | 'n' | 't' | 'l' | 'm' | 'p' | 'ng';
export const CODAS: readonly Coda[] = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((sound) => sound as Coda);
