/**
 * Scores the entity tagger on KLUE-NER by cross-validation: exact spans and types of people, places and bodies.
 *
 *     tsx bench/entities.ts KLUE_NER_TSV [--folds N]
 *
 * The corpus is cut in N parts (5 by default); each is tagged by what the others teach, with weights packed as they ship.
 * Scored is southern spelling as it stands; what is trained on is in both spellings. Run after a build.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { loadDictionarySync } from '../src/dictionary/load-node.js';
import { prepare } from '../scripts/entity-training/corpus.js';
import { crossValidate } from '../scripts/entity-training/cross-validate.js';
import { readKlue } from '../scripts/entity-training/klue.js';
import { TRAINING } from '../scripts/entity-training/options.js';
import { readLexiconFiles } from '../scripts/lexicon-files.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '5' } },
});
const [path] = positionals;
if (path === undefined) throw new Error('usage: tsx bench/entities.ts KLUE_NER_TSV [--folds N]');
const dictionary = loadDictionarySync(fileURLToPath(new URL('../dist/malmoi.dict', import.meta.url)));
const sentences = prepare(readKlue(path), dictionary, Object.fromEntries(readLexiconFiles()));
for (const line of crossValidate(sentences, Number(values.folds), TRAINING)) console.log(line);
