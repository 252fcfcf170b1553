import { analyzerOf } from '../../src/analyzer.js';
import { packed, unpacked } from '../../src/browser/normalization-copy.js';
import type { CallMessage, ReplyMessage } from '../../src/browser/remote-calls.js';
import { serveAnalyzer } from '../../src/browser/serve-analyzer.js';
import type { BrowserAnalyzerOptions } from '../../src/browser.js';
import { createWorkerAnalyzer, DictionaryError, LexiconError, type WorkerAnalyzer } from '../../src/worker.js';
import type { Normalization } from '../../src/normalizer/normalization.js';
import { builtAnalyzer } from '../support/analyzer.js';

// A busy machine may take long to load the dictionary.
jest.setTimeout(60_000);

const TEXT = '《로동신문》에 따르면 로씨야대표단은 력사적인 조약을 리행하는데서 일군들을 도와주었다.';
const here = builtAnalyzer();

/** A worker that runs in this process: its messages are copied as those of a real one are. */
class FakeWorker extends EventTarget {
  readonly calls: string[] = [];
  terminated = false;
  private readonly inside = new EventTarget();
  private readonly deliver = (to: EventTarget, data: unknown): void => {
    const copy: unknown = structuredClone(data);
    setTimeout(() => to.dispatchEvent(new MessageEvent('message', { data: copy })));
  };

  constructor(open: (options: BrowserAnalyzerOptions) => Promise<ReturnType<typeof analyzerOf>> = async () => here) {
    super();
    const listen = this.inside.addEventListener.bind(this.inside) as () => void;
    serveAnalyzer(
      { addEventListener: listen, postMessage: (message: ReplyMessage) => this.deliver(this, message) },
      open,
    );
  }

  postMessage(message: CallMessage): void {
    this.calls.push(message.method);
    this.deliver(this.inside, message);
  }
  terminate(): void {
    this.terminated = true;
  }
}

Object.assign(globalThis, { document: { baseURI: 'https://malmoi.test/page/' } });
const start = async (worker = new FakeWorker(), options: BrowserAnalyzerOptions = {}): Promise<WorkerAnalyzer> =>
  createWorkerAnalyzer({ ...options, worker: worker as unknown as Worker });

test('every method gives what the analyzer gives', async () => {
  const there = await start();
  expect(await there.segment(TEXT)).toEqual(here.segment(TEXT));
  expect(await there.nBest(TEXT, 2)).toEqual(here.nBest(TEXT, 2));
  expect(await there.wakati(TEXT)).toEqual(here.wakati(TEXT));
  expect(await there.nouns(TEXT)).toEqual(here.nouns(TEXT));
  expect(await there.sentences(TEXT)).toEqual(here.sentences(TEXT));
  expect(await there.entities(TEXT)).toEqual(here.entities(TEXT));
  expect(await there.times('지난해', { reference: '2024-11-01' })).toMatchObject([{ value: '2023' }]);
  expect(await there.bulletin(TEXT)).toEqual(here.bulletin(TEXT));
  expect(await there.lookup('력사')).toEqual(here.lookup('력사'));
  const spaced = await there.normalize(TEXT, { spacing: 'keep' });
  expect(spaced.text).toBe(here.normalize(TEXT, { spacing: 'keep' }).text);
  const [analysis, expected] = [await there.analyze(TEXT), here.analyze(TEXT)];
  expect({ ...analysis, normalization: 0 }).toEqual({ ...expected, normalization: 0 });
  expect(analysis.normalization.toNormalized(20)).toBe(expected.normalization.toNormalized(20));
});

test.each([TEXT, '', '바다가', '일군이였다', '련맹', '에스.웨.라브로브와 《말》', '라면', TEXT.normalize('NFD')])(
  'a normalization of %j maps offsets as before it was sent',
  (text) => {
    const given = here.normalize(text, { spacing: 'open' });
    const copy = unpacked(structuredClone(packed(given, text))) as Normalization;
    const offsets = (length: number): number[] => Array.from({ length: length + 3 }, (_, i) => i);
    expect(copy.text).toBe(given.text);
    expect(offsets(text.length).map(copy.toNormalized)).toEqual(offsets(text.length).map(given.toNormalized));
    expect(offsets(given.text.length).map(copy.toSource)).toEqual(offsets(given.text.length).map(given.toSource));
  },
);

test('what holds no functions is sent as it is', () => {
  expect([undefined, null, 1, 'a', ['b']].map((value) => unpacked(packed(value, '')))).toEqual([
    ...[undefined, null, 1, 'a', ['b']],
  ]);
});

