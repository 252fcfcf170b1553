type Read<Item> = { item: Item } | { failure?: Error };

/**
 * Runs a task for each item, several at a time, and gives the results in the order of the items. No more than `most`
 * items are under way or wait for an earlier one, so that a slow reader slows the source. A result is given when its
 * turn comes, whether the source has more to give yet or not. Should the source fail, what it gave before comes first.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const read = (): Promise<Read<Item>> =>
    source.next().then(
      ({ done, value }): Read<Item> => (done ? {} : { item: value }),
      (reason: unknown) => ({ failure: reason instanceof Error ? reason : new Error(String(reason)) }),
    );
  const pending: Promise<Result>[] = [];
  let reading: Promise<Read<Item>> | undefined = read();
  let failure: Error | undefined;
  try {
    while (reading || pending.length > 0) {
      const next = reading && pending.length < most ? await first(reading, pending[0]) : undefined;
      if (next && 'item' in next) {
        const result = run(next.item);
        // A failure is thrown when its turn comes.
        result.catch(() => undefined);
        pending.push(result);
        reading = read();
      } else if (next) {
        reading = undefined;
        failure = next.failure;
      } else {
        const head = pending.shift();
        if (head) yield await head;
      }
    }
    if (failure) throw failure;
  } finally {
    // A source that waits for its own next item would answer late or never.
    void Promise.resolve(source.return?.()).catch(() => undefined);
  }
}

/** What was read, or nothing if the head of the line is done before. */
const first = <Item>(
  reading: Promise<Read<Item>>,
  head: Promise<unknown> | undefined,
): Promise<Read<Item> | undefined> => {
  if (!head) return reading;
  const done = head.then(
    () => undefined,
    () => undefined,
  );
  return Promise.race([reading, done]);
};
