import { analyzeBatches } from './analyze-batches.js';
import { workOf, type Documents } from './document.js';
import type { CorpusOutput } from './output.js';
import type { Pool } from './pool.js';
import type { RecordOptions } from './record.js';
import type { Tally } from './tally.js';
import type { Failure } from './task.js';

/** What has come to the output. */
export interface CorpusProgress {
  tally: Tally;
  /** The documents among the latest that have no analysis. */
  failures: readonly Failure[];
}

/**
 * Analyzes documents on a pool's threads into an output, in order.
 *
 * @param report is told after each batch
 * @returns what the output holds in the end
 */
export async function runCorpus(
  documents: Documents,
  pool: Pick<Pool, 'run' | 'jobs'>,
  output: CorpusOutput,
  options: RecordOptions,
  report: (progress: CorpusProgress) => void | Promise<void>,
): Promise<Tally> {
  for await (const batch of analyzeBatches(output.remaining(workOf(documents)), pool, options)) {
    await output.append(batch);
    await report({ tally: output.tally, failures: batch.failures });
  }
  await output.finish();
  return output.tally;
}
