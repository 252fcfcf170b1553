import { isSyllable } from '../hangul.js';

const FIRST = 0xac00;
const FINALS = 28;
const MEDIALS = 21;

/** The numbers of a syllable's initial, medial and final in Unicode's order; a final of 0 is none. */
export interface SyllableParts {
  initial: number;
  medial: number;
  final: number;
}

/** Takes a syllable apart; undefined for anything else. */
export function partsOf(unit: number): SyllableParts | undefined {
  if (!isSyllable(unit)) return undefined;
  const index = unit - FIRST;
  return {
    initial: Math.floor(index / (FINALS * MEDIALS)),
    medial: Math.floor(index / FINALS) % MEDIALS,
    final: index % FINALS,
  };
}

/** The initial ㅇ, which has no sound. */
export const SILENT = 11;
/** The initial that a final becomes before a vowel (ㄱ, ㄲ, ㄴ, …), by final; -1 for ㅇ and clusters. */
export const MOVED: readonly number[] = '-1 0 1 -1 2 -1 -1 3 5 -1 -1 -1 -1 -1 -1 -1 6 7 -1 9 10 -1 12 14 15 16 17 -1'
  .split(' ')
  .map(Number);

/** The seven sounds of finals: ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ, and none. */
export type Coda = '' | 'k' | 'n' | 't' | 'l' | 'm' | 'p' | 'ng';
export const CODAS: readonly Coda[] = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((sound) => sound as Coda);
