/**
 * Re-estimates the segmenter's costs on treebanks and writes models/segmenter.tsv.
 *
 *     npm run train -- TREEBANK... [--folds N]
 *
 * TREEBANK is CoNLL-U (Universal Dependencies, with Sejong or Kaist tags) or KLUE's dependency file. With `--folds`
 * nothing is written: the treebanks are cut in N parts, and each part is scored by a model trained on the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readMecab } from '../src/dictionary/compiler/mecab.js';
import { SegmenterTraining } from '../src/dictionary/training/segmenter-training.js';
import { readTreebank } from '../src/dictionary/training/treebank.js';
import { readLexiconFiles } from './lexicon-files.js';
import { readMecabFiles } from './mecab-files.js';

const target = fileURLToPath(new URL('../models/segmenter.tsv', import.meta.url));
const { values, positionals } = parseArgs({ options: { folds: { type: 'string' } }, allowPositionals: true });
if (positionals.length === 0) throw new Error('usage: npm run train -- TREEBANK... [--folds N]');
const started = performance.now();
const progress = (step: string): void =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s  ${step}`);

const treebanks = positionals.map((file) => ({
  name: basename(file),
  sentences: readTreebank(readFileSync(file, 'utf8')),
}));
const training = new SegmenterTraining(readMecab(readMecabFiles()), readLexiconFiles(), treebanks, progress);
if (values.folds === undefined) writeFileSync(target, training.model());
else training.crossValidate(Number(values.folds));
