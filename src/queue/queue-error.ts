/** A queue that holds another corpus, or a corpus that is not done. */
export class QueueError extends Error {
  /** The class of error, for what crosses a thread. */
  override readonly name = 'QueueError';
}
