import type { Work } from './document.js';

/**
 * The characters of text that make a batch full. A batch of this size takes a worker some 50 ms, against which the
 * way there and back is nothing, and many fit into memory.
 */
export const BATCH_LENGTH = 1 << 15;

/** Documents without text fill a batch too. */
const MOST_DOCUMENTS = 256;

/** How long a batch waits for more documents, so that a slow source does not hold back what it gave. */
const LONGEST_WAIT = 50;

/**
 * Gathers documents into batches of much the same length. No document is cut: a long one is a batch of its own.
 *
 * @param works documents as they come
 * @param length the characters that make a batch full
 */
export async function* batchesOf(works: AsyncIterable<Work>, length = BATCH_LENGTH): AsyncGenerator<Work[]> {
  const source = works[Symbol.asyncIterator]();
  try {
    let next = source.next();
    let first = await next;
    while (!first.done) {
      const batch = [first.value];
      let size = lengthOf(first.value);
      next = source.next();
      const wait = timer(LONGEST_WAIT);
      while (size < length && batch.length < MOST_DOCUMENTS) {
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
    timeout = setTimeout(() => resolve(undefined), milliseconds);
  });
  return { over, timeout };
}
