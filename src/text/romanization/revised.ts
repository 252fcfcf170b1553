import { partsOf } from '../hangul.js';
import { CODAS, MOVED, SILENT, type Coda } from './syllables.js';

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
  for (let i = 0; i < word.length; i++) {
    const parts = partsOf(word.charCodeAt(i));
    if (!parts) {
      roman += word[i];
      [coda, moved] = ['', -1];
      continue;
    }
    const initial = INITIALS[parts.initial === SILENT && moved >= 0 ? moved : parts.initial];
    roman += onset(initial, coda) + MEDIALS[parts.medial];
    const next = partsOf(word.charCodeAt(i + 1));
    moved = next?.initial === SILENT ? MOVED[parts.final] : -1;
    coda = moved >= 0 ? '' : CODAS[parts.final];
    roman += next ? assimilated(coda, INITIALS[next.initial]) : coda;
  }
  return roman;
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
