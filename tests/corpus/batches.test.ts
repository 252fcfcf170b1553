import fc from 'fast-check';
import { batchesOf, type BatchLimits } from '../../src/corpus/batches.js';
import type { Work } from '../../src/corpus/document.js';

const work = (text: string, id = 'a'): Work => ({ id, text });

const limits = (length: number): BatchLimits => ({ length, documents: 256, wait: Infinity });

async function* series(works: readonly Work[]): AsyncGenerator<Work> {
  for (const each of works) yield Promise.resolve(each);
}

async function taken(batches: AsyncIterable<Work[]>): Promise<Work[][]> {
  const all: Work[][] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

test.each<[string, string[], string[][]]>([
  ['short ones together', ['가', '나', '다'], [['가', '나', '다']]],
  ['until a batch is full', ['가나', '다라', '마'], [['가나', '다라'], ['마']]],
  ['a long one whole', ['가나다라마바', '사'], [['가나다라마바'], ['사']]],
  ['none', [], []],
])('%s', async (_name, texts, batches) => {
  const found = await taken(batchesOf(series(texts.map((text) => work(text))), limits(4)));
  expect(found.map((batch) => batch.map((each) => ('text' in each ? each.text : '')))).toEqual(batches);
});

test('no document is lost, doubled or moved', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 12 })), async (texts) => {
      const works = texts.map((text, i) => work(text, String(i)));
      expect((await taken(batchesOf(series(works), limits(16)))).flat()).toEqual(works);
    }),
    { numRuns: 30 },
  ));

test('documents without text fill batches too', async () => {
  const unread = Array.from({ length: 500 }, (_, i): Work => ({ id: String(i), error: 'no such file' }));
  expect((await taken(batchesOf(series(unread)))).map((batch) => batch.length)).toEqual([256, 244]);
});

test('a slow source does not hold back what it gave, and a failure comes after it', async () => {
  let fail = (_error: Error): void => undefined;
  async function* slow(): AsyncGenerator<Work> {
    yield work('가');
    await new Promise((_, reject) => (fail = reject));
  }
  const batches = batchesOf(slow());
  expect((await batches.next()).value).toEqual([work('가')]);
  fail(new Error('cut off'));
  await expect(batches.next()).rejects.toThrow('cut off');
});
