import { type EntityLexicons, rows } from './tables.js';

const FOREIGN = ['foreign-places', 'foreign-people', 'foreign-name-parts'];
const KOREAN = ['korean-places', 'korean-people', 'organizations', 'positions', 'documents'];
/** Stands for syllables that neither side has. */
const SMOOTHING = 0.5;

/** Learns from the lexicons which syllables foreign names have and Korean words do not: 쁘, 끼, 르 against 정, 위, 회. */
export function soundModel(sources: EntityLexicons): (word: string) => number {
  const foreign = count(sources, FOREIGN);
  const korean = count(sources, KOREAN);
  const likelihood = (side: Counts, unit: number): number =>
    ((side.of.get(unit) ?? 0) + SMOOTHING) / (side.total + SMOOTHING);
  const odds = new Float32Array(1 << 16).fill(Math.log(likelihood(foreign, 0) / likelihood(korean, 0)));
  for (const unit of [...foreign.of.keys(), ...korean.of.keys()])
    odds[unit] = Math.log(likelihood(foreign, unit) / likelihood(korean, unit));
  return (word) => {
    let sum = 0;
    for (let i = 0; i < word.length; i++) sum += odds[word.charCodeAt(i)];
    return word === '' ? 0 : sum / word.length;
  };
}

/** How often the names of some lexicons hold each UTF-16 unit. */
interface Counts {
  of: Map<number, number>;
  total: number;
}

function count(sources: EntityLexicons, files: readonly string[]): Counts {
  const of = new Map<number, number>();
  let total = 0;
  for (const file of files) {
    for (const { cells } of rows(sources, file, ['northern'])) {
      for (let i = 0; i < cells.northern.length; i++) {
        const unit = cells.northern.charCodeAt(i);
        of.set(unit, (of.get(unit) ?? 0) + 1);
        total++;
      }
    }
  }
  return { of, total };
}
