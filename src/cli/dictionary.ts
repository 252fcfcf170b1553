import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Analyzer } from '../analyzer.js';
import { TAGS } from '../dictionary/morpheme.js';
import { errorCode, EXIT, reasonOf, UsageError, type Io } from './io.js';
import { withExamples, withUserDictionary } from './shared-options.js';
import { table } from './table.js';
import { checkWords, readWordsFile } from './user-dictionary.js';

const FORMATS = ['text', 'json', 'ndjson'] as const;

/** The options of `malmoi dictionary`, as given. */
export interface DictionaryOptions {
  format: (typeof FORMATS)[number];
  userDictionary?: string;
  check?: string;
  add?: string;
  tag?: string;
  cost?: number;
  southern?: string;
}

/** Says what `malmoi dictionary` takes. */
export const describeDictionary = (command: Command): Command =>
  withExamples(
    withUserDictionary(
      command
        .description(
          'look words up, each reading with its cost and southern form; check and extend a dictionary of your own',
        )
        .argument('[words...]', 'words to look up, or the one to add')
        .addOption(new Option('-f, --format <format>', 'output format').choices(FORMATS).default('text')),
    )
      .option('--check <file>', 'check a user dictionary: every line that cannot be used is named')
      .option('--add <file>', 'add the word to a user dictionary, which is begun if it is not there')
      .addOption(new Option('--tag <tag>', 'the Sejong tag of the word to add').choices(TAGS))
      .option('--cost <number>', 'its word cost, the lower the likelier (default: it wins)', wholeNumber)
      .option('--southern <form>', 'its southern form'),
    [
      'dictionary 력사 로씨야',
      'dictionary --add words.tsv --tag NNG --southern 무한궤도트랙터 무한궤도뜨락또르',
      'dictionary --check words.tsv',
      'dictionary --user-dictionary words.tsv 무한궤도뜨락또르',
    ],
  );

/**
 * `malmoi dictionary`: every reading that the dictionary has of each word (surface, tag, cost, morphemes, southern form,
 * rule), or the check of a user dictionary, or a word more in one.
 *
 * @param createAnalyzer called where words are looked up
 * @returns the exit status: 1 if a word does not stand in the dictionary or a line of a user dictionary is faulty
 * @throws UsageError when the options contradict each other
 */
export async function runDictionary(
  createAnalyzer: () => Promise<Analyzer>,
  io: Io,
  words: readonly string[],
  options: DictionaryOptions,
): Promise<number> {
  const { check, add, tag, cost, southern } = options;
  if (check !== undefined && (add !== undefined || words.length > 0)) throw new UsageError('--check takes no words');
  if (check !== undefined) return checkDictionary(io, check);
  if (add !== undefined) return addWord(io, add, words, options);
  if (tag ?? cost ?? southern) throw new UsageError('--tag, --cost and --southern describe the word of --add');
  if (words.length === 0) throw new UsageError('a word is missing');
  return lookUp(await createAnalyzer(), io, words, options.format);
}

async function lookUp(
  analyzer: Analyzer,
  io: Io,
  words: readonly string[],
  format: DictionaryOptions['format'],
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

async function checkDictionary(io: Io, path: string): Promise<number> {
  const { words, faults } = checkWords(await readWordsFile(io, path));
  for (const { line, fault } of faults) await io.stderr.write(`malmoi: ${path}:${line}: ${fault}\n`);
  await io.stdout.write(`${path}: ${words.length} ${words.length === 1 ? 'word' : 'words'}, ${faults.length} faulty\n`);
  return faults.length > 0 ? EXIT.badInput : EXIT.ok;
}

const HEADER = 'surface\ttag\tcost\tsouthern\n';

async function addWord(
  io: Io,
  path: string,
  words: readonly string[],
  { tag, cost, southern }: DictionaryOptions,
): Promise<number> {
  const [surface, ...others] = words;
  if (surface === undefined || others.length > 0) throw new UsageError('--add takes one word');
  if (tag === undefined) throw new UsageError('--add needs the --tag of the word');
  const text = await io.readFile(path).then(
    () => readWordsFile(io, path),
    (error: unknown) => {
      if (errorCode(error) === 'ENOENT') return HEADER;
      throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
    },
  );
  // A file of commas gets a row of commas.
  const isTabbed = text.includes('\t') || !text.includes(',');
  const row = [surface, tag, cost ?? '', southern ?? ''].map((cell) => String(cell).trim().normalize('NFC'));
  const source = isTabbed
    ? row.join('\t')
    : row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  const whole = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${source}\n`;
  const line = whole.split('\n').length - 1;
  const fault = checkWords(whole).faults.find((each) => each.line === line);
  if (fault) throw new Error(`${surface}: ${fault.fault}`);
  await io.writeFile(path, whole);
  await io.stdout.write(`${path}:${line}: ${row.join('\t').trimEnd()}\n`);
  return EXIT.ok;
}

function wholeNumber(value: string): number {
  if (!/^[-+]?\d{1,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