test('the options reach the worker, the dictionary as an absolute URL; progress comes back', async () => {
  const seen: BrowserAnalyzerOptions[] = [];
  const progress: unknown[] = [];
  const worker = new FakeWorker(async (options) => {
    seen.push(options);
    options.onProgress?.({ loaded: 1, total: 2 });
    return here;
  });
  const userDictionary = [{ surface: '말모이', tag: 'NNP' as const }];
  await start(worker, {
    dictionary: '../a.dict',
    userDictionary,
    cache: false,
    onProgress: (each) => progress.push(each),
  });
  expect(seen).toMatchObject([{ dictionary: 'https://malmoi.test/a.dict', userDictionary, cache: false }]);
  expect(progress).toEqual([{ loaded: 1, total: 2 }]);
});

describe('errors', () => {
  const failing = (error: unknown): FakeWorker =>
    new FakeWorker(async () => {
      throw error;
    });

  test.each([
    [new DictionaryError('a.dict', 'truncated'), DictionaryError, { file: 'a.dict', message: 'a.dict: truncated' }],
    [new LexiconError('words', 7, 'bad'), LexiconError, { file: 'words', line: 7, message: 'words:7: bad' }],
    [new RangeError('far'), RangeError, { name: 'RangeError', message: 'far' }],
    [new DOMException('gone', 'AbortError'), Error, { name: 'AbortError', message: 'gone' }],
    ['a string', Error, { message: 'a string' }],
  ])('keep class and fields: %#', async (error, kind, fields) => {
    const worker = failing(error);
    const fault: unknown = await start(worker).catch((each: unknown) => each);
    expect(fault).toBeInstanceOf(kind);
    expect(fault).toMatchObject(fields);
    expect(worker.terminated).toBe(true);
  });

  test('of one call leave the others alone', async () => {
    const malmoi = await start();
    await expect(malmoi.segment(5 as never)).rejects.toThrow(TypeError);
    await expect(malmoi.segment((() => 5) as never)).rejects.toThrow(/could not be cloned/);
    expect(await malmoi.wakati('라면')).toEqual(['라면']);
  });

  test('a method that there is none of, and an analyzer that was not opened', async () => {
    const worker = new FakeWorker();
    const replies: ReplyMessage[] = [];
    worker.addEventListener('message', (event) => replies.push((event as MessageEvent<ReplyMessage>).data));
    worker.postMessage({ id: 1, method: 'constructor', args: [] });
    worker.postMessage({ id: 2, method: 'segment', args: ['가'] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(replies).toMatchObject([
      { id: 1, error: { name: 'TypeError', message: 'the worker has no method constructor' } },
      { id: 2, error: { message: 'the analyzer has not been opened' } },
    ]);
  });

  test.each([
    [new Event('error'), 'its script cannot be loaded'],
    [Object.assign(new Event('error'), { message: 'Uncaught' }), 'the worker failed: Uncaught'],
    [new Event('messageerror'), 'cannot be read'],
  ])('of the worker end all calls', async (event, message) => {
    const worker = new FakeWorker();
    const malmoi = await start(worker);
    const calls = [malmoi.segment('가'), malmoi.segment('나')].map(async (call) =>
      expect(call).rejects.toThrow(message),
    );
    worker.dispatchEvent(event);
    await Promise.all(calls);
    await expect(malmoi.segment('다')).rejects.toThrow(message);
  });
});

describe('giving up', () => {
  test('a call that waits never runs, one that runs is dropped, the next one is answered', async () => {
    const worker = new FakeWorker();
    const malmoi = await start(worker);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = malmoi.normalize('력사', { signal: first.signal });
    const waiting = malmoi.nouns('력사', { signal: second.signal });
    const last = malmoi.wakati('력사', {});
    first.abort(new Error('enough'));
    second.abort();
    await expect(running).rejects.toThrow('enough');
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(await last).toEqual(['력사']);
    expect(worker.calls).toEqual(['open', 'normalize', 'wakati']);
  });

  test('a signal that has fired already', async () => {
    const worker = new FakeWorker();
    const malmoi = await start(worker);
    await expect(malmoi.segment('가', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(start(worker, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.calls).toEqual(['open']);
  });

  test('while the dictionary loads, which ends the worker', async () => {
    const worker = new FakeWorker(() => new Promise(() => undefined));
    const controller = new AbortController();
    const opening = start(worker, { signal: controller.signal });
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.terminated).toBe(true);
  });

  test('the analyzer as a whole', async () => {
    const worker = new FakeWorker();
    const malmoi = await start(worker);
    const call = expect(malmoi.segment('가')).rejects.toThrow('terminated');
    malmoi.terminate();
    await call;
    expect(worker.terminated).toBe(true);
  });
});
