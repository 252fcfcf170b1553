/**
 * Trains the entity tagger and writes models/entity-tagger.bin, which the dictionary build packs in.
 *
 *     npm run train:entities -- KLUE_NER_TSV [--folds N]
 *
 * KLUE_NER_TSV is KLUE-NER with a letter and its BIO label a line (CC BY-SA 4.0). With `--folds` nothing is written:
 * the corpus is cut in N parts, each is tagged by what the others teach, and the figures are printed. Run after a build:
 * features are read off the compiled dictionary.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDictionarySync } from '../src/dictionary/load-node.js';
import { packWeights } from '../src/entities/tagger/weights.js';
import { prepare } from './entity-training/corpus.js';
import { trainCrf } from './entity-training/crf.js';
import { crossValidate } from './entity-training/cross-validate.js';
import { readKlue } from './entity-training/klue.js';

const OPTIONS = { epochs: 6, rate: 0.1, dropout: 0.1 };

const [path, flag, folds] = process.argv.slice(2);
if (!path || (flag !== undefined && flag !== '--folds')) {
  throw new Error('usage: npm run train:entities -- KLUE_NER_TSV [--folds N]');
}
const sentences = prepare(
  readKlue(path),
  loadDictionarySync(fileURLToPath(new URL('../dist/malmoi.dict', import.meta.url))),
);
console.error(`${sentences.length} sentences`);
if (flag !== undefined) {
  for (const line of crossValidate(sentences, Number(folds ?? 5), OPTIONS)) console.log(line);
} else {
  const target = fileURLToPath(new URL('../models/entity-tagger.bin', import.meta.url));
  writeFileSync(target, packWeights(trainCrf(sentences, OPTIONS)));
  console.error(target);
}
