import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadDictionary } from '../../src/browser/load-dictionary.js';
import type { DictionaryProgress } from '../../src/browser/dictionary-stream.js';
import type { Dictionary } from '../../src/dictionary/dictionary.js';
import { DictionaryError } from '../../src/dictionary/format.js';
import { findReadings } from '../../src/segmenter/readings.js';
import { compiledBytes } from '../support/small-dictionary.js';
import { tinySource } from '../support/tiny.js';
import { FakeWeb } from './fake-web.js';

const bytesOf = (word: string): Uint8Array<ArrayBuffer> => new Uint8Array(compiledBytes(tinySource({ [word]: 100 })));
const old = bytesOf('말');
const newer = bytesOf('말모이');
const has = (dictionary: Dictionary, word: string): boolean => findReadings(dictionary, word).length > 0;

const URL = 'https://malmoi.test/malmoi.dict';
let web: FakeWeb;
beforeEach(() => {
  web = new FakeWeb();
  web.install();
});
const serve = (body: Uint8Array, headers: Record<string, string> = {}, url = URL): void =>
  void web.pages.set(url, { body: new Uint8Array(body), headers });

describe('the form that a dictionary is served in', () => {
  test.each([
    ['as it is', URL, old],
    ['compressed with gzip', `${URL}.gz`, gzipSync(old)],
    ['compressed with gzip, under any name', URL, gzipSync(old)],
  ])('%s', async (_form, url, body) => {
    serve(body, {}, url);
    const progress: DictionaryProgress[] = [];
    const dictionary = await loadDictionary(url, { onProgress: (each) => progress.push({ ...each }) });
    expect(has(dictionary, '말')).toBe(true);
    expect(progress.at(-1)).toEqual({ loaded: old.length, total: old.length });
    expect(progress.map(({ loaded }) => loaded)).toEqual(progress.map(({ loaded }) => loaded).sort((a, b) => a - b));
  });

  test('a Brotli file, where the browser cannot undo it, is named as one', async () => {
    serve(brotliCompressSync(old), {}, `${URL}.br?1`);
    await expect(loadDictionary(`${URL}.br?1`)).rejects.toThrow(/compressed with Brotli/);
  });
});

describe('what is wrong is said, with the URL', () => {
  const gz = gzipSync(old);
  const damaged = Uint8Array.from(old, (byte, i) => (i === old.length >> 1 ? byte ^ 1 : byte));
  const boundless = Uint8Array.from(old, (byte, i) => (i >= 12 && i < 16 ? 255 : byte));
  test.each([
    ['not there', undefined, /404/],
    ['empty', new Uint8Array(), /not a malmoi dictionary/],
    ['shorter than a header', old.slice(0, 20), /not a malmoi dictionary/],
    ['a page', Buffer.from('<!doctype html><title>Please log in</title>'), /not a malmoi dictionary/],
    ['cut', old.slice(0, -8), /truncated/],
    ['too long', Buffer.concat([old, Buffer.alloc(8)]), /longer than its header says/],
    ['damaged', damaged, /corrupted/],
    ['of a length beyond all memory', boundless, /truncated|cannot be read/],
    ['cut while compressed', gz.subarray(0, gz.length >> 1), /cannot be read/],
    ['damaged while compressed', Buffer.from(gz).fill(0xff, 30, 60), /cannot be read/],
  ])('%s', async (_fault, body, message) => {
    if (body) serve(body);
    const error: unknown = await loadDictionary(URL).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(DictionaryError);
    expect(error).toMatchObject({ file: URL, message: expect.stringMatching(message) as string });
    expect(web.kept.size).toBe(0);
  });

  test('an answer without a body', async () => {
    web.pages.set(URL, { status: 204 });
    await expect(loadDictionary(URL)).rejects.toThrow('has no content');
  });
});

