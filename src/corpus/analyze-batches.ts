import { batchesOf } from './batches.js';
import type { Work } from './document.js';
import { inOrder } from './in-order.js';
import type { Pool } from './pool.js';
import type { RecordOptions } from './record.js';
import { sumOf } from './tally.js';
import type { TaskResult } from './task.js';

/** Batches in memory for each thread: one under way, the next at hand, and two that may wait for a slower one. */
const BATCHES_PER_JOB = 4;

/** Documents and their records. */
export interface AnalyzedBatch extends TaskResult {
  works: readonly Work[];
}

/** Analyzes documents on all threads of a pool and gives their records in order, a batch at a time. */
export function analyzeBatches(
  works: AsyncIterable<Work>,
  pool: Pick<Pool, 'run' | 'jobs'>,
  options: RecordOptions,
): AsyncGenerator<AnalyzedBatch> {
  return inOrder(
    batchesOf(works),
    async (batch) => ({ works: batch, ...(await analyzeBatch(batch, pool, options)) }),
    BATCHES_PER_JOB * pool.jobs,
  );
}

/** A thread that dies (of memory) takes a batch with it: then each document is tried alone, and the culprit reported. */
async function analyzeBatch(
  works: readonly Work[],
  pool: Pick<Pool, 'run'>,
  options: RecordOptions,
): Promise<TaskResult> {
  try {
    return await pool.run({ works, options });
  } catch (error) {
    const [work] = works;
    if (works.length === 1) return pool.run({ works: [brokenOff(work, error)], options });
    let together = await analyzeBatch([work], pool, options);
    for (const other of works.slice(1)) together = joined(together, await analyzeBatch([other], pool, options));
    return together;
  }
}

function brokenOff({ id, source, line }: Work, error: unknown): Work {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ...{ id, ...(source !== undefined && { source }), ...(line !== undefined && { line }) },
    error: `its analysis broke off: ${reason}`,
  };
}

const joined = (a: TaskResult, b: TaskResult): TaskResult => ({
  lines: new Uint8Array(Buffer.concat([a.lines, b.lines])),
  tally: sumOf(a.tally, b.tally),
  failures: [...a.failures, ...b.failures],
});
