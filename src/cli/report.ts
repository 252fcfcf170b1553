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
import { STDIN } from '../documents/document.js';
import { viewAnalysis } from './analyze.js';
import { areSeveral, readingOptions, type InputOptions } from './document-command.js';
import { readDocuments, type Document } from './documents.js';
import { EXIT, reasonOf, type Io } from './io.js';
import { viewOf } from './page-view.js';
import { dated, readingDocuments, withExamples, withUserDictionary } from './shared-options.js';

const REPORT_FORMATS = ['text', 'html'] as const;

/** The options of `malmoi report`, as given. */
export interface ReportCommandOptions extends InputOptions {
  format?: (typeof REPORT_FORMATS)[number];
  output?: string;
  reference?: string;
  title?: string;
  language?: ReportLanguage;
  texts?: number;
}

/** Says what `malmoi report` takes. */
export const describeReport = (command: Command): Command =>
  withExamples(
    withUserDictionary(
      dated(
        readingDocuments(
          command.description('analyze bulletins for a reader: a page to look at, or text for the terminal'),
        )
          .addOption(
            new Option('-f, --format <format>', 'output format (default: html for a file *.html, else text)').choices(
              REPORT_FORMATS,
            ),
          )
          .option('-o, --output <file>', 'write to a file, whole or not at all')
          .option('--title <title>', 'the heading of the page (default: the headline, or the number of documents)')
          .addOption(
            new Option('--language <language>', 'the language of the page (default: en)').choices(REPORT_LANGUAGES),
          )
          .option('--texts <number>', 'how many texts the page shows in full (default: 200)', wholeNumber),
      ),
    ),
    [
      'report bulletin.txt',
      'report archive/ -o report.html',
      'malmoi corpus archive/ -o archive.ndjson && malmoi report archive.ndjson -o report.html',
    ],
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
  const inputs = paths.length > 0 ? paths : [STDIN];
  const format = options.format ?? (/\.html?$/i.test(output ?? '') ? 'html' : 'text');
  const writer =
    format === 'html' ? pageWriter(options) : textWriter(io, options, await areSeveral(inputs, options, io));

  let status: number = EXIT.ok;
  let read = 0;
  for await (const document of readDocuments(io, inputs, readingOptions(options))) {
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
  document: Document,
  { reference }: ReportCommandOptions,
): ReportedAnalysis {
  const { fields } = document;
  const name = [fields['file'], fields['id']].find((field) => typeof field === 'string') ?? document.name;
  const day = dayOf(fields['date']) ?? dayOf((fields['metadata'] as { date?: unknown } | undefined)?.date);
  return { ...documentAnalysis(analyzer, document, reference), name, ...(day !== undefined && { date: day }) };
}

/** The analysis that a record holds, or that of its text. */
export function documentAnalysis(analyzer: Analyzer, document: Document, reference: string | undefined): Analysis {
  const { text, fields } = document;
  const known = 'normalization' in fields ? fromJson({ ...fields, text }) : undefined;
  return known ?? viewAnalysis(viewOf(analyzer, document), reference === undefined ? {} : { reference });
}

const dayOf = (date: unknown): string | undefined =>
  typeof date === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] : undefined;

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
