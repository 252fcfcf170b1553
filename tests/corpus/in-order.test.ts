import fc from 'fast-check';
import { inOrder } from '../../src/corpus/in-order.js';

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function taken<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* series<Item>(items: readonly Item[], failure?: Error): AsyncGenerator<Item> {
  for (const item of items) yield Promise.resolve(item);
  if (failure) throw failure;
}

test('results come in the order of the items, and never more than the limit are under way', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 3 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, most) => {
        let [under, highest] = [0, 0];
        const run = async (index: number): Promise<number> => {
          highest = Math.max(highest, ++under);
          await after(delays[index]);
          under--;
          return index;
        };
        const indices = [...delays.keys()];
        expect(await taken(inOrder(series(indices), run, most))).toEqual(indices);
        expect(highest).toBeLessThanOrEqual(most);
      },
    ),
    { numRuns: 20 },
  ));

test('a slow reader stops the source', async () => {
  let read = 0;
  async function* counting(): AsyncGenerator<number> {
    for (;;) yield Promise.resolve(read++);
  }
  const results = inOrder(counting(), (item) => Promise.resolve(item), 3);
  await results.next();
  await after(20);
  expect(read).toBeLessThanOrEqual(6);
  await results.return(undefined);
});

test('a result does not wait for a source that has nothing more yet', async () => {
  async function* stuck(): AsyncGenerator<string> {
    yield Promise.resolve('가');
    await new Promise(() => undefined);
  }
  const results = inOrder(stuck(), (item) => Promise.resolve(item), 3);
  expect(await results.next()).toEqual({ value: '가', done: false });
  await results.return(undefined);
});

test('a source that fails gives first what it gave', async () => {
  const results = inOrder(series(['가', '나'], new Error('cut off')), (item) => Promise.resolve(item), 4);
  expect((await results.next()).value).toBe('가');
  expect((await results.next()).value).toBe('나');
  await expect(results.next()).rejects.toThrow('cut off');
});

test('a task that fails is thrown when its turn comes', async () => {
  const run = (item: number): Promise<number> =>
    item === 1 ? Promise.reject(new Error('no')) : after(5).then(() => 0);
  const results = inOrder(series([0, 1, 2]), run, 3);
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('no');
});

test('leaving early ends the source', async () => {
  let ended = false;
  async function* source(): AsyncGenerator<number> {
    try {
      for (let item = 0; ; item++) yield Promise.resolve(item);
    } finally {
      ended = true;
    }
  }
  for await (const item of inOrder(source(), (item) => Promise.resolve(item), 2)) if (item === 3) break;
  await after(5);
  expect(ended).toBe(true);
});
