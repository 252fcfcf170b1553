import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from '../../src/corpus/pool.js';
import { recordOf } from '../../src/corpus/record.js';
import { sumOf } from '../../src/corpus/tally.js';
import { openCorpusQueue, type CorpusQueue, type QueueOptions } from '../../src/queue/corpus-queue.js';
import { startCorpusWorker } from '../../src/queue/corpus-worker.js';
import { folderStore, type ShardStore } from '../../src/queue/shard-store.js';
import { analyzer } from '../cli/fake.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { hasRedis, startRedis, type RedisServer } from './redis.js';

// In this process an analyzer that knows two words will do; the processes that are started have the real one.
jest.mock('../../src/corpus/pool', () => ({
  openPool: () => Promise.resolve({ ...fakePool, close: () => Promise.resolve() }),
}));

const fakePool: Pick<Pool, 'jobs' | 'run'> = {
  jobs: 1,
  run({ works, options }) {
    const done = works.map((work) => recordOf(analyzer, work, options));
    const lines = new TextEncoder().encode(done.map(({ record }) => `${JSON.stringify(record)}\n`).join(''));
    return Promise.resolve({ lines, tally: done.map(({ tally }) => tally).reduce(sumOf), failures: [] });
  },
};

// Processes start slowly on a busy machine.
jest.setTimeout(60_000);

const documents = Array.from({ length: 60 }, (_, i) => ({
  ...{ id: `a.ndjson:${i + 1}`, source: 'a.ndjson', line: i + 1 },
  text: `${i + 1}번째 소식. 로씨야 외무상이 ${(i % 12) + 1}월 ${(i % 28) + 1}일 평양에 왔다.`,
}));
const record = { parts: ['text', 'entities', 'times'] } as const;
/** Twenty shards of three documents. */
const choices = { ...record, shardLength: 90 };

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

