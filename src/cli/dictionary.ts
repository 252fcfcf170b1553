import type { Analyzer } from '../analyzer.js';
import type { Io } from './io.js';
import { EXIT } from './io.js';
import { table } from './table.js';

export const DICTIONARY_FORMATS = ['text', 'json', 'ndjson'] as const;
export type DictionaryFormat = (typeof DICTIONARY_FORMATS)[number];

/**
 * `malmoi dictionary`: every reading that the dictionary has of each word: surface, tag, cost, morphemes, southern
 * form, rule.
 *
 * @returns the exit status: 1 if a word does not stand in the dictionary
 */
export async function runDictionary(
  analyzer: Analyzer,
  io: Io,
  words: readonly string[],
  format: DictionaryFormat,
): Promise<number> {
  let status: number = EXIT.ok;
  // The dictionary is in Unicode form NFC.
  const entries = words.map((word) => ({ word, readings: analyzer.lookup(word.normalize('NFC')) }));
  for (const { word, readings } of entries) {
    if (readings.length > 0) continue;
    await io.stderr.write(`malmoi: ${word}: not in the dictionary\n`);
    status = EXIT.badInput;
  }
  if (format === 'json') await io.stdout.write(`${JSON.stringify(entries, undefined, 2)}\n`);
  else if (format === 'ndjson') await io.stdout.write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  else {
    const rows = entries.flatMap(({ readings }) =>
      readings.map(({ surface, tag, cost, morphemes, southern, rule }) => [
        ...[surface, tag, cost, morphemes.map((morpheme) => `${morpheme.form}/${morpheme.tag}`).join('+')],
        ...[southern, rule],
      ]),
    );
    await io.stdout.write(table(rows));
  }
  return status;
}
