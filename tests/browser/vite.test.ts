import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInChromium, launchChromium } from '../support/chromium.js';
import { serveFolder } from '../support/site.js';
import { viteBuild } from '../support/vite.js';

// A busy machine may take long to load the dictionary.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'malmoi-vite-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a page of one script, in a project that has malmoi installed. */
function build(name: string, script: string): string {
  const project = join(folder, name);
  const installed = join(project, 'node_modules', 'malmoi');
  mkdirSync(installed, { recursive: true });
  cpSync('package.json', join(installed, 'package.json'));
  cpSync('dist', join(installed, 'dist'), { recursive: true });
  writeFileSync(join(project, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
  writeFileSync(join(project, 'main.js'), script);
  const output = join(project, 'dist');
  viteBuild(project, output);
  return output;
}

test('a page that only romanizes knows of no dictionary', () => {
  const output = build('romanize', `import { romanize } from 'malmoi'; document.title = romanize('평양');`);
  const [script] = readdirSync(join(output, 'assets')).filter((file) => file.endsWith('.js'));
  expect(readFileSync(join(output, 'assets', script), 'utf8')).not.toMatch(/\.dict\b|DictionaryError/);
});

describeInChromium('a page that Vite built', () => {
  test('loads the dictionary that ships with the package, with and without a worker', async () => {
    const output = build(
      'page',
      `import { createAnalyzer } from 'malmoi';
       import { createWorkerAnalyzer } from 'malmoi/worker';
       const [here, worker] = await Promise.all([createAnalyzer(), createWorkerAnalyzer()]);
       window.texts = [here.normalize('로씨야').text, (await worker.normalize('력사')).text];`,
    );
    const server = await serveFolder(output);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`${server.url}/`);
      const texts = await page.waitForFunction('window.texts');
      expect(await texts.jsonValue()).toEqual(['러시아', '역사']);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
