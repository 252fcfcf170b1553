import { batchesOf, type BatchLimits } from '../corpus/batches.js';
import { Digest } from '../corpus/digest.js';
import { workOf, type Documents, type Work } from '../corpus/document.js';
import type { RecordOptions } from '../corpus/record.js';
import type { Tally } from '../corpus/tally.js';

/** A part of a corpus, as it lies in the queue. */
export interface Shard {
  /** Its documents; none once its records are written, so that the queue's memory is free for others. */
  works?: Work[];
  options: RecordOptions;
  /** What tells these documents and options from others. */
  digest: string;
  /** Whether it is the corpus' last shard. */
  last: boolean;
}

/** What becomes of a shard. */
export interface ShardResult {
  tally: Tally;
}

/** The name of a shard by its place in the corpus, from 0: names in alphabetical order give the corpus' order. */
export const shardName = (place: number): string => `shard-${String(place).padStart(8, '0')}`;

/**
 * Cuts a corpus into shards. The same documents give the same shards, however fast they come.
 *
 * @param length the characters of text that make a shard full
 */
export async function* shardsOf(documents: Documents, length: number, options: RecordOptions): AsyncGenerator<Shard> {
  const limits: BatchLimits = { length, documents: MOST_DOCUMENTS, wait: Infinity };
  let held: Work[] | undefined;
  for await (const works of batchesOf(workOf(documents), limits)) {
    if (held) yield shardOf(held, options, false);
    held = works;
  }
  yield shardOf(held ?? [], options, true);
}

/** Documents without text fill a shard too. */
const MOST_DOCUMENTS = 4096;

function shardOf(works: Work[], options: RecordOptions, last: boolean): Shard {
  const digest = new Digest();
  digest.add({ id: '', text: JSON.stringify([options, last]) });
  for (const work of works) digest.add(work);
  return { works, options, digest: digest.value(), last };
}
