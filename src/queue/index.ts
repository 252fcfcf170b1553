export type { CorpusDocument, Documents, UnreadDocument } from '../corpus/document.js';
export { PARTS, type Part, type RecordOptions } from '../corpus/record.js';
export type { Tally } from '../corpus/tally.js';
export {
  openCorpusQueue,
  type CorpusQueue,
  type DeadLetter,
  type EnqueueOptions,
  type QueueOptions,
  type QueueProgress,
} from './corpus-queue.js';
export { startCorpusWorker, type CorpusWorker, type CorpusWorkerOptions } from './corpus-worker.js';
export { QueueError } from './queue-error.js';
export { folderStore, type ShardStore } from './shard-store.js';
