import { type EntityLexicons, rows } from './tables.js';

const FOREIGN = ['foreign-places', 'foreign-people', 'foreign-name-parts'];
const KOREAN = ['korean-places', 'korean-people', 'organizations', 'positions', 'documents'];
/** Stands for syllables that neither side has. */
const SMOOTHING = 0.5;

/** Learns from the lexicons which syllables foreign names have and Korean words do not: 쁘, 끼, 르 against 정, 위, 회. */
export function soundModel(sources: EntityLexicons): (word: string) => number {
  const foreign = count(sources, FOREIGN);
  const korean = count(sources, KOREAN);
  return (word) => {
    let sum = 0;
    for (const syllable of word) {
      const one = ((foreign.of.get(syllable) ?? 0) + SMOOTHING) / (foreign.total + SMOOTHING);
      const other = ((korean.of.get(syllable) ?? 0) + SMOOTHING) / (korean.total + SMOOTHING);
      sum += Math.log(one / other);
    }
    return word === '' ? 0 : sum / word.length;
  };
}

function count(sources: EntityLexicons, files: readonly string[]): { of: Map<string, number>; total: number } {
  const of = new Map<string, number>();
  let total = 0;
  for (const file of files) {
    for (const { cells } of rows(sources, file, ['northern'])) {
      for (const syllable of cells.northern) {
        of.set(syllable, (of.get(syllable) ?? 0) + 1);
        total++;
      }
    }
  }
  return { of, total };
}
