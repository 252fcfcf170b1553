import { InvalidArgumentError, Option, type Command } from 'commander';
import { DOCUMENT_FORMATS } from '../documents/document.js';
import { encodingOf } from '../documents/encoding.js';
import { reasonOf } from './io.js';

/** Adds what all commands take that read documents. */
export const readingDocuments = (command: Command): Command =>
  withInputOptions(command.argument('[inputs...]', 'files and folders; - or none for standard input'));

/** Adds the options that say how to read documents. */
export const withInputOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--input-format <format>', 'what the files hold (default: found out)').choices(DOCUMENT_FORMATS),
    )
    .option('--encoding <name>', "the files' encoding (default: found out)", knownEncoding)
    .option('--text-column <name>', 'the field or column that holds the text (default: text)');

/** Adds `--user-dictionary`. */
export const withUserDictionary = (command: Command): Command =>
  command.option('--user-dictionary <file>', 'words of your own, a row each: surface, tag, cost, southern form');

/** Adds `--reference`. */
export const dated = (command: Command): Command =>
  command.option('--reference <date>', 'the day to reckon times from (default: that of the bulletin)', isoDay);

/** Adds examples to the help of a command. A line that names no program begins with the command's name. */
export const withExamples = (command: Command, examples: readonly string[]): Command =>
  command.addHelpText(
    'after',
    `\nExamples:\n${examples.map((line) => `  ${/\bmalmoi /.test(line) ? line : `malmoi ${line}`}`).join('\n')}`,
  );

/** An encoding by its label, as an option's value. */
export function knownEncoding(name: string): string {
  try {
    encodingOf(name);
  } catch (error) {
    throw new InvalidArgumentError(reasonOf(error));
  }
  return name;
}

function isoDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // Date.parse takes 30 February for 1 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('It must be a day such as 2024-11-01.');
  }
  return value;
}
