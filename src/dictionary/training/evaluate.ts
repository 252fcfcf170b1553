import { comparable, type GoldMorpheme } from './treebank.js';

/** Counts of morphemes: in common, in gold, in the prediction. */
export class Agreement {
  private readonly morphemes = [0, 0, 0];
  private readonly chunks = [0, 0, 0];

  add(gold: readonly GoldMorpheme[], predicted: readonly GoldMorpheme[]): void {
    count(this.morphemes, gold, predicted);
    count(this.chunks, joinNouns(gold), joinNouns(predicted));
  }

  /** F1 of morphemes, and with nouns that touch taken as one, as percentages. */
  toString(): string {
    return [this.morphemes, this.chunks].map(([met, gold, own]) => ((200 * met) / (gold + own)).toFixed(2)).join(' / ');
  }
}

function count(sums: number[], gold: readonly GoldMorpheme[], predicted: readonly GoldMorpheme[]): void {
  const a = gold.map(({ form }) => comparable(form));
  const b = predicted.map(({ form }) => comparable(form));
  sums[0] += longestCommon(a, b);
  sums[1] += a.length;
  sums[2] += b.length;
}

const isNoun = (tag: string): boolean => /^(NNG|NNP|XSN|XPN|XR|NNB|NNBC|SN|NR|SL|SH)$/.test(tag);

function joinNouns(morphemes: readonly GoldMorpheme[]): GoldMorpheme[] {
  const out: GoldMorpheme[] = [];
  for (const morpheme of morphemes) {
    const before = out.at(-1);
    if (before && isNoun(before.tag) && isNoun(morpheme.tag)) before.form += morpheme.form;
    else out.push({ ...morpheme });
  }
  return out;
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const form of a) {
    for (let i = 1; i <= b.length; i++)
      current[i] = form === b[i - 1] ? previous[i - 1] + 1 : Math.max(previous[i], current[i - 1]);
    [previous, current] = [current, previous];
  }
  return previous[b.length];
}