describe('the second visit', () => {
  test('asks only whether there is a newer one', async () => {
    serve(old, { etag: '"1"' });
    await loadDictionary(URL);
    await loadDictionary(URL);
    expect(web.requests).toEqual([`GET ${URL}`, `HEAD ${URL}`]);
  });

  test.each([
    ['there is no network', () => void (web.online = false)],
    ['the server fails', () => void web.pages.set(URL, { status: 503 })],
  ])('reads the kept one where %s', async (_case, happen) => {
    serve(gzipSync(old), { etag: '"1"' });
    await loadDictionary(URL);
    happen();
    expect(has(await loadDictionary(URL), '말')).toBe(true);
  });

  test.each([
    ['another ETag', { etag: '"1"' }, { etag: '"2"' }, true],
    ['an ETag that compression changed', { etag: 'W/"1"' }, { etag: '"1-gzip"' }, false],
    ['another date, and no ETag', { 'last-modified': 'Mon' }, { 'last-modified': 'Tue' }, true],
    [
      'the same ETag, another date',
      { etag: '"1"', 'last-modified': 'Mon' },
      { etag: '"1"', 'last-modified': 'T' },
      false,
    ],
    ['another length, and nothing else', { 'content-length': '1' }, { 'content-length': '2' }, true],
    ['nothing that tells', {}, {}, true],
  ])('%s', async (_case, before, now, fetched) => {
    serve(old, before);
    await loadDictionary(URL);
    serve(newer, now);
    expect(has(await loadDictionary(URL), '말모이')).toBe(fetched);
    expect(has(await loadDictionary(URL), '말모이')).toBe(fetched);
  });

  test('a server that knows no HEAD is asked for the whole', async () => {
    web.pages.set(URL, { body: old, headers: { etag: '"1"' }, head: 501 });
    await loadDictionary(URL);
    await loadDictionary(URL);
    expect(web.requests).toEqual([`GET ${URL}`, `HEAD ${URL}`, `GET ${URL}`]);
  });

  test('a kept one that cannot be read is fetched again', async () => {
    serve(old, { etag: '"1"' });
    await loadDictionary(URL);
    web.kept.set(URL, new Response(old.slice(0, -8), { headers: { 'x-malmoi-etag': '"1"' } }));
    expect(has(await loadDictionary(URL), '말')).toBe(true);
    await loadDictionary(URL);
    expect(web.requests).toEqual([`GET ${URL}`, `HEAD ${URL}`, `GET ${URL}`, `HEAD ${URL}`]);
  });

  test('the two dictionaries that were fetched last are kept', async () => {
    for (const name of ['1', '2', '3', '2', '4']) {
      serve(old, {}, `${URL}?${name}`);
      await loadDictionary(`${URL}?${name}`);
    }
    expect([...web.kept.keys()]).toEqual([`${URL}?2`, `${URL}?4`]);
  });

  test.each([
    ['the caller keeps none', () => undefined, false],
    ['the page has no Cache Storage', () => void Reflect.deleteProperty(globalThis, 'caches'), undefined],
    ['Cache Storage is forbidden', () => void (caches.open = async () => Promise.reject(new Error('no'))), undefined],
    [
      'the disk is full',
      () =>
        void (web.kept.set = () => {
          throw new Error('full');
        }),
      undefined,
    ],
  ])('fetches it again where %s', async (_case, happen, cache) => {
    serve(old, { etag: '"1"' });
    happen();
    await loadDictionary(URL, { cache });
    await loadDictionary(URL, { cache });
    expect(web.requests).toEqual([`GET ${URL}`, `GET ${URL}`]);
  });
});

describe('giving up', () => {
  test('before it begins', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(loadDictionary(URL, { signal })).rejects.toThrow('enough');
    expect(web.requests).toEqual([]);
  });

  test('while it reads', async () => {
    const controller = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        if (controller.signal.aborted) stream.error(controller.signal.reason);
        else stream.enqueue(old.slice(0, 64));
      },
    });
    Object.assign(globalThis, { fetch: async () => new Response(body) });
    const loading = loadDictionary(URL, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('while the server says whether there is a newer one', async () => {
    serve(old, { etag: '"1"' });
    await loadDictionary(URL);
    const controller = new AbortController();
    const away = async (_url: string, { signal }: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        controller.abort();
      });
    Object.assign(globalThis, { fetch: away });
    await expect(loadDictionary(URL, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
