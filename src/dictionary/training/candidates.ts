import { divide, divisibleWord } from '../compiler/compounds.js';
import {
  BOUNDARY_SIDE,
  entryFeatures,
  entrySides,
  jointFeatures,
  unknownFeatures,
  unknownSide,
  type SideNames,
} from '../compiler/features.js';
import { spacePenalty, type LatticeEntry } from '../compiler/lattice-entries.js';
import type { MecabDictionary } from '../compiler/mecab.js';
import type { Morpheme } from '../morpheme.js';
import type { FeatureTable } from './feature-table.js';
import { comparable } from './treebank.js';

/** A reading of a surface with all that scores it. */
export interface WordType {
  left: number;
  right: number;
  cost: number;
  penalty: number;
  /** The names of its sides, as numbers of the feature table. */
  leftNames: readonly number[];
  rightNames: readonly number[];
  features: readonly number[];
  morphemes: readonly Morpheme[];
  /** The forms as they are compared with gold ones. */
  forms: readonly string[];
}

/** All readings that training lattices draw on; compounds stand in all their divisions. */
export interface Candidates {
  boundary: WordType;
  known: ReadonlyMap<string, readonly WordType[]>;
  /** The length of the longest known word. */
  longest: number;
  unknown(category: number, surface: string): readonly WordType[];
}

/**
 * @param surfaces the surfaces that may occur: others need no types
 */
export function collectCandidates(
  entries: readonly LatticeEntry[],
  mecab: MecabDictionary,
  lexical: ReadonlySet<string>,
  table: FeatureTable,
  surfaces: ReadonlySet<string>,
): Candidates {
  const sideNumbers = ({ coarse, fine }: SideNames): number[] =>
    coarse === fine ? [table.side(coarse)] : [table.side(coarse), table.side(fine)];
  const typeOf = (entry: LatticeEntry, names: { left: SideNames; right: SideNames }): WordType => ({
    left: entry.left,
    right: entry.right,
    cost: entry.cost,
    penalty: spacePenalty(mecab, entry.position),
    leftNames: sideNumbers(names.left),
    rightNames: sideNumbers(names.right),
    features: [],
    morphemes: entry.morphemes,
    forms: entry.morphemes.map(({ form }) => comparable(form)),
  });
  const known = new Map<string, WordType[]>();
  let longest = 0;
  for (const entry of entries) {
    if (!surfaces.has(entry.surface)) continue;
    const base = typeOf(entry, entrySides(entry, lexical));
    const features = entryFeatures(entry).map((name) => table.feature('word', name));
    const types = known.get(entry.surface) ?? [];
    known.set(entry.surface, types);
    longest = Math.max(longest, entry.surface.length);
    for (const { morphemes, joints } of divisions(entry)) {
      const joint = joints.flatMap((at) => jointFeatures(entry, at)).map((name) => table.feature('joint', name));
      types.push({
        ...base,
        morphemes,
        forms: morphemes.map(({ form }) => comparable(form)),
        features: [...features, ...joint],
      });
    }
  }
  const unknownTypes = new Map<string, WordType[]>();
  const boundary: LatticeEntry = {
    ...{ surface: '', left: 0, right: 0, cost: 0, position: 0, morphemes: [], semantic: '*', type: '*' },
  };
  return {
    boundary: typeOf(boundary, { left: BOUNDARY_SIDE, right: BOUNDARY_SIDE }),
    known,
    longest,
    unknown(category, surface) {
      const name = mecab.categories[category];
      const key = `${category} ${surface}`;
      const present = unknownTypes.get(key);
      if (present) return present;
      const types = (mecab.unknown.get(name) ?? []).map((entry): WordType => {
        const tag = entry.morphemes[0]?.tag ?? 'NA';
        const features = unknownFeatures(surface.length, tag, name).map((each) => table.feature('unknown', each));
        const type = typeOf(entry, { left: unknownSide(tag), right: unknownSide(tag) });
        return { ...type, features, morphemes: [{ form: surface, tag }], forms: [comparable(surface)] };
      });
      unknownTypes.set(key, types);
      return types;
    },
  };
}

/** An entry as it stands, or a compound with every choice of the joints at which it is divided. */
function divisions(entry: LatticeEntry): { morphemes: readonly Morpheme[]; joints: number[] }[] {
  const whole = divisibleWord(entry);
  if (!whole) return [{ morphemes: entry.morphemes, joints: [] }];
  const count = entry.morphemes.length - 1;
  return Array.from({ length: 1 << count }, (_, choice) => {
    const joints = Array.from({ length: count }, (_, i) => i + 1).filter((at) => (choice >> (at - 1)) & 1);
    return { morphemes: divide(entry.morphemes, whole, (part) => joints.includes(part)), joints };
  });
}
