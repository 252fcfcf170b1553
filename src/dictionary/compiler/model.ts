import { parseTsv } from '../tsv.js';
import type { SideNames } from './features.js';

/** The kinds of feature that a model prices. */
export type FeatureKind = 'word' | 'joint' | 'unknown' | 'pair' | 'space';

/** Costs that training adds to those of the source dictionary, in its unit; see `features.ts` for the names. */
export class SegmenterModel {
  /** The morphemes that have connections of their own. */
  readonly lexical = new Set<string>();
  private readonly costs = new Map<string, number>();

  /** @param text a table of kind, left, right, cost; a feature of one name has it on the left */
  constructor(text: string) {
    for (const { cells } of parseTsv(text, 'segmenter.tsv', ['kind', 'left', 'right', 'cost'])) {
      this.costs.set(`${cells.kind}\t${cells.left}\t${cells.right}`, Number(cells.cost));
      if (cells.kind === 'lexical') this.lexical.add(cells.left);
    }
  }

  /** The cost of all features of one kind together. */
  sum(kind: 'word' | 'joint' | 'unknown', names: readonly string[]): number {
    return names.reduce((sum, name) => sum + (this.costs.get(`${kind}\t${name}\t`) ?? 0), 0);
  }

  /** The cost of two sides that meet: `space` is what a space between them adds. */
  connection(kind: 'pair' | 'space', left: SideNames, right: SideNames): number {
    let sum = 0;
    for (const [a, b] of connectionNames(left, right)) sum += this.costs.get(`${kind}\t${a}\t${b}`) ?? 0;
    return sum;
  }
}

/** The pairs of names under which the right side of one word and the left side of the next are priced. */
function connectionNames(left: SideNames, right: SideNames): [string, string][] {
  const pairs: [string, string][] = [[left.coarse, right.coarse]];
  if (right.fine !== right.coarse) pairs.push([left.coarse, right.fine]);
  if (left.fine !== left.coarse) pairs.push([left.fine, right.coarse]);
  if (left.fine !== left.coarse && right.fine !== right.coarse) pairs.push([left.fine, right.fine]);
  return pairs;
}
