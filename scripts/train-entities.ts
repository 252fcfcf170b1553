/**
 * Trains the entity tagger and writes models/entity-tagger.bin, which the dictionary build packs in.
 *
 *     npm run train:entities -- KLUE_NER_TSV
 *
 * KLUE_NER_TSV is KLUE-NER with a letter and its BIO label a line (CC BY-SA 4.0). It is read as it stands and in northern
 * spelling. Run after a build: features are read off the compiled dictionary. `bench/entities.ts` cross-validates.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDictionarySync } from '../src/dictionary/load-node.js';
import { packWeights } from '../src/entities/tagger/weights.js';
import { examplesOf, prepare } from './entity-training/corpus.js';
import { trainCrf } from './entity-training/crf.js';
import { readKlue } from './entity-training/klue.js';
import { TRAINING } from './entity-training/options.js';
import { readLexiconFiles } from './lexicon-files.js';

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: npm run train:entities -- KLUE_NER_TSV');
const dictionary = loadDictionarySync(fileURLToPath(new URL('../dist/malmoi.dict', import.meta.url)));
const examples = examplesOf(prepare(readKlue(path), dictionary, Object.fromEntries(readLexiconFiles())));
console.error(`${examples.length} sentences`);
const target = fileURLToPath(new URL('../models/entity-tagger.bin', import.meta.url));
writeFileSync(target, packWeights(trainCrf(examples, TRAINING)));
console.error(target);
