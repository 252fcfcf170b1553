import type { Option } from 'commander';
import type { Analyzer } from '../analyzer.js';
import type { DocumentFormat, DocumentOptions } from '../documents/document.js';
import { STDIN } from '../documents/document.js';
import { formatOfName } from '../documents/file-names.js';
import { toCsv, type Cell } from '../formats/csv.js';
import type { NormalizeOptions } from '../normalizer/normalizer.js';
import type { Document } from './documents.js';
import { readDocuments } from './documents.js';
import type { Io, NewFile } from './io.js';
import { EXIT, reasonOf, UsageError } from './io.js';
import { viewOf, type View } from './page-view.js';

/** What the command line says about how to analyze and show a text. */
export interface RenderOptions {
  /** ISO date that times are reckoned from. */
  reference?: string;
  color: boolean;
  normalize: NormalizeOptions;
  /** The number of the document, from 1, where there are several. */
  document?: number;
}

type Render<T> = (view: View, options: RenderOptions) => T;

/** A subcommand that turns each document into output. */
export interface DocumentCommand {
  name: string;
  description: string;
  /** Lines of the help that show its use, without the program's name. */
  examples: readonly string[];
  /** Options of its own. */
  options?: readonly Option[];
  /** Whether `--reference` means anything to it. */
  dated?: boolean;
  /** Whether the text formats of several documents stand under their names. */
  headed?: boolean;
  /** Output formats that are text. */
  formats: Record<string, Render<string>>;
  /** What is found, as rows under a header: gives the format `csv`, with the document's name in the first column. */
  rows?: { columns: readonly string[]; cells: Render<Cell[][]> };
  /** What is found, as fields of an object: gives the formats `json` and `ndjson`. */
  fields?: Render<object>;
  /** The format of text documents where none is asked for. */
  defaultFormat: string;
}

/** The options of a document command, as given. */
export interface CommandOptions extends NormalizeOptions, InputOptions {
  format?: string;
  reference?: string;
  /** The file to write; standard output without it. */
  output?: string;
}

/** The options of all commands that read documents. */
export interface InputOptions {
  inputFormat?: DocumentFormat;
  encoding?: string;
  textColumn?: string;
  /** A file with words of the user's own. */
  userDictionary?: string;
}

/** Formats that describe one text, by offsets into it or as a whole file. */
const ONE_DOCUMENT: ReadonlySet<string> = new Set(['brat', 'timex3', 'icalendar']);

/** Formats of files that hold a document a line or row. */
const RECORDS: ReadonlySet<string> = new Set(['ndjson', 'csv']);

/** The names of all output formats of a command. */
export function formatsOf({ formats, rows, fields }: DocumentCommand): string[] {
  return [...Object.keys(formats), ...(rows ? ['csv'] : []), ...(fields ? ['json', 'ndjson'] : [])];
}

/** The options of a command as the reader of documents takes them. */
export const readingOptions = ({ inputFormat, encoding, textColumn }: InputOptions): DocumentOptions => ({
  ...(inputFormat && { format: inputFormat }),
  ...(encoding !== undefined && { encoding }),
  ...(textColumn !== undefined && { textColumn }),
});

/**
 * Runs a command over its inputs. What cannot be read is reported and passed over.
 *
 * @param paths files and folders, `-` for standard input; without any, standard input
 * @returns the exit status: 1 if any input or the output failed
 * @throws UsageError when the options contradict each other
 */
