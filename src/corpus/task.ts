import type { UserDictionary } from '../segmenter/user-words.js';
import type { Work } from './document.js';
import type { RecordOptions } from './record.js';
import type { SharedDictionary } from './shared-dictionary.js';
import type { Tally } from './tally.js';

/** What every worker thread is given when it starts. */
export interface WorkerSetting {
  dictionary: SharedDictionary;
  userDictionary: UserDictionary;
}

/** What a worker thread is to do: a record for each document. */
export interface Task {
  works: readonly Work[];
  options: RecordOptions;
}

/** A document without an analysis. */
export interface Failure {
  /** File and line, or the id where there is no file. */
  place: string;
  reason: string;
}

/** The records of a task's documents. */
export interface TaskResult {
  /** The records as NDJSON in UTF-8: a line a document, in order. */
  lines: Uint8Array<ArrayBuffer>;
  tally: Tally;
  failures: Failure[];
}
