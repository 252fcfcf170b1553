import type { FeatureKind } from '../compiler/model.js';

/** How many names of sides there may be: connection features are numbered by the square of it. */
export const MOST_SIDES = 1024;
/** Connection features come first: those that always hold, then those of a space between the words. */
const SPACE = MOST_SIDES * MOST_SIDES;
const OTHERS = 2 * SPACE;

/** Numbers features, and gives their names back. */
export class FeatureTable {
  private readonly sides = new Map<string, number>();
  private readonly sideNames: string[] = [];
  private readonly others = new Map<string, number>();
  private readonly otherNames: { kind: FeatureKind; name: string }[] = [];

  /** The number of a side's name. */
  side(name: string): number {
    const known = this.sides.get(name);
    if (known !== undefined) return known;
    if (this.sideNames.length === MOST_SIDES) throw new Error(`more than ${MOST_SIDES} names of sides`);
    this.sides.set(name, this.sideNames.length);
    return this.sideNames.push(name) - 1;
  }

  feature(kind: 'word' | 'joint' | 'unknown', name: string): number {
    const key = `${kind} ${name}`;
    const known = this.others.get(key);
    if (known !== undefined) return known;
    const number = OTHERS + this.otherNames.push({ kind, name }) - 1;
    this.others.set(key, number);
    return number;
  }

  /** The connection feature of a right side (of the word before) and a left side (of the word after). */
  pair(before: number, after: number, space: boolean): number {
    return (space ? SPACE : 0) + before * MOST_SIDES + after;
  }

  get size(): number {
    return OTHERS + this.otherNames.length;
  }

  /** What a feature is called in a model. */
  nameOf(feature: number): { kind: FeatureKind; left: string; right: string } {
    if (feature >= OTHERS) {
      const { kind, name } = this.otherNames[feature - OTHERS];
      return { kind, left: name, right: '' };
    }
    const space = feature >= SPACE;
    const pair = space ? feature - SPACE : feature;
    const [before, after] = [Math.floor(pair / MOST_SIDES), pair % MOST_SIDES];
    return { kind: space ? 'space' : 'pair', left: this.sideNames[before], right: this.sideNames[after] };
  }
}
