import type { Work } from './document.js';

/** When a batch is full. */
export interface BatchLimits {
  /** Characters of text; no document is cut, a long one is a batch of its own. */
  length: number;
  /** Documents: those without text fill a batch too. */
  documents: number;
  /** Milliseconds that a batch waits for more, so that a slow source does not hold back what it gave. */
  wait: number;
}

/**
 * A batch of this size takes a worker some 50 ms, against which the way there and back is nothing, and many fit into
 * memory.
 */
const THREAD_BATCHES: BatchLimits = { length: 1 << 15, documents: 256, wait: 50 };

/** Gathers documents into batches of much the same length. */
export async function* batchesOf(
  works: AsyncIterable<Work>,
  limits: BatchLimits = THREAD_BATCHES,
): AsyncGenerator<Work[]> {
  const source = works[Symbol.asyncIterator]();
  try {
    let next = source.next();
    let first = await next;
    while (!first.done) {
      const batch = [first.value];
      let size = lengthOf(first.value);
      next = source.next();
      const wait = timer(limits.wait);
      while (size < limits.length && batch.length < limits.documents) {
        const result = await Promise.race([next, wait.over]);
        if (!result || result.done) break;
        batch.push(result.value);
        size += lengthOf(result.value);
        next = source.next();
      }
      clearTimeout(wait.timeout);
      // Should reading fail, the failure comes after what was read.
      next.catch(() => undefined);
      yield batch;
      first = await next;
    }
  } finally {
    // A source that waits for its own next document answers late or never.
    void Promise.resolve(source.return?.()).catch(() => undefined);
  }
}

const lengthOf = (work: Work): number => ('text' in work ? work.text.length : 0);

function timer(milliseconds: number): { over: Promise<undefined>; timeout: NodeJS.Timeout | undefined } {
  let timeout: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    if (milliseconds < Infinity) timeout = setTimeout(() => resolve(undefined), milliseconds);
  });
  return { over, timeout };
}
