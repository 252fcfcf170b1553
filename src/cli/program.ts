import { Command, CommanderError, Option } from 'commander';
import type { Analyzer } from '../analyzer.js';
import { LexiconError } from '../dictionary/tsv.js';
import { analyze } from './analyze.js';
import { describeCompletion, runCompletion } from './completion.js';
import { describeCorpus, runCorpusCommand, type CorpusOptions } from './corpus.js';
import { describeDictionary, runDictionary, type DictionaryOptions } from './dictionary.js';
import { type CommandOptions, type DocumentCommand, formatsOf, runDocumentCommand } from './document-command.js';
import { describeDiff, runDiff, type DiffOptions } from './diff.js';
import { entities } from './entities.js';
import type { Io } from './io.js';
import { errorCode, EXIT, reasonOf, UsageError } from './io.js';
import { normalize } from './normalize.js';
import { describeReport, runReport, type ReportCommandOptions } from './report.js';
import { segment } from './segment.js';
import { dated, readingDocuments, withExamples, withUserDictionary } from './shared-options.js';
import { times } from './times.js';
import { lexiconFault, readWordsFile } from './user-dictionary.js';

const DOCUMENT_COMMANDS: readonly DocumentCommand[] = [normalize, segment, entities, times, analyze];

/** What the program needs from outside. */
export interface Environment {
  io: Io;
  version: string;
  /** Called once a command is known to run, with the text of a user dictionary where there is one. */
  createAnalyzer(userDictionary?: string): Promise<Analyzer>;
}

/**
 * Runs the command line.
 *
 * @param args the arguments after the program's name
 * @returns the exit status: 0, 1 (bad input) or 2 (usage)
 */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const { io } = environment;
  // commander writes its messages at once and asks for no promise; they are handed on when it is done.
  const messages: [Io['stdout'], string][] = [];
  let status: number = EXIT.ok;
  try {
    const program = buildProgram(environment, (result) => (status = result));
    for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
      command.exitOverride().configureOutput({
        writeOut: (text) => messages.push([io.stdout, text]),
        writeErr: (text) => messages.push([io.stderr, text]),
        outputError: (text, write) => write(text.replace(/^error: /, 'malmoi: ')),
      });
    }
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    status = statusOf(error, (text) => messages.push([io.stderr, text]));
  }
  try {
    for (const [output, text] of messages) await output.write(text);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return status;
}

/** The reader of a pipe has gone: there is nobody to tell, and nothing went wrong. */
const isClosedPipe = (error: unknown): boolean => errorCode(error) === 'EPIPE';

function statusOf(error: unknown, warn: (text: string) => void): number {
  if (isClosedPipe(error)) return EXIT.ok;
  // commander has reported its own errors; help and version are errors of status 0 to it.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  warn(`malmoi: ${reasonOf(error)}\n`);
  return error instanceof UsageError ? EXIT.usage : EXIT.badInput;
}

/** The program as the command line has it; `finish` is told the exit status of the command that ran. */
export function buildProgram({ io, version, createAnalyzer }: Environment, finish: (status: number) => void): Command {
  const program = new Command('malmoi')
    .description('Reads Korean as it is written in Pyongyang.')
    .version(version)
    .helpCommand(false)
    .showHelpAfterError('(malmoi --help lists commands and options)');
  const analyzerWith = (options: { userDictionary?: string }): Promise<Analyzer> =>
    createWith(options.userDictionary, io, createAnalyzer);

  for (const command of DOCUMENT_COMMANDS) {
    describe(program.command(command.name), command).action(async (inputs: string[], options: CommandOptions) => {
      finish(await runDocumentCommand(command, await analyzerWith(options), io, inputs, options));
    });
  }
  describeCorpus(program.command('corpus')).action(async (inputs: string[], options: CorpusOptions) => {
    finish(await runCorpusCommand(io, inputs, options, version));
  });
  describeReport(program.command('report')).action(async (inputs: string[], options: ReportCommandOptions) => {
    finish(await runReport(await analyzerWith(options), io, inputs, options));
  });
  describeDiff(program.command('diff')).action(async (a: string, b: string, options: DiffOptions) => {
    finish(await runDiff(() => analyzerWith(options), io, [a, b], options));
  });
  describeDictionary(program.command('dictionary')).action(async (words: string[], options: DictionaryOptions) => {
    finish(await runDictionary(() => analyzerWith(options), io, words, options));
  });
  describeCompletion(program.command('completion')).action(async (shell: string) => {
    finish(await runCompletion(program, io, shell));
  });
  return withExamples(program, [
    'normalize bulletin.txt',
    'analyze page.html --format conllu',
    'corpus archive/ -o archive.ndjson',
    'report archive/ -o report.html',
  ]);
}

/** An analyzer with the words of a file; a fault in it is named with the file. */
async function createWith(
  path: string | undefined,
  io: Io,
  createAnalyzer: Environment['createAnalyzer'],
): Promise<Analyzer> {
  if (path === undefined) return createAnalyzer();
  const words = await readWordsFile(io, path);
  try {
    return await createAnalyzer(words);
  } catch (error) {
    throw error instanceof LexiconError ? new Error(lexiconFault(error, path), { cause: error }) : error;
  }
}

function describe(program: Command, command: DocumentCommand): Command {
  readingDocuments(program.description(command.description))
    .addOption(
      new Option('-f, --format <format>', `output format (default: ${command.defaultFormat})`).choices(
        formatsOf(command),
      ),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all');
  for (const option of command.options ?? []) program.addOption(option);
  if (command.dated === true) dated(program);
  return withExamples(withUserDictionary(program), command.examples);
}
