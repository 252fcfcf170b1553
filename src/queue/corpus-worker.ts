import { Worker, type Job } from 'bullmq';
import { analyzeBatches } from '../corpus/analyze-batches.js';
import type { Work } from '../corpus/document.js';
import { openPool, type Pool, type PoolOptions } from '../corpus/pool.js';
import { emptyTally, sumOf } from '../corpus/tally.js';
import { warn, type QueueOptions } from './corpus-queue.js';
import type { Shard, ShardResult } from './shard.js';
import type { ShardStore } from './shard-store.js';

/** What a worker works on, and with. */
export interface CorpusWorkerOptions extends QueueOptions, PoolOptions {
  /** Where the records go. */
  store: ShardStore;
  /**
   * Milliseconds that a worker may be silent before its shards are given to others, 30,000 by default. A worker gives a
   * sign twice in that time.
   */
  patience?: number;
}

/** A process' share in the work. */
export interface CorpusWorker {
  /** Finishes the shards under way, and takes no more. */
  close(): Promise<void>;
}

const PATIENCE = 30_000;
/** How many workers may die over a shard before it is given up. */
const MOST_DEATHS = 2;

/**
 * Starts to work on a queue's shards, one a thread, until it is closed. Any number of processes on any number of hosts
 * may do so. A shard whose worker dies is given to another: each is done at least once, and since the same documents
 * give the same records under the same name, it counts once.
 *
 * @throws DictionaryError when the dictionary cannot be read
 * @throws LexiconError when a row of the user dictionary is faulty
 *
 * @example
 * const worker = await startCorpusWorker({ name: 'bulletins', connection: { host: 'redis' }, store: folderStore('/mnt/out') });
 * process.once('SIGTERM', () => worker.close());
 */
export async function startCorpusWorker(options: CorpusWorkerOptions): Promise<CorpusWorker> {
  const { name, connection, prefix, onError = warn, store, patience = PATIENCE, ...poolOptions } = options;
  const pool = await openPool(poolOptions);
  const emptied = new Set<Promise<void>>();
  const worker = new Worker<Shard, ShardResult>(name, (job) => analyzeShard(job, pool, store), {
    ...{ connection, ...(prefix !== undefined && { prefix }) },
    ...{
      concurrency: pool.jobs,
      lockDuration: patience,
      stalledInterval: patience,
      maxStalledCount: MOST_DEATHS,
    },
  });
  worker.on('error', onError);
  worker.on('completed', (job) => {
    const { options, digest, last } = job.data;
    const emptying = job
      .updateData({ options, digest, last })
      .catch(onError)
      .finally(() => emptied.delete(emptying));
    emptied.add(emptying);
  });
  return {
    async close() {
      await worker.close();
      await Promise.all(emptied);
      await pool.close();
    },
  };
}

async function analyzeShard({ id = '', data }: Job<Shard>, pool: Pool, store: ShardStore): Promise<ShardResult> {
  const { works, options } = data;
  if (!works) throw new Error(`${id} was done before`);
  const lines: Uint8Array[] = [];
  let tally = emptyTally();
  // Other shards keep the other threads busy.
  for await (const batch of analyzeBatches(series(works), { jobs: 1, run: (task) => pool.run(task) }, options)) {
    lines.push(batch.lines);
    tally = sumOf(tally, batch.tally);
  }
  await store.write(id, Buffer.concat(lines));
  return { tally };
}

async function* series(works: readonly Work[]): AsyncGenerator<Work> {
  for (const work of works) yield Promise.resolve(work);
}
