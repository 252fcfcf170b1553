import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { inArticle } from '../../src/formats/article.js';
import { toReport, type Analysis, type ReportOptions } from '../../src/index.js';
import type { ReportedAnalysis } from '../../src/report/report.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { describeInChromium, launchChromium } from '../support/chromium.js';

// A loaded machine takes its time to read the dictionary and to draw a page.
jest.setTimeout(60_000);

describeInChromium('the page in Chromium', () => {
  const read = (name: string): ReportedAnalysis => ({
    ...builtAnalyzer().analyze(readFileSync(`fixtures/${name}`, 'utf8')),
    name,
  });
  let browser: Browser;
  let page: Page;
  /** What the page asked of the network, and its errors: both stay empty. */
  let requests: string[];
  let errors: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    [requests, errors] = [[], []];
    page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
  });
  afterEach(async () => {
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    await page.context().close();
  });

  const open = (analyses: readonly ReportedAnalysis[], options?: ReportOptions): Promise<void> =>
    page.setContent(toReport(analyses, options));
  const explanation = (): Promise<string> => page.locator('#explanation').innerText();
  const visibleRows = (table: string): Promise<string[]> => page.locator(`#${table} tbody tr:visible`).allInnerTexts();

  describe('of a bulletin', () => {
    let analysis: Analysis;
    beforeEach(async () => {
      const communique = read('communique.txt');
      analysis = communique;
      await open([communique]);
    });

    test('says what the JSON says', async () => {
      const changes = inArticle(analysis.normalization.changes, analysis.bulletin);
      expect(await page.locator('.figures dd').allInnerTexts()).toEqual(
        [
          inArticle(analysis.sentences, analysis.bulletin).length,
          ...[changes.length, analysis.entities.length, analysis.times.length],
        ].map(String),
      );
      const count = (type: string): Promise<string> => page.locator(`.box.${type} .count`).innerText();
      for (const type of ['PERSON', 'LOCATION', 'ORGANIZATION', 'EVENT', 'DOCUMENT', 'POSITION']) {
        const entities = analysis.entities.filter((entity) => entity.type === type);
        expect(await count(type)).toBe(String(entities.length));
        expect(await page.locator(`.north mark.${type}`).allInnerTexts()).toEqual(entities.map(({ text }) => text));
        expect(await page.locator(`.south mark.${type}`).allInnerTexts()).toEqual(
          entities.map(({ southern }) => southern),
        );
      }
      const marked = await page
        .locator('.north .change')
        .evaluateAll((all) => all.map(({ textContent }) => textContent));
      expect(marked).toEqual(changes.map(({ northern }) => northern));
      const written = await page
        .locator('.south .change')
        .evaluateAll((all) => all.map(({ textContent }) => textContent));
      expect(written).toEqual(changes.map(({ southern }) => southern));
      const spacing = changes.filter(({ rule }) => rule === 'spacing').length;
      expect(await page.locator('.bars li', { hasText: 'Spacing' }).locator('.value').innerText()).toBe(
        String(spacing),
      );
    });

    test('explains a change and the entity around it under the pointer, on both sides', async () => {
      for (const side of ['.north', '.south']) {
        await page.locator(`${side} mark.LOCATION .change`).first().hover();
        expect(await explanation()).toMatch(
          /로씨야련방 → 러시아연방\s+Foreign name[^]*외래어 표기법 제4장[^]*로씨야련방\/NNP[^]*Russia/,
        );
        expect(await page.locator('.lit').count()).toBe(2);
        await page.mouse.move(1, 1);
        await page.locator('#explanation').waitFor({ state: 'hidden' });
      }
    });

    test('the pointer may go onto the explanation, and Escape closes it', async () => {
      await page.locator('.north .change', { hasText: '력사' }).hover();
      await page.locator('#explanation').hover();
      await page.waitForTimeout(300);
      expect(await explanation()).toContain('한글 맞춤법 제11항');
      await page.keyboard.press('Escape');
      expect(await page.locator('#explanation').isVisible()).toBe(false);
    });

    test('the keyboard reaches every change by Tab, every mark by the arrows', async () => {
      await page.locator('#show-CHANGE').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await explanation()).toMatch(/^륜전 → 윤전/);
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('aria-describedby')).toBe('explanation');
      await page.keyboard.press('ArrowRight');
      expect(await explanation()).toMatch(/^Place\s+러시아연방/);
      await page.keyboard.press('ArrowRight');
      expect(await explanation()).toMatch(/^로씨야련방 → 러시아연방/);
      await page.keyboard.press('Tab');
      expect(await explanation()).toMatch(/^a space put in\s+Spacing/);
      expect(await focused.getAttribute('aria-label')).toBe('a space put in');
    });

    test('a box of the legend takes marks and rows away and gives them back', async () => {
      const place = page.locator('.north mark.LOCATION').first();
      const tint = (): Promise<string> => place.evaluate((mark) => getComputedStyle(mark).backgroundColor);
      const before = await tint();
      const rows = (await visibleRows('places-table')).length;
      await page.locator('.box.LOCATION').click();
      expect(await tint()).toBe('rgba(0, 0, 0, 0)');
      expect(await visibleRows('places-table')).toEqual([]);
      await page.getByRole('button', { name: 'None' }).click();
      expect(await page.locator('.legend input:checked').count()).toBe(0);
      await page.getByRole('button', { name: 'All' }).click();
      expect(await tint()).toBe(before);
      expect((await visibleRows('places-table')).length).toBe(rows);
    });

    test('a table is searched and sorted', async () => {
      const search = page.getByRole('searchbox', { name: 'Search: Changes by rule' });
      const all = (await visibleRows('changes-table')).length;
      await search.fill('foreign  로씨야');
      const found = await visibleRows('changes-table');
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((row) => row.includes('로씨야') && row.includes('Foreign name'))).toBe(true);
      expect(await page.locator('#changes-table output').innerText()).toBe(`${found.length} of ${all} rows`);
      await search.fill('');
      const north = page.locator('#changes-table').getByRole('button', { name: 'North' });
      await north.click();
      expect(await page.locator('#changes-table th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      const words = await page.locator('#changes-table tbody th').allInnerTexts();
      expect(words).toEqual([...words].sort(new Intl.Collator('ko').compare));
    });

    test('a row leads to its place in the text', async () => {
      await page.locator('#appearances-table tbody th a').first().click();
      const target = page.locator(':target');
      expect(await target.innerText()).toBe('리명호');
      expect(await target.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(900);
    });

    test('has landmarks, headings in order, a name for every control', async () => {
      for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
        expect(await page.getByRole(role).count()).toBe(1);
      }
      const levels = await page
        .locator('h1, h2, h3')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
      expect(levels[0]).toBe(1);
      levels.slice(1).forEach((level, i) => expect(level - levels[i]).toBeLessThanOrEqual(1));
      const unnamed = await page
        .locator('input, button, [role=button], [role=img], table')
        .evaluateAll(
          (all) =>
            all.filter(
              (element) =>
                !element.getAttribute('aria-label') &&
                !element.textContent?.trim() &&
                !(element instanceof HTMLInputElement && element.labels?.[0]?.textContent?.trim()),
            ).length,
        );
      expect(unnamed).toBe(0);
    });

    test.each(['light', 'dark'] as const)('words stand out from their ground (WCAG AA), %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const faint = await page.evaluate(faintTexts);
      expect(faint).toEqual([]);
    });

    test('a narrow screen needs no scrolling sideways', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.locator('.north .change', { hasText: '력사' }).click();
      const box = await page.locator('#explanation').boundingBox();
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
    });

    test('Korean breaks between words', async () => {
      expect(await page.evaluate('getComputedStyle(document.querySelector(".north")).wordBreak')).toBe('keep-all');
      expect(await page.locator('.north').first().getAttribute('lang')).toBe('ko-KP');
      expect(await page.locator('.south').first().getAttribute('lang')).toBe('ko-KR');
    });
  });

  describe('of several bulletins', () => {
    beforeEach(() => open(['communique.txt', 'dispatch.txt', 'telegram.txt'].map(read), { title: '모음' }));

    test('trends, a table of documents, texts that a link unfolds', async () => {
      expect(await page.locator('h1').innerText()).toBe('모음');
      expect(await page.locator('#trends figure').count()).toBeGreaterThan(3);
      expect(await page.locator('#documents-table tbody tr').count()).toBe(3);
      const link = page.locator('#documents-table a', { hasText: '축전' });
      await link.click();
      // The page opens what a link leads to when it learns of the new address.
      await page.locator('details[open]:has(article):target').waitFor({ state: 'attached' });
      expect(await page.locator('details:has(article):target').getAttribute('open')).toBe('');
      expect(await page.locator('details.text[open] .north').first().innerText()).toContain('라오스인민혁명당');
    });

    test('the columns of a month tell its number', async () => {
      const titles = await page.locator('#trends figure.PERSON rect title').allTextContents();
      const people = read('communique.txt').entities.filter(({ type }) => type === 'PERSON').length;
      expect(titles).toContain(`2023-09: ${people}`);
    });
  });

  test('nothing that a text, a name or a record holds becomes markup', async () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'\u2028\u202e<!--`;
    const text = `${evil} 제목\n${evil} 김정은동지께서 평양에 오시였다.\n2024년 5월 1일`;
    const analysis = builtAnalyzer().analyze(text);
    const renamed = analysis.entities.map((entity) => ({
      ...entity,
      southern: evil,
      english: evil,
      kind: evil,
      qid: evil,
    }));
    const start = text.indexOf('동지께서');
    const change = {
      start,
      end: start + 1,
      northern: text.slice(start, start + 1),
      southern: evil,
      rule: 'spelling' as const,
      entry: evil,
    };
    const normalization = { ...analysis.normalization, changes: [change] };
    const bad = { ...analysis, entities: renamed, normalization, name: `${evil}.txt` };
    for (const given of [[bad], [bad, bad]]) {
      await open(given, { title: evil });
      expect(await page.locator('script').count()).toBe(2);
      expect(await page.locator('img').count()).toBe(0);
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      await page.locator('.north .change').first().hover();
      expect(await explanation()).toContain('<script>alert(1)');
    }
  });

  test('markup that slipped through could not run', async () => {
    const page2 = toReport([read('telegram.txt')]).replace(
      '<main',
      '<img src=x onerror=alert(1)><script>alert(2)</script><main',
    );
    await page.setContent(page2);
    await page.waitForTimeout(100);
    // The policy refuses them, which it says; nothing ran and nothing was asked for.
    expect(errors.every((error) => error.includes('Content Security Policy'))).toBe(true);
    errors = [];
  });

  test('an empty report and one of a text without words', async () => {
    await open([]);
    expect(await page.locator('h1').innerText()).toBe('0 documents');
    await open([builtAnalyzer().analyze('')]);
    expect(await page.locator('main').count()).toBe(1);
  });
});

/** Runs in the page: the texts whose contrast with what lies behind them is below 4.5. */
function faintTexts(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return ['no canvas'];
  const rgb = (colour: string): [number, number, number, number] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };
  const luminance = (colour: string): number => {
    const [red, green, blue] = rgb(colour)
      .slice(0, 3)
      .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (rgb(backgroundColor)[3] === 255) return backgroundColor;
    }
    return 'white';
  };
  const faint = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (!own || !element.checkVisibility() || element.closest('.hidden, .skip')) continue;
    const style = getComputedStyle(element);
    const colour = element instanceof SVGElement ? style.fill : style.color;
    const [light, dark] = [luminance(colour), luminance(ground(element))].sort((one, two) => two - one);
    if ((light + 0.05) / (dark + 0.05) < 4.5) faint.add(`${element.classList.value}: ${element.textContent ?? ''}`);
  }
  return [...faint];
}
