import type { Option } from 'commander';
import type { Analyzer } from '../analyzer.js';
import type { NormalizeOptions } from '../normalizer/normalizer.js';
import type { Document, InputFormat } from './documents.js';
import { readDocuments } from './documents.js';
import type { Io } from './io.js';
import { EXIT, reasonOf, UsageError } from './io.js';

/** What the command line says about how to analyze and show a text. */
export interface RenderOptions {
  /** ISO date that times are reckoned from. */
  reference?: string;
  color: boolean;
  normalize: NormalizeOptions;
}

type Render<T> = (analyzer: Analyzer, text: string, options: RenderOptions) => T;

/** A subcommand that turns each document into output. */
export interface DocumentCommand {
  name: string;
  description: string;
  /** Options of its own. */
  options?: readonly Option[];
  /** Whether `--reference` means anything to it. */
  dated?: boolean;
  /** Whether the text formats of several documents stand under their names. */
  headed?: boolean;
  /** Output formats that are text. Without `fields` the first is the default. */
  formats: Record<string, Render<string>>;
  /** What is found, as fields of an object: gives the formats `json` and `ndjson`. */
  fields?: Render<object>;
  /** The format of text documents where none is asked for. */
  defaultFormat: string;
}

/** The options of a document command, as given. */
export interface DocumentOptions extends NormalizeOptions {
  format?: string;
  inputFormat?: InputFormat;
  reference?: string;
  /** The file to write; standard output without it. */
  output?: string;
}

/** Formats that describe one text, by offsets into it. */
const ONE_DOCUMENT: ReadonlySet<string> = new Set(['brat']);

/** The names of all output formats of a command. */
export function formatsOf(command: DocumentCommand): string[] {
  return [...Object.keys(command.formats), ...(command.fields ? ['json', 'ndjson'] : [])];
}

/**
 * Runs a command over its inputs. What cannot be read is reported and passed over.
 *
 * @param paths files, `-` for standard input; without any, standard input
 * @returns the exit status: 1 if any input or the output failed
 * @throws UsageError when the options contradict each other
 */
export async function runDocumentCommand(
  command: DocumentCommand,
  analyzer: Analyzer,
  io: Io,
  paths: readonly string[],
  options: DocumentOptions,
): Promise<number> {
  const inputs = paths.length > 0 ? paths : ['-'];
  const inputFormat = options.inputFormat ?? 'text';
  const format = options.format ?? (inputFormat === 'ndjson' ? 'ndjson' : command.defaultFormat);
  checkFormats(format, inputFormat, inputs);
  const several = inputs.length > 1;
  const render = rendererOf(command, format, several, {
    ...(options.reference !== undefined && { reference: options.reference }),
    color: io.color && options.output === undefined,
    normalize: normalizeOptionsOf(options),
  });

  let status: number = EXIT.ok;
  // A file is written when all is done, and JSON needs to know what comes last.
  const held: string[] = [];
  const holds = options.output !== undefined || format === 'json';
  for await (const document of readDocuments(io, inputs, inputFormat)) {
    if ('fault' in document) {
      await io.stderr.write(`malmoi: ${document.fault}\n`);
      status = EXIT.badInput;
    } else {
      const rendered = render(analyzer, document);
      if (holds) held.push(rendered);
      else await io.stdout.write(rendered);
    }
  }
  if (!holds || (held.length === 0 && status !== EXIT.ok)) return status;

  const output = format === 'json' ? jsonText(held, several) : held.join('');
  if (options.output === undefined) await io.stdout.write(output);
  else {
    try {
      await io.writeFile(options.output, output);
    } catch (error) {
      await io.stderr.write(`malmoi: ${options.output}: ${reasonOf(error)}\n`);
      status = EXIT.badInput;
    }
  }
  return status;
}

function normalizeOptionsOf({ to, families, names, spacing, quotes }: DocumentOptions): NormalizeOptions {
  return {
    ...(to && { to }),
    ...(families && { families }),
    ...(names && { names }),
    ...(spacing && { spacing }),
    ...(quotes && { quotes }),
  };
}

function checkFormats(format: string, inputFormat: InputFormat, inputs: readonly string[]): void {
  if (inputFormat === 'ndjson' && format !== 'ndjson') {
    throw new UsageError(`--input-format ndjson gives ndjson, not ${format}`);
  }
  if (ONE_DOCUMENT.has(format) && inputs.length > 1) throw new UsageError(`--format ${format} takes one document`);
}

function rendererOf(
  command: DocumentCommand,
  format: string,
  several: boolean,
  options: RenderOptions,
): (analyzer: Analyzer, document: Document) => string {
  const render = command.formats[format];
  if (render) {
    return (analyzer, { name, text }) => {
      const heading = several && command.headed ? headingOf(format, name) : '';
      return heading + render(analyzer, text, options);
    };
  }
  const { fields } = command;
  if (!fields) throw new UsageError(`${command.name} has no format ${format}`);
  const indent = format === 'json' ? 2 : undefined;
  return (analyzer, document) => {
    const { text } = document;
    return `${JSON.stringify({ ...document.fields, text, ...fields(analyzer, text, options) }, undefined, indent)}\n`;
  };
}

const headingOf = (format: string, name: string): string =>
  format === 'conllu' ? `# newdoc id = ${name}\n` : `==> ${name} <==\n`;

/** One input gives an object, several an array. */
const jsonText = (objects: readonly string[], several: boolean): string =>
  several ? `[\n${objects.map((object) => object.trimEnd()).join(',\n')}\n]\n` : objects.join('');
