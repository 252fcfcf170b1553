import { Option, type Command } from 'commander';
import type { Analysis } from '../analysis.js';
import type { Analyzer } from '../analyzer.js';
import { compare } from '../comparison/compare.js';
import { comparisonText } from '../comparison/comparison-text.js';
import { readingOptions, type InputOptions } from './document-command.js';
import { readDocuments } from './documents.js';
import { errorCode, reasonOf, UsageError, type Io } from './io.js';
import { documentAnalysis } from './report.js';
import { withExamples, withInputOptions, withUserDictionary } from './shared-options.js';

/** Exit statuses as those of `diff` and `cmp`: unlike other commands, 1 is no failure. */
export const DIFF_EXIT = { same: 0, differ: 1, trouble: 2 } as const;

const DIFF_FORMATS = ['text', 'json'] as const;

/** The options of `malmoi diff`, as given. */
export interface DiffOptions extends InputOptions {
  format: (typeof DIFF_FORMATS)[number];
}

/** Says what `malmoi diff` takes. */
export const describeDiff = (command: Command): Command =>
  withExamples(
    withUserDictionary(
      withInputOptions(
        command
          .description(
            'compare two versions of one bulletin, orthography set aside: status 0 same, 1 different, 2 trouble',
          )
          .argument('<a>', 'the first version; - for standard input')
          .argument('<b>', 'the second version')
          .addOption(new Option('-f, --format <format>', 'output format').choices(DIFF_FORMATS).default('text')),
      ),
    ),
    ['diff kcna.html mirror.txt', 'diff --format json northern.txt southern.txt'],
  );

/**
 * `malmoi diff`: what differs between two versions once spelling, spaces and punctuation are set aside. Nothing is
 * written where they say the same.
 *
 * @returns the exit status, see {@link DIFF_EXIT}
 */
export async function runDiff(
  createAnalyzer: () => Promise<Analyzer>,
  io: Io,
  paths: readonly [a: string, b: string],
  { format, ...reading }: DiffOptions,
): Promise<number> {
  if (paths[0] === '-' && paths[1] === '-') throw new UsageError('only one version can be standard input');
  try {
    const analyzer = await createAnalyzer();
    const [a, b] = [
      await readVersion(analyzer, io, paths[0], reading),
      await readVersion(analyzer, io, paths[1], reading),
    ];
    const comparison = compare(a, b);
    const written =
      format === 'json'
        ? `${JSON.stringify({ a: paths[0], b: paths[1], ...comparison }, undefined, 2)}\n`
        : comparisonText(comparison, a, b, { names: paths, color: io.color });
    await io.stdout.write(written);
    return comparison.same ? DIFF_EXIT.same : DIFF_EXIT.differ;
  } catch (error) {
    if (errorCode(error) === 'EPIPE') throw error;
    await io.stderr.write(`malmoi: ${reasonOf(error)}\n`);
    return DIFF_EXIT.trouble;
  }
}

/** The one document that a file holds. */
async function readVersion(analyzer: Analyzer, io: Io, path: string, options: InputOptions): Promise<Analysis> {
  let version: Analysis | undefined;
  for await (const document of readDocuments(io, [path], readingOptions(options))) {
    if ('fault' in document) throw new Error(document.fault);
    if (version) throw new Error(`${path}: holds several documents`);
    version = documentAnalysis(analyzer, document, undefined);
  }
  if (!version) throw new Error(`${path}: holds no document`);
  return version;
}