(hasRedis ? describe : describe.skip)('with a Redis server (Debian: redis-server)', () => {
  let redis: RedisServer;
  let folder: string;
  let queue: CorpusQueue;
  let options: QueueOptions;
  let count = 0;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
    options = { name: `corpus-${count++}`, connection: redis.connection };
    queue = openCorpusQueue(options);
  });
  afterEach(async () => {
    await queue.close();
    rmSync(folder, { recursive: true });
  });

  const work = async (store: ShardStore, until: () => Promise<boolean>): Promise<void> => {
    const worker = await startCorpusWorker({ ...options, store });
    while (!(await until())) await wait(20);
    await worker.close();
  };

  test('three processes, one of them killed at its work: nothing is lost and nothing is there twice', async () => {
    const output = join(folder, 'shards');
    const shards = await queue.enqueue(documents, choices);
    expect(shards).toBe(20);
    // It takes a shard, and is killed when it would write its records.
    const doomed = startProcess(
      options,
      output,
      `store.write = () => { console.log('stuck'); return new Promise(() => {}); };`,
    );
    await once(doomed.stdout as NodeJS.ReadableStream, 'data');
    const others = [startProcess(options, output), startProcess(options, output)];
    doomed.kill('SIGKILL');
    await once(doomed, 'exit');
    while ((await queue.progress()).done < shards) await wait(50);
    for (const other of others) other.kill('SIGTERM');
    await Promise.all(others.map((other) => once(other, 'exit')));

    expect(await queue.progress()).toEqual({
      ...{ shards, complete: true },
      ...{ waiting: 0, active: 0, done: shards, dead: 0 },
    });
    expect(readdirSync(output)).toHaveLength(shards);
    const tally = await queue.collect(folderStore(output), join(folder, 'whole.ndjson'));
    expect(tally).toMatchObject({ documents: 60, errors: 0, entities: { LOCATION: 120 }, times: { DATE: 60 } });
    const lines = documents.map((each) => `${JSON.stringify(recordOf(builtAnalyzer(), each, record).record)}\n`);
    expect(readFileSync(join(folder, 'whole.ndjson'), 'utf8')).toBe(lines.join(''));
  });

  test('a shard that cannot be done is a dead letter; the rest go on, and it can be tried again', async () => {
    const store = folderStore(folder);
    const full: ShardStore = {
      ...store,
      write: (shard, lines) =>
        shard === 'shard-00000001' ? Promise.reject(new Error('no space left')) : store.write(shard, lines),
    };
    await queue.enqueue(documents.slice(0, 9), { ...choices, attempts: 1 });
    await work(full, async () => (await queue.progress()).dead === 1 && (await queue.progress()).done === 2);
    const places = ['a.ndjson:4', 'a.ndjson:5', 'a.ndjson:6'];
    expect(await queue.deadLetters()).toEqual([
      { shard: 'shard-00000001', reason: 'no space left', attempts: 1, documents: places },
    ]);
    await expect(queue.collect(store, join(folder, 'whole'))).rejects.toThrow('1 of 3 shards are missing, 1 of them');
    await queue.retryDeadLetters();
    await work(store, async () => (await queue.progress()).done === 3);
    expect(await queue.deadLetters()).toEqual([]);
    expect((await queue.collect(store, join(folder, 'whole'))).documents).toBe(9);
  });

  test('a corpus is not put in twice, nor one over another', async () => {
    expect(await queue.enqueue(documents.slice(0, 9), choices)).toBe(3);
    expect(await queue.enqueue(documents.slice(0, 9), choices)).toBe(3);
    expect(await queue.progress()).toMatchObject({ shards: 3, complete: true, waiting: 3 });
    await work(folderStore(folder), async () => (await queue.progress()).done === 3);
    expect(await queue.enqueue(documents.slice(0, 9), choices)).toBe(3);
    expect(await queue.progress()).toMatchObject({ shards: 3, waiting: 0, done: 3 });
    for (const [other, more] of [
      [documents.slice(1, 10), {}],
      [documents.slice(0, 6), {}],
      [documents.slice(0, 12), {}],
      [documents.slice(0, 9), { names: 'southern' }],
    ] as const) {
      await expect(queue.enqueue(other, { ...choices, ...more })).rejects.toThrow('holds another corpus');
    }
    expect(await queue.progress()).toMatchObject({ shards: 3, complete: true });
  });

  test('what was broken off is not complete, and goes on', async () => {
    async function* brokenOff(): AsyncGenerator<(typeof documents)[number]> {
      for (const document of documents.slice(0, 7)) yield Promise.resolve(document);
      throw new Error('cut off');
    }
    await expect(queue.enqueue(brokenOff(), choices)).rejects.toThrow('cut off');
    expect(await queue.progress()).toMatchObject({ complete: false });
    await expect(queue.collect(folderStore(folder), join(folder, 'whole'))).rejects.toThrow('not wholly in the queue');
    expect(await queue.enqueue(documents.slice(0, 9), choices)).toBe(3);
    expect(await queue.progress()).toMatchObject({ shards: 3, complete: true });
  });

  test('a full queue makes room before more is put in', async () => {
    const enqueued = queue.enqueue(documents.slice(0, 12), { ...choices, mostWaiting: 2 });
    await wait(300);
    expect(await queue.progress()).toMatchObject({ shards: 2, complete: false });
    await work(folderStore(folder), async () => (await queue.progress()).complete);
    expect(await enqueued).toBe(4);
  });

  test('records that are not those of the queue are told', async () => {
    const store = folderStore(folder);
    await queue.enqueue(documents.slice(0, 3), choices);
    await work(store, async () => (await queue.progress()).done === 1);
    await store.write('shard-00000000', new TextEncoder().encode('{}\n'));
    await expect(queue.collect(store, join(folder, 'whole'))).rejects.toThrow('has 1 records of 3 documents');
    expect(readdirSync(folder)).toEqual(['shard-00000000.ndjson']);
  });
});

/** A worker in a process of its own, from the build. */
function startProcess({ name, connection }: QueueOptions, folder: string, more = ''): ChildProcess {
  const script = `
    import { folderStore, startCorpusWorker } from 'malmoi/queue';
    const store = folderStore(${JSON.stringify(folder)});
    ${more}
    const options = { name: ${JSON.stringify(name)}, connection: ${JSON.stringify(connection)}, store, jobs: 1, patience: 1000 };
    const worker = await startCorpusWorker(options);
    process.once('SIGTERM', () => worker.close());`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}
