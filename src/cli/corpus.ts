import { open, realpath, stat } from 'node:fs/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { JobDescription } from '../corpus/checkpoint.js';
import { streamOutput, type CorpusOutput } from '../corpus/output.js';
import { openPool } from '../corpus/pool.js';
import { PARTS, type Part } from '../corpus/record.js';
import { openResumable } from '../corpus/resumable-file.js';
import { runCorpus } from '../corpus/run-corpus.js';
import {
  DOCUMENT_FORMATS,
  STDIN,
  type DocumentFormat,
  type DocumentOptions,
  type FailedDocument,
  type SourceDocument,
} from '../documents/document.js';
import { readDocuments } from '../documents/read-documents.js';
import { watchCorpus } from './corpus-watch.js';
import { EXIT, reasonOf, type Io } from './io.js';
import { knownEncoding } from './shared-options.js';

/** The options of `malmoi corpus`, as given. */
export interface CorpusOptions {
  output?: string;
  jobs?: number;
  parts?: Part[];
  inputFormat?: DocumentFormat;
  encoding?: string;
  textColumn?: string;
}

/** Says what `malmoi corpus` takes. */
export const describeCorpus = (command: Command): Command =>
  command
    .description('analyze archives on all processors: a line of JSON a document, in order')
    .argument('[inputs...]', 'files and folders; - or none for standard input')
    .option('-o, --output <file>', 'write to a file; a job that was killed goes on where it was when it is run again')
    .option('-j, --jobs <number>', 'worker threads (default: one for each processor)', wholeNumber)
    .option('--parts <list>', `what each record holds, by comma, of ${PARTS.join(', ')} (default: all)`, parts)
    .addOption(
      new Option('--input-format <format>', 'what the files hold (default: found out)').choices(DOCUMENT_FORMATS),
    )
    .option('--encoding <name>', "the files' encoding (default: found out)", knownEncoding)
    .option('--text-column <name>', 'the field or column that holds the text (default: text)')
    .addHelpText(
      'after',
      `
Examples:
  malmoi corpus archive/ -o archive.ndjson
  malmoi corpus 2024.ndjson.gz 2025.csv --text-column body --parts entities,times -o found.ndjson
  zstdcat dump.ndjson.zst | malmoi corpus --input-format ndjson --jobs 8 - | gzip > dump.out.gz`,
    );

/**
 * `malmoi corpus`: analyzes documents on worker threads. What fails is reported, has a record that says why, and the
 * rest go on.
 *
 * @returns the exit status: 1 if a document or the output failed
 */
export async function runCorpusCommand(
  io: Io,
  paths: readonly string[],
  options: CorpusOptions,
  version: string,
): Promise<number> {
  const inputs = paths.length > 0 ? paths : [STDIN];
  const reading: DocumentOptions = {
    ...(options.inputFormat && { format: options.inputFormat }),
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(options.textColumn !== undefined && { textColumn: options.textColumn }),
  };
  const parts = PARTS.filter((part) => options.parts?.includes(part) ?? true);
  const pool = await openPool(options.jobs === undefined ? {} : { jobs: options.jobs });
  let output: CorpusOutput | undefined;
  try {
    output = await openOutput(io, options.output, { version, dictionary: pool.checksum, inputs, parts, ...reading });
    const { files, report, stop } = watchCorpus(io, inputs, reading, output.tally, options.output !== undefined);
    try {
      const documents = worded(readDocuments(inputs, reading, files));
      const tally = await runCorpus(documents, pool, output, { parts }, report);
      await stop(tally);
      return tally.errors > 0 ? EXIT.badInput : EXIT.ok;
    } finally {
      await stop();
    }
  } finally {
    await output?.close();
    await pool.close();
  }
}

/** The documents, their errors in plain words. */
async function* worded(
  documents: AsyncIterable<SourceDocument | FailedDocument>,
): AsyncGenerator<SourceDocument | FailedDocument> {
  for await (const document of documents) {
    yield 'error' in document ? { ...document, error: new Error(reasonOf(document.error)) } : document;
  }
}

/** A file that a later run goes on with; a pipe, a device and standard output are written as they are. */
async function openOutput(io: Io, path: string | undefined, job: JobDescription): Promise<CorpusOutput> {
  if (path === undefined) {
    const decoder = new TextDecoder();
    return streamOutput((lines) => io.stdout.write(decoder.decode(lines)));
  }
  const failed = (cause: unknown): never => {
    throw new Error(`${path}: ${reasonOf(cause)}`, { cause });
  };
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isFile()) {
    const handle = await open(path, 'w').catch(failed);
    const stream = streamOutput((lines) => handle.writeFile(lines).catch(failed));
    return { ...stream, close: () => handle.close() };
  }
  const target = await realpath(path).catch(() => path);
  return openResumable(target, job).catch(failed);
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(value);
}

function parts(list: string): Part[] {
  return list.split(',').map((name) => {
    const part = PARTS.find((known) => known === name.trim());
    if (!part) throw new InvalidArgumentError(`"${name}" is no part.`);
    return part;
  });
}
