import { UNKNOWN_LENGTHS } from '../dictionary.js';
import type { Tag } from '../morpheme.js';
import { divide, divisibleWord } from './compounds.js';
import {
  BOUNDARY_SIDE,
  entryFeatures,
  entrySides,
  jointFeatures,
  unknownFeatures,
  unknownSide,
  type SideNames,
} from './features.js';
import type { LatticeEntry } from './lattice-entries.js';
import type { Entry, MecabDictionary } from './mecab.js';
import type { SegmenterModel } from './model.js';

/** The numbers of a word's two sides in the model's connection costs. */
export interface Sides {
  leftSide: number;
  rightSide: number;
}

/** These stay apart in compounds (세기말), for the spacing of what is counted goes by them (6세기 말). */
const ENDS_OF_TIMES: ReadonlySet<string> = new Set(['말', '초']);

/** What a model makes of the source dictionary's costs; without a model they stay as they are. */
export class Pricing {
  private readonly numbers = new Map<string, number>();
  private readonly names: SideNames[] = [];
  /** The sides of the text's boundary. */
  readonly boundary: Sides;

  constructor(private readonly model: SegmenterModel | undefined) {
    const side = this.number(BOUNDARY_SIDE);
    this.boundary = { leftSide: side, rightSide: side };
  }

  /** The steps of connection costs: a model knows none finer, and coarse ones make more contexts alike and pack smaller. */
  get step(): number {
    return this.model ? 24 : 1;
  }

  /** How many sides there are so far. */
  get sideCount(): number {
    return this.names.length;
  }

  sides(entry: LatticeEntry): Sides {
    if (!this.model) return this.boundary;
    const { left, right } = entrySides(entry, this.model.lexical);
    return { leftSide: this.number(left), rightSide: this.number(right) };
  }

  unknownSides(tag: Tag): Sides {
    if (!this.model) return this.boundary;
    const side = this.number(unknownSide(tag));
    return { leftSide: side, rightSide: side };
  }

  /** The entry with the cost that the model gives it, and divided as the model divides compounds. */
  entry(entry: LatticeEntry): LatticeEntry {
    const { model } = this;
    if (!model) return entry;
    let cost = entry.cost + model.sum('word', entryFeatures(entry));
    const whole = divisibleWord(entry);
    if (!whole) return { ...entry, cost: toInt16(cost) };
    const joints = entry.morphemes.map(({ form }, at) =>
      ENDS_OF_TIMES.has(form) ? -1 : model.sum('joint', jointFeatures(entry, at)),
    );
    for (const joint of joints) cost += Math.min(0, joint);
    return { ...entry, cost: toInt16(cost), morphemes: divide(entry.morphemes, whole, (part) => joints[part] < 0) };
  }

  /** The cost of an unknown word of a category, by its length. */
  unknownCost(entry: Entry, category: string, length: number): number {
    const tag = entry.morphemes[0]?.tag ?? 'NA';
    return toInt16(entry.cost + (this.model?.sum('unknown', unknownFeatures(length, tag, category)) ?? 0));
  }

  /** What a model adds to the connection of two sides; `space` is what a space between them adds to that. */
  connection(kind: 'pair' | 'space', rightSide: number, leftSide: number): number {
    return this.model?.connection(kind, this.names[rightSide], this.names[leftSide]) ?? 0;
  }

  private number(side: SideNames): number {
    const known = this.numbers.get(side.fine);
    if (known !== undefined) return known;
    this.numbers.set(side.fine, this.names.length);
    return this.names.push(side) - 1;
  }
}

export const toInt16 = (cost: number): number => Math.max(-32768, Math.min(32767, Math.round(cost)));

/** The costs of all unknown words: for each entry one by length, from 1. */
export function unknownCosts(mecab: MecabDictionary, pricing: Pricing): Int16Array {
  return Int16Array.from(
    mecab.categories.flatMap((category) =>
      (mecab.unknown.get(category) ?? []).flatMap((entry) =>
        Array.from({ length: UNKNOWN_LENGTHS }, (_, i) => pricing.unknownCost(entry, category, i + 1)),
      ),
    ),
  );
}