export async function runDocumentCommand(
  command: DocumentCommand,
  analyzer: Analyzer,
  io: Io,
  paths: readonly string[],
  options: CommandOptions,
): Promise<number> {
  const inputs = paths.length > 0 ? paths : [STDIN];
  const several = await areSeveral(inputs, options, io);
  const isRecords = RECORDS.has(options.inputFormat ?? formatOfName(inputs[0]) ?? '');
  const format = options.format ?? (isRecords && command.fields ? 'ndjson' : command.defaultFormat);
  if (ONE_DOCUMENT.has(format) && several) throw new UsageError(`--format ${format} takes one document`);
  const writer = writerOf(command, format, several);
  const settings = {
    ...(options.reference !== undefined && { reference: options.reference }),
    color: io.color && options.output === undefined,
    normalize: normalizeOptionsOf(options),
  };

  let status: number = EXIT.ok;
  let documents = 0;
  const output = outputOf(io, options.output);
  try {
    for await (const document of readDocuments(io, inputs, readingOptions(options))) {
      if ('fault' in document) {
        await io.stderr.write(`malmoi: ${document.fault}\n`);
        status = EXIT.badInput;
        continue;
      }
      documents++;
      const view = viewOf(analyzer, document);
      const text = writer.document(view, document, several ? { ...settings, document: documents } : settings);
      await output.write(documents === 1 ? writer.begin + text : writer.between + text);
    }
    // An archive without a document is a fault that has been told, or nothing.
    if (documents > 0) await output.write(writer.end);
    else if (status === EXIT.ok) await output.write(writer.begin + writer.end);
    await output.close(documents > 0 || status === EXIT.ok);
  } catch (error) {
    await output.close(false);
    if (!(error instanceof OutputError)) throw error;
    await io.stderr.write(`malmoi: ${error.message}\n`);
    status = EXIT.badInput;
  }
  return status;
}

/** Whether there may be more than one document. */
export async function areSeveral(inputs: readonly string[], { inputFormat }: InputOptions, io: Io): Promise<boolean> {
  const [only] = inputs;
  if (inputs.length > 1 || RECORDS.has(inputFormat ?? formatOfName(only) ?? '')) return true;
  // What cannot be looked at is reported when it is read.
  return io.files.isFolder(only).catch(() => false);
}

/** The output file could not be written. */
class OutputError extends Error {}

interface CommandOutput {
  write(text: string): Promise<void>;
  /** Puts the file in its place, or leaves everything as it was. */
  close(keep: boolean): Promise<void>;
}

/** Standard output, or a file that is begun when there is something to write. */
function outputOf(io: Io, path: string | undefined): CommandOutput {
  if (path === undefined) {
    return {
      write: (text) => (text === '' ? Promise.resolve() : io.stdout.write(text)),
      close: () => Promise.resolve(),
    };
  }
  let file: NewFile | undefined;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      throw new OutputError(`${path}: ${reasonOf(cause)}`, { cause });
    }
  };
  return {
    write: (text) =>
      attempt(async () => {
        file ??= await io.createFile(path);
        await file.write(text);
      }),
    async close(keep) {
      if (keep) await attempt(async () => file?.commit());
      else await file?.discard();
      file = undefined;
    },
  };
}

function normalizeOptionsOf({ to, families, names, spacing, quotes }: NormalizeOptions): NormalizeOptions {
  return {
    ...(to && { to }),
    ...(families && { families }),
    ...(names && { names }),
    ...(spacing && { spacing }),
    ...(quotes && { quotes }),
  };
}

/** How documents are written: each, and what stands around and between them. */
interface DocumentWriter {
  document(view: View, document: Document, options: RenderOptions): string;
  begin: string;
  between: string;
  end: string;
}

function writerOf(command: DocumentCommand, format: string, several: boolean): DocumentWriter {
  const { formats, rows, fields, headed } = command;
  const plain = { begin: '', between: '', end: '' };
  const render = formats[format];
  if (render) {
    const heading = several && headed === true ? headingOf(format) : () => '';
    return { ...plain, document: (view, { name }, options) => heading(name) + render(view, options) };
  }
  if (format === 'csv' && rows) {
    return {
      ...plain,
      begin: toCsv([['document', ...rows.columns]]),
      document: (view, { name }, options) => toCsv(rows.cells(view, options).map((cells) => [name, ...cells])),
    };
  }
  if (!fields) throw new UsageError(`${command.name} has no format ${format}`);
  const indent = format === 'json' ? 2 : undefined;
  const json = (view: View, document: Document, options: RenderOptions): string =>
    JSON.stringify({ ...document.fields, text: view.text, ...fields(view, options) }, undefined, indent);
  if (format === 'json' && several) return { begin: '[\n', between: ',\n', end: '\n]\n', document: json };
  return { ...plain, document: (...args) => `${json(...args)}\n` };
}

const headingOf =
  (format: string) =>
  (name: string): string =>
    format === 'conllu' ? `# newdoc id = ${name.replace(/\s+/g, ' ')}\n` : `==> ${name} <==\n`;
