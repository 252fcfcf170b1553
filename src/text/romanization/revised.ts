import { partsOf } from '../hangul.js';
import { CODAS, H, MOVED, SILENT, type Coda } from './syllables.js';

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');

/**
 * Romanizes a Korean word by the Revised Romanization of the South (국어의 로마자 표기법, 2000), with the assimilations
 * of its third chapter. What is no syllable stays.
 *
 * @example
 * romanizeRevised('신라') // 'silla'
 * romanizeRevised('평양') // 'pyeongyang'
 */
export function romanizeRevised(word: string): string {
  let roman = '';
  let coda: Coda = '';
  let moved = -1;
  let aspirated = false;
  for (let i = 0; i < word.length; i++) {
    const parts = partsOf(word.charCodeAt(i));
    if (!parts) {
      roman += word[i];
      [coda, moved, aspirated] = ['', -1, false];
      continue;
    }
    const initial = INITIALS[parts.initial === SILENT && moved >= 0 ? palatal(moved, parts.medial) : parts.initial];
    roman += (aspirated && (ASPIRATES[initial] ?? '')) || onset(initial, coda);
    roman += MEDIALS[parts.medial];
    const next = partsOf(word.charCodeAt(i + 1));
    moved = next?.initial === SILENT ? MOVED[parts.final] : -1;
    aspirated = ASPIRATING.has(parts.final) && next !== undefined && INITIALS[next.initial] in ASPIRATES;
    const silent = parts.final === H && (aspirated || next?.initial === SILENT);
    coda = moved >= 0 || silent ? '' : CODAS[parts.final];
    roman += next ? assimilated(coda, INITIALS[next.initial]) : coda;
  }
  return roman;
}

/** Finals that aspirate the initial after them: ㅎ ㄶ ㅀ (좋고 → joko). */
const ASPIRATING: ReadonlySet<number> = new Set([H, 6, 15]);
const ASPIRATES: Readonly<Record<string, string>> = { g: 'k', d: 't', j: 'ch' };

/** ㄷ and ㅌ before 이 are ㅈ and ㅊ: 해돋이 → haedoji, 같이 → gachi. */
function palatal(initial: number, medial: number): number {
  if (MEDIALS[medial] !== 'i') return initial;
  return INITIALS[initial] === 'd'
    ? INITIALS.indexOf('j')
    : INITIALS[initial] === 't'
      ? INITIALS.indexOf('ch')
      : initial;
}

/** ㄹ after ㄹ or ㄴ is l, after another consonant n (종로 → jongno); ㄴ after ㄹ is l. */
function onset(initial: string, coda: Coda): string {
  if (initial === 'r') return coda === '' ? 'r' : coda === 'l' || coda === 'n' ? 'l' : 'n';
  return initial === 'n' && coda === 'l' ? 'l' : initial;
}

/** Stops are nasal before ㄴ, ㅁ and ㄹ (백마 → baengma, 왕십리 → wangsimni); ㄴ before ㄹ is l. */
function assimilated(coda: Coda, next: string): string {
  if (next === 'm' || next === 'n' || next === 'r') {
    if (coda === 'k') return 'ng';
    if (coda === 't') return 'n';
    if (coda === 'p') return 'm';
  }
  return coda === 'n' && next === 'r' ? 'l' : coda;
}
