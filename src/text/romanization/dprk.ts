import { partsOf } from '../hangul.js';
import { CODAS, H, MOVED, SILENT, type Coda } from './syllables.js';

const INITIALS = 'k kk n t tt r m p pp s ss  j jj ch kh th ph h'.split(' ');
const MEDIALS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
/** Initials that are voiced after a vowel or a sonorant: ㄱ ㄷ ㅂ ㅈ (written j throughout). */
const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b' };
const SONORANT: ReadonlySet<Coda> = new Set<Coda>(['', 'n', 'l', 'm', 'ng']);

/**
 * Romanizes a Korean word as the DPRK does (조선어의 라틴문자표기법, 2012, without breves). What is no syllable stays.
 *
 * @example
 * romanizeDprk('량강') // 'ryanggang'
 * romanizeDprk('대동강') // 'taedonggang'
 */
export function romanizeDprk(word: string): string {
  let roman = '';
  let coda: Coda = '';
  let moved = -1;
  let within = false;
  for (let i = 0; i < word.length; i++) {
    const parts = partsOf(word.charCodeAt(i));
    if (!parts) {
      roman += word[i];
      [coda, moved, within] = ['', -1, false];
      continue;
    }
    const initial = parts.initial === SILENT && moved >= 0 ? moved : parts.initial;
    roman += onset(INITIALS[initial], within ? coda : undefined) + MEDIALS[parts.medial];
    const next = partsOf(word.charCodeAt(i + 1));
    moved = next?.initial === SILENT ? MOVED[parts.final] : -1;
    coda = moved >= 0 || (parts.final === H && next?.initial === SILENT) ? '' : CODAS[parts.final];
    roman += next ? assimilated(coda, INITIALS[next.initial]) : coda;
    within = true;
  }
  return roman;
}

/**
 * Romanizes the syllables of a given name, which are written apart: a later one is voiced after a vowel or a sonorant
 * (박동구 → Tong Gu), the first is not.
 */
export function romanizeGiven(syllables: readonly string[]): string[] {
  return syllables.map((syllable, i) => {
    const before = i > 0 ? partsOf(syllables[i - 1].charCodeAt(0)) : undefined;
    const roman = romanizeDprk(syllable);
    const parts = partsOf(syllable.charCodeAt(0));
    if (!before || !parts || !SONORANT.has(CODAS[before.final])) return roman;
    const initial = INITIALS[parts.initial];
    return (VOICED[initial] ?? initial) + roman.slice(initial.length);
  });
}

/** An initial by what stands before it within the word. */
function onset(initial: string, coda: Coda | undefined): string {
  if (coda === undefined) return initial;
  if (initial === 'r') return coda === 'l' || coda === 'n' ? 'l' : 'r';
  if (initial === 'n' && coda === 'l') return 'l';
  return SONORANT.has(coda) ? (VOICED[initial] ?? initial) : initial;
}

/** A final by the initial after it: nasals before nasals (박물 → pangmul), ㄴ before ㄹ. */
function assimilated(coda: Coda, next: string): string {
  if (next === 'm' || next === 'n') return coda === 'k' ? 'ng' : coda === 't' ? 'n' : coda === 'p' ? 'm' : coda;
  return coda === 'n' && next === 'r' ? 'l' : coda;
}
