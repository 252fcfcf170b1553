import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type * as Malmoi from '../../src/browser.js';
import type * as MalmoiWorker from '../../src/worker.js';
import { describeInChromium, launchChromium, serveLocally, type LocalServer } from '../support/chromium.js';

// A busy machine may take long to load the dictionary.
jest.setTimeout(60_000);

/** What the page below makes of the two modules. */
interface PageModules {
  malmoi: typeof Malmoi;
  worker: typeof MalmoiWorker;
}

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module">
import * as malmoi from '/dist/browser.js';
import * as worker from '/dist/worker.js';
Object.assign(window, { malmoi, worker });
</script>`;

describeInChromium('the built modules on a page without a bundler', () => {
  const dictionary = existsSync('dist/malmoi.dict') ? readFileSync('dist/malmoi.dict') : Buffer.alloc(0);
  const compressed = gzipSync(dictionary, { level: 1 });
  const fixture = readFileSync('fixtures/communique.txt', 'utf8');
  let release = '"1"';
  let online = true;
  let server: LocalServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serveLocally((path, response) => {
      const send = (type: string, body: string | Buffer, headers: Record<string, string> = {}): void =>
        void response.writeHead(200, { 'content-type': type, etag: release, ...headers }).end(body);
      if (!online) response.destroy();
      else if (path === '/') send('text/html', PAGE);
      else if (path.endsWith('.gz')) send('application/gzip', compressed);
      else if (path === '/transport.dict') send('text/plain', compressed, { 'content-encoding': 'gzip' });
      else if (path === '/dist/malmoi.dict') send('application/octet-stream', dictionary);
      else if (/^\/dist\/[a-z-]+\.js$/.test(path)) send('text/javascript', readFileSync(path.slice(1)));
      else response.writeHead(404).end();
    });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    [release, online] = ['"1"', true];
    page = await (await browser.newContext()).newPage();
    await page.goto(server.url);
    await page.waitForFunction('window.worker');
    server.requests.length = 0;
  });
  afterEach(() => page.context().close());

  test.each([
    ['that ships with the package', undefined],
    ['compressed for transport', '/transport.dict'],
    ['in a compressed file', '/any/malmoi.dict.gz'],
  ])('the dictionary %s', async (_form, url) => {
    const { southern, progress } = await page.evaluate(
      async ({ url, fixture }) => {
        const { malmoi } = window as unknown as PageModules;
        const progress: Malmoi.DictionaryProgress[] = [];
        const options = url === undefined ? {} : { dictionary: url };
        const analyzer = await malmoi.createAnalyzer({ ...options, onProgress: (each) => progress.push(each) });
        return { southern: analyzer.analyze(fixture).normalization.text, progress };
      },
      { url, fixture },
    );
    expect(southern).toContain('러시아연방');
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.at(-1)).toEqual({ loaded: dictionary.length, total: dictionary.length });
  });

  test('a worker analyzes beside the page, gives typed errors and gives calls up', async () => {
    const result = await page.evaluate(async (fixture) => {
      const { malmoi, worker } = window as unknown as PageModules;
      const fault = async (promise: Promise<unknown>): Promise<Error> => {
        try {
          await promise;
          return new Error('no fault');
        } catch (error) {
          return error as Error;
        }
      };
      const client = await worker.createWorkerAnalyzer();
      const running = fault(client.analyze(fixture, { signal: AbortSignal.timeout(0) }));
      const { text, changes, toNormalized } = await client.normalize(fixture);
      const missing = await fault(worker.createWorkerAnalyzer({ dictionary: 'none.dict' }));
      const missingHere = await fault(malmoi.createAnalyzer({ dictionary: 'none.dict' }));
      return {
        text,
        atFirst: text.slice(toNormalized(changes[0].start), toNormalized(changes[0].end)) === changes[0].southern,
        given: (await running).name,
        typed: [
          (await fault(client.segment(1 as never))) instanceof TypeError,
          missing instanceof malmoi.DictionaryError,
        ],
        messages: [missing.message, missingHere.message],
      };
    }, fixture);
    expect(result.text).toContain('러시아연방');
    expect(result).toMatchObject({ atFirst: true, given: 'TimeoutError', typed: [true, true] });
    expect(result.messages[0]).toMatch(/\/none\.dict: cannot be fetched: 404/);
  });

  test('the second visit asks only for news, works offline, and a new release is fetched', async () => {
    const visit = async (): Promise<string> =>
      page.evaluate(async () => {
        const { malmoi } = window as unknown as PageModules;
        return (await malmoi.createAnalyzer({ dictionary: '/malmoi.dict.gz' })).normalize('력사').text;
      });
    const texts = [await visit(), await visit()];
    online = false;
    texts.push(await visit());
    [online, release] = [true, '"2"'];
    texts.push(await visit());
    expect(texts).toEqual(Array(4).fill('역사'));
    const [first, second, , ...last] = server.requests.map((request) => request.split(' ')[0]);
    expect([first, second]).toEqual(['GET', 'HEAD']);
    expect(last.slice(-2)).toEqual(['HEAD', 'GET']);
  });
});

test('the built modules name nothing that a page could not resolve', () => {
  const imports = ['browser', 'web', 'worker', 'worker-thread', 'romanize', 'temporal', 'lunar-calendar'].flatMap(
    (name) =>
      [
        ...readFileSync(`dist/${name}.js`, 'utf8').matchAll(
          /(?:^|[;}\n])(?:import|export)\b[^;"'()]*?\bfrom\s*["']([^"']+)["']/g,
        ),
      ].map(([, from]) => from),
  );
  expect(new Set(imports)).toEqual(
    new Set(['./browser.js', './web.js', './romanize.js', './temporal.js', './lunar-calendar.js']),
  );
});
