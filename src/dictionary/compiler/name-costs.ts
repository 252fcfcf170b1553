import { NO_NAME } from '../dictionary.js';
import type { Entry } from './mecab.js';

/** Natural logarithms become costs by mecab-ko-dic's factor. */
const COST_FACTOR = 800;
const FEWEST = 2;

/**
 * The costs of a syllable as a surname, and as first and last syllable of a Korean given name, estimated from
 * the personal names of the source dictionary. Three rows of 65,536, by UTF-16 unit.
 *
 * @param surnames the surnames, northern and southern spelling in pairs: a northern one (리) is as common as the southern (이), any other (김) is in both
 * @param base what every name costs beyond its syllables
 */
export function nameCosts(entries: readonly Entry[], surnames: ReadonlyMap<string, string>, base: number): Int16Array {
  const counts = [0, 1, 2].map(() => new Float64Array(65536));
  const families = new Set([...surnames.values()]);
  for (const { surface, semantic } of entries) {
    if (semantic !== '인명' || surface.length !== 3 || !families.has(surface[0])) continue;
    for (let i = 0; i < 3; i++) counts[i][surface.charCodeAt(i)]++;
  }
  for (const [northern, southern] of surnames) {
    counts[0][northern.charCodeAt(0)] = Math.max(counts[0][southern.charCodeAt(0)], FEWEST + 1);
  }
  const costs = new Int16Array(3 * 65536).fill(NO_NAME);
  counts.forEach((column, row) => {
    const total = column.reduce((sum, count) => sum + count, 0);
    column.forEach((count, unit) => {
      if (count < FEWEST) return;
      const cost = Math.round(-COST_FACTOR * Math.log(count / total)) + (row === 0 ? base : 0);
      costs[row * 65536 + unit] = Math.min(NO_NAME - 1, cost);
    });
  });
  return costs;
}
