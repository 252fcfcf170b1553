import type { AnalyzedBatch } from './analyze-batches.js';
import type { Work } from './document.js';
import { emptyTally, sumOf, type Tally } from './tally.js';

/** Where the records of a corpus go. */
export interface CorpusOutput {
  /** What the output holds, records of an earlier run included. */
  readonly tally: Tally;
  /** Passes over the documents that the output has already. */
  remaining(works: AsyncIterable<Work>): AsyncIterable<Work>;
  append(batch: AnalyzedBatch): Promise<void>;
  /** All records are there. */
  finish(): Promise<void>;
  /** Lets go of the output, finished or not. */
  close(): Promise<void>;
}

/** An output that is written once, in order: a pipe, standard output. */
export function streamOutput(write: (lines: Uint8Array) => Promise<void>): CorpusOutput {
  let tally = emptyTally();
  return {
    get tally() {
      return tally;
    },
    remaining: (works) => works,
    async append(batch) {
      await write(batch.lines);
      tally = sumOf(tally, batch.tally);
    },
    finish: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
