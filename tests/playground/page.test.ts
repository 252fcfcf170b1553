import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describeInChromium, launchChromium, type LocalServer } from '../support/chromium.js';
import { serveFolder } from '../support/site.js';
import { viteBuild } from '../support/vite.js';

const fixture = readFileSync('fixtures/communique.txt', 'utf8');

// A busy machine may take long to load the dictionary.
jest.setTimeout(60_000);

/** A text is pasted as a reader pastes it. */
const paste = async (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const target = document.querySelector('#source') ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

describeInChromium('the playground', () => {
  const folder = mkdtempSync(join(tmpdir(), 'malmoi-playground-'));
  let server: LocalServer;
  let browser: Browser;
  let context: BrowserContext;
  const faults: string[] = [];

  beforeAll(async () => {
    viteBuild('.', folder, 'playground/vite.config.ts');
    server = await serveFolder(folder);
    browser = await launchChromium();
    context = await browser.newContext({ locale: 'en-US', acceptDownloads: true });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  /** A page in the context that all share, so that the dictionary is fetched once; faults of any page fail the test. */
  async function open(fragment = '', within = context): Promise<Page> {
    const page = await within.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(url);
    });
    await page.goto(`${server.url}/${fragment}`);
    return page;
  }
  async function read(text: string, within = context): Promise<Page> {
    const page = await open('', within);
    await page.fill('#source', text);
    await page.click('.primary');
    await page.waitForSelector('.row');
    return page;
  }
  const elsewhere = async (options: BrowserContextOptions): Promise<BrowserContext> => browser.newContext(options);

  test('reads the sample: both texts, title, names, times', async () => {
    const page = await open();
    await page.click('.samples button');
    await page.waitForSelector('.row');
    expect(await page.textContent('.north >> nth=1')).toContain('로씨야련방 정부사이의');
    expect(await page.textContent('.south >> nth=1')).toContain('러시아연방 정부 사이의');
    expect(await page.textContent('h1')).toContain('러시아연방');
    expect(await page.title()).toContain('러시아연방');
    expect(await page.textContent('.entity-list')).toContain('Vladivostok');
    expect(await page.textContent('.timeline')).toContain('Sep 18 – 20, 2023');
    await page.close();
  });

  test('explains a change where the pointer rests, and where the focus is', async () => {
    const page = await read('로씨야 대표단이 력사유적을 2023년 9월에 돌아보았다.');
    await page.hover('.north .c-initial-sound');
    expect(await page.textContent('.note')).toMatch(/Initial sound.*력사.*→.*역사/s);
    expect(await page.locator('.at').allTextContents()).toEqual(['력사', '역사']);
    await page.focus('.reader');
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent(':focus')).toBe('러시아');
    expect(await page.textContent('.note')).toMatch(/Foreign name.*로씨야.*러시아.*Places.*Russia/s);
    await page.keyboard.press('ArrowRight');
    expect(await page.textContent(':focus')).toBe('역사');
    await page.keyboard.press('ArrowLeft');
    expect(await page.textContent(':focus')).toBe('러시아');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.note')).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tokens');
    await page.close();
  });

  test('filters what is marked', async () => {
    const page = await read(fixture);
    const place = page.locator('.south .e-LOCATION').first();
    const background = async (): Promise<string> => place.evaluate((node) => getComputedStyle(node).backgroundColor);
    const marked = await background();
    await page.click('.chip.e-LOCATION');
    expect(await page.getAttribute('.chip.e-LOCATION', 'aria-pressed')).toBe('false');
    expect(await background()).not.toBe(marked);
    await page.click('.chip.c');
    await page.click('#tab-changes');
    expect(await page.locator('.change-list input:checked').count()).toBe(0);
    await page.check('[data-rule=loanword]');
    const line = async (rule: string): Promise<string> =>
      page
        .locator(`.south .c-${rule}`)
        .first()
        .evaluate((node) => getComputedStyle(node).textDecorationLine);
    expect([await line('loanword'), await line('initial-sound')]).toEqual(['underline', 'none']);
    await page.close();
  });

  test('a clicked sentence shows its morphemes, what the dictionary has, and other readings', async () => {
    const page = await read('첫 문장이다. 로씨야대표단이 력사유적을 돌아보았다.');
    await page.click('.south .mark >> text=역사');
    await page.waitForSelector('.tokens');
    expect(await page.textContent('.sentence-panel')).toContain('Sentence 2');
    const tokens = await page.locator('.token .surface').allTextContents();
    expect(tokens.join('')).toBe('로씨야대표단이력사유적을돌아보았다.');
    await page.click('.token >> text=력사');
    await page.waitForSelector('.token-detail h4');
    expect(await page.textContent('.token-detail')).toMatch(/력사 in the dictionary.*NNG.*→ 역사/s);
    expect(await page.locator('.others li').count()).toBeGreaterThan(0);
    expect(await page.locator('.others li:first-child mark').count()).toBeGreaterThan(0);
    await page.click('[aria-label="Previous sentence"]');
    await page.waitForSelector('text=Sentence 1');
    expect(await page.isDisabled('[aria-label="Previous sentence"]')).toBe(true);
    await page.close();
  });

  test.each([
    ['json', /"normalization"/],
    ['conllu', /^# sent_id = 1/],
    ['html', /^<!doctype html>/i],
  ])('downloads %s', async (format, content) => {
    const page = await read(fixture);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format=${format}]`)]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^조선민주주의인민공화국-.*\\.${format}$`));
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(content);
    expect(text).toContain('러시아연방');
    await page.close();
  });

  test('a link holds the text', async () => {
    const page = await read(fixture);
    await page.click('text=Copy link');
    await page.waitForURL(/#z=/);
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#z=[\w-]+$/);
    const other = await open(hash);
    await other.waitForSelector('.row');
    expect(await other.locator('.south').allTextContents()).toEqual(await page.locator('.south').allTextContents());
    await page.click('text=New text');
    expect(await page.inputValue('#source')).toBe(fixture);
    expect(new URL(page.url()).hash).toBe('');
    const damaged = await open('#z=AAAA');
    await damaged.waitForSelector('text=The link does not hold a text');
    for (const each of [page, other, damaged]) await each.close();
  });

  test('speaks Korean and English, and keeps the choice', async () => {
    const page = await read(fixture);
    await page.click('[data-language=ko]');
    await page.waitForSelector('text=새 글');
    expect(await page.getAttribute('html', 'lang')).toBe('ko');
    expect(await page.textContent('.timeline')).toContain('2023년 9월');
    const next = await open();
    expect(await next.textContent('h1')).toBe('평양에서 쓴 우리말을 읽습니다');
    await next.click('[data-language=en]');
    for (const each of [page, next]) await each.close();
  });

  test.each([
    [
      'a page',
      'bulletin.html',
      '<title>x</title><script>alert(1)</script><h1>련합뉴스</h1><p>력사가<br>흐른다.</p>',
      ['연합뉴스', '역사가', '흐른다.'],
    ],
    ['a text in EUC-KR', 'old.txt', Buffer.from([0xb7, 0xce, 0xb5, 0xbf, 0xc0, 0xda, 0xb5, 0xe9]), ['노동자들']],
  ])('opens %s', async (_kind, name, content, southern) => {
    const page = await open();
    await page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(content as string) });
    await page.waitForSelector('.row');
    expect((await page.locator('.south').allTextContents()).join('\n').split(/\n/)).toEqual(southern);
    await page.close();
  });

  test('a page whose source is pasted is read as a page', async () => {
    const page = await read('<!doctype html><html><body><p>로동자들이 <b>왔다</b>.</p></body></html>');
    expect(await page.locator('.south').allTextContents()).toEqual(['노동자들이 왔다.']);
    await page.close();
  });

  test('says what it cannot open', async () => {
    const page = await open();
    await page.setInputFiles('#file', {
      name: 'image.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0xff, 0]),
    });
    await page.waitForSelector('text=image.png is neither a text nor an HTML file.');
    await page.close();
  });

  test('what stands in a text is text', async () => {
    const page = await read('<img src=x onerror="document.title=1"> <script>document.title=1</script> 력사 &lt;b&gt;');
    expect(await page.textContent('.north')).toContain('<img src=x onerror="document.title=1"> <script>');
    expect(await page.locator('.reader img, .reader script, .reader b').count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-format=html]')]);
    expect(readFileSync(await download.path(), 'utf8')).not.toMatch(/<img|<script>document/);
    await page.close();
  });

  test('a megabyte of pasted text does not hold the page up', async () => {
    const page = await open();
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(() => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
      Object.assign(window, { tasks });
    });
    await paste(page, `${fixture}\n`.repeat(Math.ceil(2 ** 20 / Buffer.byteLength(fixture))));
    await page.waitForSelector('.row', { timeout: 60_000 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.row')].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    );
    await page.click('.entity-list button');
    await page.waitForSelector('.pointed-out');
    expect(await page.locator('.row').count()).toBeLessThan(200);
    // Without a worker and rows drawn as they come near it is several seconds at a stretch.
    expect(await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks))).toBeLessThan(
      1000,
    );
    await page.close();
  });

  test('the second visit needs no network', async () => {
    const other = await serveFolder(folder);
    const visitor = await browser.newContext({ locale: 'en-US' });
    const page = await visitor.newPage();
    await page.goto(`${other.url}/`);
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    await other.close();
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await page.click('.samples button');
    await page.waitForSelector('.row');
    expect(await page.textContent('.south >> nth=1')).toContain('러시아연방');
    await visitor.close();
  });

  test.each(['light', 'dark'] as const)(
    'on a phone in %s colours nothing sticks out, and all text can be read',
    async (colorScheme) => {
      const phone = await elsewhere({
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
        colorScheme,
      });
      const page = await read(fixture, phone);
      await page.tap('#tab-entities');
      const measured = await page.evaluate(() => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('no canvas');
        const channels = (colors: string[]): number[] => {
          for (const color of colors) {
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
          }
          return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
        };
        const luminance = (color: number[]): number => {
          const [red, green, blue] = color.map((value) =>
            value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const poor: string[] = [];
        for (const node of document.querySelectorAll<HTMLElement>(
          '.reader span, .reader button, p, h1, .chip:enabled, .tabs button, .count, .name, .time',
        )) {
          if (node.textContent.trim() === '' || node.closest('[hidden]')) continue;
          const backgrounds: string[] = [];
          for (let at: Element | null = node; at; at = at.parentElement)
            backgrounds.unshift(getComputedStyle(at).backgroundColor);
          const [text, behind] = [channels([...backgrounds, getComputedStyle(node).color]), channels(backgrounds)].map(
            luminance,
          );
          const contrast = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
          if (contrast < 4.5) poor.push(`${node.className} ${node.textContent.slice(0, 20)} ${contrast.toFixed(2)}`);
        }
        return { poor: [...new Set(poor)], width: document.documentElement.scrollWidth };
      });
      expect(measured).toEqual({ poor: [], width: 360 });
      await phone.close();
    },
  );
});
