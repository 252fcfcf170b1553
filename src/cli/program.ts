import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Analyzer } from '../analyzer.js';
import { analyze } from './analyze.js';
import { describeCorpus, runCorpusCommand, type CorpusOptions } from './corpus.js';
import { DICTIONARY_FORMATS, type DictionaryFormat, runDictionary } from './dictionary.js';
import { type DocumentCommand, type DocumentOptions, formatsOf, runDocumentCommand } from './document-command.js';
import { INPUT_FORMATS } from './documents.js';
import { entities } from './entities.js';
import type { Io } from './io.js';
import { errorCode, EXIT, reasonOf, UsageError } from './io.js';
import { normalize } from './normalize.js';
import { describeReport, runReport, type ReportCommandOptions } from './report.js';
import { segment } from './segment.js';
import { times } from './times.js';

const DOCUMENT_COMMANDS: readonly DocumentCommand[] = [normalize, segment, entities, times, analyze];

/** What the program needs from outside. */
export interface Environment {
  io: Io;
  version: string;
  /** Called once a command is known to run. */
  createAnalyzer(): Promise<Analyzer>;
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
    for (const command of [program, ...program.commands]) {
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

function buildProgram({ io, version, createAnalyzer }: Environment, finish: (status: number) => void): Command {
  const program = new Command('malmoi')
    .description('Reads Korean as it is written in Pyongyang.')
    .version(version)
    .helpCommand(false)
    .showHelpAfterError('(malmoi --help lists commands and options)');

  for (const command of DOCUMENT_COMMANDS) {
    describe(program.command(command.name), command).action(async (files: string[], options: DocumentOptions) => {
      finish(await runDocumentCommand(command, await createAnalyzer(), io, files, options));
    });
  }
  describeCorpus(program.command('corpus')).action(async (inputs: string[], options: CorpusOptions) => {
    finish(await runCorpusCommand(io, inputs, options, version));
  });
  dated(describeReport(program.command('report'))).action(async (files: string[], options: ReportCommandOptions) => {
    finish(await runReport(await createAnalyzer(), io, files, options));
  });
  program
    .command('dictionary')
    .description('look words up: every reading with tag, cost, morphemes and southern form')
    .argument('<words...>')
    .addOption(new Option('-f, --format <format>', 'output format').choices(DICTIONARY_FORMATS).default('text'))
    .action(async (words: string[], { format }: { format: DictionaryFormat }) => {
      finish(await runDictionary(await createAnalyzer(), io, words, format));
    });
  return program;
}

function describe(program: Command, command: DocumentCommand): Command {
  program
    .description(command.description)
    .argument('[files...]', 'UTF-8 files; - or none for standard input')
    .addOption(
      new Option('-f, --format <format>', `output format (default: ${command.defaultFormat})`).choices(
        formatsOf(command),
      ),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all');
  if (command.fields) {
    program.addOption(
      new Option('--input-format <format>', 'ndjson: an object with a "text" a line; gives ndjson').choices(
        INPUT_FORMATS,
      ),
    );
  }
  for (const option of command.options ?? []) program.addOption(option);
  return command.dated ? dated(program) : program;
}

const dated = (command: Command): Command =>
  command.option('--reference <date>', 'the day to reckon times from (default: that of the bulletin)', isoDay);

function isoDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // Date.parse takes 30 February for 1 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('It must be a day such as 2024-11-01.');
  }
  return value;
}
