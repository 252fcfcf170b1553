import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Analysis } from '../analysis.js';
import type { Analyzer } from '../analyzer.js';
import { fromJson } from '../formats/from-json.js';
import { toText } from '../formats/text.js';
import {
  REPORT_LANGUAGES,
  renderReport,
  reportCollector,
  type ReportedAnalysis,
  type ReportLanguage,
} from '../report/report.js';
import { analysisOf } from './analyze.js';
import { INPUT_FORMATS, readDocuments, type Document, type InputFormat } from './documents.js';
import { EXIT, reasonOf, type Io } from './io.js';

const REPORT_FORMATS = ['text', 'html'] as const;

/** The options of `malmoi report`, as given. */
export interface ReportCommandOptions {
  format?: (typeof REPORT_FORMATS)[number];
  inputFormat?: InputFormat;
  output?: string;
  reference?: string;
  title?: string;
  language?: ReportLanguage;
  texts?: number;
}

/** Says what `malmoi report` takes, but for `--reference`, which all dated commands share. */
export const describeReport = (command: Command): Command =>
  command
    .description('analyze bulletins for a reader: a page to look at, or text for the terminal')
    .argument('[files...]', 'UTF-8 files; - or none for standard input')
    .addOption(
      new Option('-f, --format <format>', 'output format (default: html for a file *.html, else text)').choices(
        REPORT_FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(
      new Option('--input-format <format>', 'ndjson: an object with a "text" a line, or what analyze made').choices(
        INPUT_FORMATS,
      ),
    )
    .option('--title <title>', 'the heading of the page (default: the headline, or the number of documents)')
    .addOption(new Option('--language <language>', 'the language of the page (default: en)').choices(REPORT_LANGUAGES))
    .option('--texts <number>', 'how many texts the page shows in full (default: 200)', wholeNumber)
    .addHelpText(
      'after',
      `
Examples:
  malmoi report bulletin.txt
  malmoi report archive/*.txt -o report.html
  malmoi analyze --input-format ndjson 2024.ndjson | malmoi report --input-format ndjson -o 2024.html`,
    );

/**
 * `malmoi report`: all documents in one page, or each as text. Records that hold an analysis are taken as they are,
 * other texts are analyzed.
 *
 * @returns the exit status: 1 if any input or the output failed
 */
export async function runReport(
  analyzer: Analyzer,
  io: Io,
  paths: readonly string[],
  options: ReportCommandOptions,
): Promise<number> {
  const { output } = options;
  const inputs = paths.length > 0 ? paths : ['-'];
  const format = options.format ?? (/\.html?$/i.test(output ?? '') ? 'html' : 'text');
  const writer = format === 'html' ? pageWriter(options) : textWriter(io, options, inputs.length > 1);

  let status: number = EXIT.ok;
  let read = 0;
  for await (const document of readDocuments(io, inputs, options.inputFormat ?? 'text')) {
    if ('fault' in document) {
      await io.stderr.write(`malmoi: ${document.fault}\n`);
      status = EXIT.badInput;
      continue;
    }
    read++;
    await writer.add(reportedAnalysis(analyzer, document, options), document.name);
  }
  if (read === 0 && status !== EXIT.ok) return status;
  const whole = writer.end();
  if (output === undefined) await io.stdout.write(whole);
  else {
    try {
      await io.writeFile(output, whole);
    } catch (error) {
      await io.stderr.write(`malmoi: ${output}: ${reasonOf(error)}\n`);
      status = EXIT.badInput;
    }
  }
  return status;
}

/** Takes analyses in, and gives what is left to write when there are no more. */
interface Writer {
  add(analysis: ReportedAnalysis, name: string): Promise<void>;
  end(): string;
}

function pageWriter(options: ReportCommandOptions): Writer {
  const collector = reportCollector(options.texts === undefined ? {} : { texts: options.texts });
  return {
    add(analysis) {
      collector.add(analysis);
      return Promise.resolve();
    },
    end: () =>
      renderReport(collector.data(), {
        ...(options.title !== undefined && { title: options.title }),
        ...(options.language && { language: options.language }),
      }),
  };
}

/** On standard output each text appears when it is read; a file is written when all is done. */
function textWriter(io: Io, { output }: ReportCommandOptions, several: boolean): Writer {
  const held: string[] = [];
  return {
    async add(analysis, name) {
      const heading = several ? `==> ${name} <==\n` : '';
      const text = heading + toText(analysis, { color: io.color && output === undefined });
      if (output === undefined) await io.stdout.write(text);
      else held.push(text);
    },
    end: () => held.join(''),
  };
}

function reportedAnalysis(
  analyzer: Analyzer,
  { name, text, fields }: Document,
  { reference }: ReportCommandOptions,
): ReportedAnalysis {
  const known = 'normalization' in fields ? fromJson(fields) : undefined;
  const analysis: Analysis =
    known ?? analysisOf(analyzer, text, { ...(reference !== undefined && { reference }), color: false, normalize: {} });
  const { file, date } = fields;
  const day = typeof date === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] : undefined;
  return { ...analysis, name: typeof file === 'string' ? file : name, ...(day !== undefined && { date: day }) };
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
