import { romanizeDprk, romanizeGiven } from './dprk.js';
import { romanizeRevised } from './revised.js';

/** The DPRK's own romanization, or the South's Revised Romanization. */
export type RomanizationSystem = 'dprk' | 'revised';

/** How to write a name in Latin letters. */
export interface RomanizeOptions {
  /** By default `dprk`. */
  system?: RomanizationSystem;
  /** A personal name is cut into surname and given name: Choe Son Hui, Choe Seonhui. By default `word`. */
  as?: 'person' | 'word';
}

/** Names that Pyongyang writes by custom, against its own rules. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map([
  ['평양', 'Pyongyang'],
  ['판문점', 'Panmunjom'],
  ['서울', 'Seoul'],
  ['부산', 'Pusan'],
  ['압록강', 'Amnok'],
  ['은률', 'Unryul'],
  ['철원', 'Cholwon'],
]);
/** Surnames of two syllables. */
const LONG_SURNAMES = new Set(['남궁', '황보', '선우', '독고', '사공', '제갈', '서문', '동방']);

/**
 * Writes a Korean name in Latin letters.
 *
 * @param name Hangul; other characters stay as they are
 * @returns the name with capitals at the head of each word
 *
 * @example
 * romanize('최선희', { as: 'person' }) // 'Choe Son Hui'
 * romanize('최선희', { as: 'person', system: 'revised' }) // 'Choe Seonhui'
 * romanize('량강') // 'Ryanggang'
 */
export function romanize(name: string, { system = 'dprk', as = 'word' }: RomanizeOptions = {}): string {
  if (as === 'person') return personName(name, system);
  const word = system === 'dprk' ? romanizeDprk : romanizeRevised;
  return name
    .split(' ')
    .map((part) => (system === 'dprk' ? CUSTOMARY.get(part) : undefined) ?? capitalized(word(part)))
    .join(' ');
}

/** Pyongyang writes the syllables of a name apart; neither system lets their sounds meet. */
function personName(name: string, system: RomanizationSystem): string {
  const surname = name.length > 3 && LONG_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
  const given = [...name.slice(surname.length)].filter((syllable) => syllable !== ' ');
  if (system === 'dprk') return [romanizeDprk(surname), ...romanizeGiven(given)].map(capitalized).join(' ');
  const joined = capitalized(given.map((syllable) => romanizeRevised(syllable)).join(''));
  return [capitalized(romanizeRevised(surname)), joined].filter((part) => part !== '').join(' ');
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
