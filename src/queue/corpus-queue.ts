import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { Queue, type ConnectionOptions } from 'bullmq';
import { placeOf, type Documents } from '../corpus/document.js';
import type { RecordOptions } from '../corpus/record.js';
import type { Tally } from '../corpus/tally.js';
import { collectShards } from './collect.js';
import { QueueError } from './queue-error.js';
import { shardName, shardsOf, type Shard, type ShardResult } from './shard.js';
import type { ShardStore } from './shard-store.js';

/** Where a queue is. A queue is for one corpus. */
export interface QueueOptions {
  /** Its name: the corpus'. It may hold no colon. */
  name: string;
  /** How BullMQ reaches Redis: host and port, or a client. */
  connection: ConnectionOptions;
  /** What the keys in Redis begin with; by default `bull`. */
  prefix?: string;
  /** Is told of faults of the connection, which is made again; by default a warning of the process. */
  onError?: (error: Error) => void;
}

/** How a corpus is put into a queue. */
export interface EnqueueOptions extends RecordOptions {
  /** Characters of text in a shard, 262,144 by default: half a second's work, and less than a megabyte of Redis' memory. */
  shardLength?: number;
  /** As long as so many shards wait, no more are put in, so that Redis' memory holds; 1000 by default. */
  mostWaiting?: number;
  /** How often a shard is tried before it is given up; 3 by default. */
  attempts?: number;
}

/** How far a queue's corpus is. */
export interface QueueProgress {
  /** Shards in the queue, done or not. */
  shards: number;
  /** Whether these are all shards of the corpus. */
  complete: boolean;
  /** Shards that no worker has taken yet. */
  waiting: number;
  /** Shards that workers are at. */
  active: number;
  /** Shards whose records are in the store. */
  done: number;
  /** Given up: see `deadLetters`. */
  dead: number;
}

/** A shard that was given up. */
export interface DeadLetter {
  /** Its name in the store. */
  shard: string;
  /** The last attempt's error. */
  reason: string;
  /** How often it was tried. */
  attempts: number;
  /** Where its documents stand. */
  documents: string[];
}

/** A corpus in a queue. */
export interface CorpusQueue {
  /**
   * Puts a corpus into the queue, in shards. When it was broken off it can be done again: what is in the queue already
   * is not put in twice, done or not.
   *
   * @returns the number of shards
   * @throws QueueError if the queue holds another corpus, or this one with other options
   */
  enqueue(documents: Documents, options?: EnqueueOptions): Promise<number>;
  /** How far the work is. */
  progress(): Promise<QueueProgress>;
  /** The shards that were given up, in order. */
  deadLetters(): Promise<DeadLetter[]>;
  /** Has all shards tried again that were given up. */
  retryDeadLetters(): Promise<void>;
  /**
   * Puts the records of all shards together, in the corpus' order.
   *
   * @param path the file, which is written whole or not at all
   * @throws QueueError unless all shards are done and their records there
   */
  collect(store: ShardStore, path: string): Promise<Tally>;
  /** Takes the queue off Redis, its shards too; their records stay. */
  remove(): Promise<void>;
  /** Ends the connection; the queue stays. */
  close(): Promise<void>;
}

const SHARD_LENGTH = 1 << 18;
const MOST_WAITING = 1000;
const ATTEMPTS = 3;
/** Milliseconds after which a shard is tried again, twice as many each time. */
const RETRY_DELAY = 1000;
/** Milliseconds between two looks at a full queue. */
const FULL_DELAY = 200;
/** Shards that are asked for at once. */
const PAGE = 100;

/**
 * Opens a queue.
 *
 * @example
 * const queue = openCorpusQueue({ name: 'bulletins', connection: { host: 'redis' } });
 * await queue.enqueue(readDocuments(['archive/']), { parts: ['entities', 'times'] });
 * await queue.progress(); // { shards: 812, complete: true, waiting: 790, active: 12, done: 10, dead: 0 }
 */
export function openCorpusQueue(options: QueueOptions): CorpusQueue {
  const { name, connection, prefix, onError = warn } = options;
  const queue = new Queue<Shard, ShardResult>(name, { connection, ...(prefix !== undefined && { prefix }) });
  queue.on('error', onError);

  const add = async (place: number, shard: Shard, attempts: number): Promise<void> => {
    const id = shardName(place);
    const found = await queue.getJob(id);
    if (found && found.data.digest !== shard.digest) {
      throw new QueueError(`the queue ${name} holds another corpus, or this one with other options, from ${id} on`);
    }
    if (found) return;
    await queue.add('shard', shard, {
      ...{ jobId: id, attempts, backoff: { type: 'exponential', delay: RETRY_DELAY } },
      ...{ removeOnComplete: false, removeOnFail: false },
    });
  };

  const progress = async (): Promise<QueueProgress> => {
    const counts = await queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'completed', 'failed');
    const { active = 0, completed: done = 0, failed: dead = 0 } = counts;
    const shards = Object.values(counts).reduce((sum, number) => sum + number, 0);
    const last = shards > 0 ? await queue.getJob(shardName(shards - 1)) : undefined;
    const complete = last?.data.last ?? false;
    return { shards, complete, waiting: shards - active - done - dead, active, done, dead };
  };

  return {
    async enqueue(
      documents,
      { shardLength = SHARD_LENGTH, mostWaiting = MOST_WAITING, attempts = ATTEMPTS, ...record } = {},
    ) {
      let place = 0;
      for await (const shard of shardsOf(documents, shardLength, record)) {
        while ((await queue.getWaitingCount()) >= mostWaiting) await setTimeout(FULL_DELAY);
        await add(place++, shard, attempts);
      }
      if (await queue.getJob(shardName(place))) {
        throw new QueueError(`the queue ${name} holds another corpus: it has more than these ${place} shards`);
      }
      return place;
    },
    progress,
    async deadLetters() {
      const letters: DeadLetter[] = [];
      for (let start = 0; ; start += PAGE) {
        const jobs = await queue.getFailed(start, start + PAGE - 1);
        for (const { id = '', failedReason: reason, attemptsMade: attempts, data } of jobs) {
          letters.push({ shard: id, reason, attempts, documents: (data.works ?? []).map(placeOf) });
        }
        if (jobs.length < PAGE) return letters.sort((a, b) => (a.shard < b.shard ? -1 : 1));
      }
    },
    retryDeadLetters: () => queue.retryJobs({ state: 'failed' }),
    async collect(store, path) {
      const { shards, complete, done, dead } = await progress();
      if (!complete) throw new QueueError(`the corpus ${name} is not wholly in the queue`);
      if (done < shards) {
        throw new QueueError(
          `the corpus ${name} is not done: ${shards - done} of ${shards} shards are missing, ${dead} of them given up`,
        );
      }
      const tallyOf = async (shard: string): Promise<Tally> => {
        const job = await queue.getJob(shard);
        if (!job?.returnvalue) throw new QueueError(`${shard} is no longer in the queue`);
        return job.returnvalue.tally;
      };
      return collectShards(
        Array.from({ length: shards }, (_, place) => shardName(place)),
        tallyOf,
        store,
        path,
      );
    },
    remove: () => queue.obliterate({ force: true }),
    close: () => queue.close(),
  };
}

/** The default for faults of a connection. */
export const warn = (error: Error): void => process.emitWarning(error);
