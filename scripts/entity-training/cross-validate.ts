import { packWeights, unpackWeights } from '../../src/entities/tagger/weights.js';
import { TAGGED_TYPES } from '../../src/entities/tagger/labels.js';
import { bestLabels, scoreTokens } from '../../src/entities/tagger/tagger.js';
import { type CorpusSentence, examplesOf } from './corpus.js';
import { trainCrf, type TrainingOptions } from './crf.js';
import { namesOf } from './examples.js';
import type { MarkedSentence } from './klue.js';

/** Counts of names found, in the corpus, and found right. */
class Counter {
  right = 0;
  marked = 0;
  found = 0;

  toString(): string {
    const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
    const { right, marked, found } = this;
    return `P ${percent(right, found)} R ${percent(right, marked)} F1 ${percent(2 * right, marked + found)}`;
  }
}

/** Tags each of `folds` parts by what the others teach, with packed weights as they ship; exact spans and types count. */
export function crossValidate(sentences: readonly CorpusSentence[], folds: number, options: TrainingOptions): string[] {
  const all = new Counter();
  const counters = new Map(TAGGED_TYPES.map((type) => [type, new Counter()]));
  for (let fold = 0; fold < folds; fold++) {
    const weights = unpackWeights(
      packWeights(trainCrf(examplesOf(sentences.filter((_, i) => i % folds !== fold)), options)),
    );
    if (!weights) throw new Error('packed weights do not unpack');
    for (const sentence of sentences.filter((_, i) => i % folds === fold)) {
      const found = namesOf(bestLabels(scoreTokens(sentence.features, weights), weights), sentence.page.tokens);
      const keys = new Set(sentence.names.map(keyOf));
      for (const { type } of sentence.names) bump('marked', type);
      for (const name of found) {
        bump('found', name.type);
        if (keys.has(keyOf(name))) bump('right', name.type);
      }
    }
  }
  return [
    ...TAGGED_TYPES.map((type) => `${type.padEnd(13)}${String(counters.get(type))}`),
    `${'all'.padEnd(13)}${String(all)}`,
  ];

  function bump(field: 'right' | 'marked' | 'found', type: (typeof TAGGED_TYPES)[number]): void {
    all[field]++;
    const counter = counters.get(type);
    if (counter) counter[field]++;
  }
}

const keyOf = ({ start, end, type }: MarkedSentence['names'][number]): string => `${start} ${end} ${type}`;
