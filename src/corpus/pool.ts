import { availableParallelism } from 'node:os';
import { readUserDictionary, type UserDictionary } from '../segmenter/user-words.js';
import { loadSharedDictionary } from './shared-dictionary.js';
import type { Task, TaskResult, WorkerSetting } from './task.js';
import { workerFile } from './worker-file.js';

/** What worker threads are made of. */
export interface PoolOptions {
  /** The number of worker threads; by default one for each processor that the process may use. */
  jobs?: number;
  /** The compiled dictionary's path; by default the one that ships with the package. */
  dictionary?: string;
  /** Words of one's own beside the dictionary's. */
  userDictionary?: UserDictionary;
}

/** Worker threads over one dictionary, which they share. */
export interface Pool {
  readonly jobs: number;
  /** What tells the dictionary from others. */
  readonly checksum: string;
  /** Runs a task on the next free thread. It fails if the thread dies, and another takes the thread's place. */
  run(task: Task): Promise<TaskResult>;
  /** Stops the threads; tasks under way fail. */
  close(): Promise<void>;
}

/**
 * Starts worker threads.
 *
 * @throws DictionaryError when the dictionary cannot be read
 * @throws LexiconError when a row of the user dictionary is faulty
 * @throws RangeError when `jobs` is no whole number above 0
 */
export async function openPool(options: PoolOptions = {}): Promise<Pool> {
  const { jobs = availableParallelism(), userDictionary = [] } = options;
  if (!Number.isInteger(jobs) || jobs < 1) throw new RangeError(`jobs must be a whole number above 0, not ${jobs}`);
  // Here its faults can be told; in the threads they would end the thread.
  readUserDictionary(userDictionary);
  const dictionary = await loadSharedDictionary(options.dictionary);
  // Loaded when it is needed: who reads single texts does without.
  const { default: piscina } = await import('piscina');
  const setting: WorkerSetting = { dictionary, userDictionary };
  const pool = new piscina.Piscina<Task, TaskResult>({
    ...{ filename: workerFile(), minThreads: jobs, maxThreads: jobs, workerData: setting, recordTiming: false },
  });
  // A thread that died without a task is replaced; nothing is lost.
  pool.on('error', () => undefined);
  try {
    await pool.run({ works: [], options: {} });
  } catch (error) {
    await pool.destroy();
    throw error;
  }
  return { jobs, checksum: dictionary.checksum, run: (task) => pool.run(task), close: () => pool.destroy() };
}
