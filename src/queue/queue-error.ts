/** A queue that holds another corpus, or a corpus that is not done. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}
