import type { CorpusProgress } from '../corpus/run-corpus.js';
import type { Tally } from '../corpus/tally.js';
import type { DocumentOptions } from '../documents/document.js';
import { nodeFileSystem, type FileSystem } from '../documents/file-system.js';
import { countedFiles, inputBytes } from './input-bytes.js';
import type { Io } from './io.js';
import { progressBar, shownAmounts, type Progress } from './progress-bar.js';

/** Tells the person at the terminal how a job is doing. */
export interface CorpusWatch {
  /** The file system to read the inputs by. */
  files: FileSystem;
  /** Reports failures, and how far the job is. */
  report(progress: CorpusProgress): Promise<void>;
  /** Takes the bar away; with a tally, sums up. */
  stop(tally?: Tally): Promise<void>;
}

/**
 * Watches a job on standard error: what fails, a progress bar if that is a terminal, and a summary in the end.
 *
 * @param before what an earlier run of the job has done
 * @param drawsBar whether a bar would not mix with the output
 */
export function watchCorpus(
  io: Io,
  inputs: readonly string[],
  { format }: DocumentOptions,
  before: Tally,
  drawsBar: boolean,
): CorpusWatch {
  const start = performance.now();
  let bar = io.terminal && drawsBar ? progressBar(io.terminal) : undefined;
  const progress: Progress = { read: 0, documents: before.documents, bytes: 0 };
  if (bar) {
    void inputBytes(inputs, format !== undefined, nodeFileSystem).then((total) => {
      if (total !== undefined) progress.total = total;
    });
  }
  return {
    files: bar ? countedFiles(nodeFileSystem, (bytes) => (progress.read += bytes)) : nodeFileSystem,
    async report({ tally, failures }) {
      progress.documents = tally.documents;
      progress.bytes = tally.bytes - before.bytes;
      for (const { place, reason } of failures) {
        const message = `malmoi: ${place}: ${reason}\n`;
        if (bar) bar.log(message);
        else await io.stderr.write(message);
      }
      bar?.show(progress);
    },
    async stop(tally) {
      bar?.stop();
      bar = undefined;
      if (tally) await io.stderr.write(summaryOf(tally, before, (performance.now() - start) / 1000));
    },
  };
}

/** What a corpus holds, for a person to read. */
function summaryOf(tally: Tally, before: Tally, seconds: number): string {
  const { documents, bytes } = tally;
  const earlier = before.documents > 0 ? `, ${count(before.documents)} of them by an earlier run` : '';
  const run = shownAmounts({ documents: documents - before.documents, bytes: bytes - before.bytes }, seconds);
  return [
    `documents  ${count(documents)} (${count(tally.errors)} with errors)${earlier}`,
    `entities   ${counts(tally.entities)}`,
    `times      ${counts(tally.times)}`,
    `this run   ${run}, ${seconds.toFixed(1)} s`,
    '',
  ].join('\n');
}

const count = (number: number): string => number.toLocaleString('en');

const counts = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .map(([type, number]) => `${type} ${count(number)}`)
    .join(', ');
