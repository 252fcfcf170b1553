import { lastLetters } from './letter-marks.js';
import { type EntityLexicons, wordsByClass } from './tables.js';

/** What tells titles from other words in quotation marks (`dictionaries/title-words.tsv`). */
export interface TitleWords {
  /** How titles of writings and laws end. */
  writing: RegExp;
  /** Endings of titles that other words share. */
  short: RegExp;
  /** A kind of work before the marks: 장편소설 《…》. */
  work: RegExp;
  /** What follows a title. */
  follows: RegExp;
  /** What follows the name of an exercise. */
  exercise: RegExp;
  /** A declaration by its day: 6.12공동성명. */
  dated: RegExp;
  /** How an instrument is called after `에 관한`. */
  instrument: RegExp;
  /** How treaties of two countries end, and a mark for each letter that they end in. */
  pact: RegExp;
  pactLetters: Uint8Array;
}

/** Matches nothing. */
const NOTHING = '(?!)';

export function readTitleWords(sources: EntityLexicons): TitleWords {
  const words = wordsByClass(sources, 'title-words');
  const any = (name: string): string => {
    const longestFirst = words(name).toSorted((a, b) => b.length - a.length);
    return longestFirst.length > 0 ? `(?:${longestFirst.join('|')})` : NOTHING;
  };
  return {
    writing: new RegExp(`${any('writing')}$`),
    short: new RegExp(`${any('short')}$`),
    work: new RegExp(`${any('work')}$`),
    follows: new RegExp(`^(?:이?라는 )?${any('follows')}`),
    exercise: new RegExp(`^(?:이?라는 )?(?:[가-힣]{0,8})?${any('exercise')}|^(?:을|를) ${any('exercise-verb')}`),
    dated: new RegExp(`(?<![\\d.])\\d{1,2}[.·]\\d{1,2} ?(?:북남|남북)?${any('declaration')}`, 'g'),
    instrument: new RegExp(`^${any('instrument')}`),
    pact: new RegExp(`${any('pact')}$`),
    pactLetters: lastLetters(words('pact')),
  };
}
