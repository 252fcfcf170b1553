import type { TrainingLattice } from './training-lattice.js';
import { comparable, type GoldMorpheme } from './treebank.js';

/** What a morpheme costs that the gold sentence lacks: half of what one that it has is worth, as in the F1 measure. */
const SURPLUS = 0.45;
/** What the right tag is worth beside the right form. */
const TAG = 0.15;
/** What a unit of the source's costs counts: it decides among equals. */
const LIKELIHOOD = 0.004;

/** The path of a lattice that agrees best with the gold morphemes, as node numbers without the boundaries. */
export function oraclePath(lattice: TrainingLattice, gold: readonly GoldMorpheme[]): number[] {
  const forms = gold.map(({ form }) => comparable(form));
  const width = forms.length + 1;
  const count = lattice.types.length;
  // The best agreement of a path that ends in a node with the first so many gold morphemes.
  const scores = new Float32Array(count * width).fill(-Infinity);
  const origins = new Int32Array(count * width);
  scores.fill(0, 0, width);
  const row = new Float32Array(width);
  const origin = new Int32Array(width);
  for (let node = 1; node < count; node++) {
    row.fill(-Infinity);
    for (let edge = lattice.edgeStart[node]; edge < lattice.edgeStart[node + 1]; edge++) {
      const from = lattice.edges[edge];
      const likelihood = LIKELIHOOD * lattice.edgeScores[edge];
      for (let i = 0; i < width; i++) {
        const score = scores[from * width + i] + likelihood;
        if (score <= row[i]) continue;
        row[i] = score;
        origin[i] = from * width + i;
      }
    }
    const { forms: own, morphemes } = lattice.types[node];
    own.forEach((form, k) => advance(row, origin, forms, gold, form, morphemes[k].tag));
    scores.set(row, node * width);
    origins.set(origin, node * width);
  }
  const path: number[] = [];
  for (let state = origins[count * width - 1]; state >= width; state = origins[state]) {
    path.push(Math.floor(state / width));
  }
  return path.reverse();
}

/** One morpheme of the lattice more: it meets a gold one, or is surplus. */
function advance(
  row: Float32Array,
  origin: Int32Array,
  forms: readonly string[],
  gold: readonly GoldMorpheme[],
  form: string,
  tag: string,
): void {
  for (let i = forms.length; i > 0; i--) {
    row[i] -= SURPLUS;
    if (forms[i - 1] !== form) continue;
    const met = row[i - 1] + 1 - SURPLUS + (gold[i - 1].tag === tag ? TAG : 0);
    if (met > row[i]) {
      row[i] = met;
      origin[i] = origin[i - 1];
    }
  }
  row[0] -= SURPLUS;
  for (let i = 1; i <= forms.length; i++) {
    if (row[i - 1] <= row[i]) continue;
    row[i] = row[i - 1];
    origin[i] = origin[i - 1];
  }
}
