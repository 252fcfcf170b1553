/**
 * Writes src/report/assets.ts: the style and the script of the report, each as one string, from
 * src/report/style/report.css and src/report/client/. Run it (npm run build:report) when either changes; with --check
 * it writes nothing and fails where the module is not what it would write.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const TARGET = 'es2022';
const pathOf = (name: string): string => fileURLToPath(new URL(`../src/report/${name}`, import.meta.url));

/** The source of the module. */
async function reportAssets(): Promise<string> {
  const style = await transform(await readFile(pathOf('style/report.css'), 'utf8'), { loader: 'css', minify: true });
  const script = await build({
    entryPoints: [pathOf('client/main.ts')],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: TARGET, charset: 'utf8' },
  });
  const [styleText, scriptText] = [style.code.trim(), script.outputFiles[0].text.trim()];
  // Either would end its element in the page.
  if (/<\/(?:style|script)/i.test(styleText + scriptText)) throw new Error('the assets hold an end tag');
  return `/**
 * The style and the script of the report with their hashes for its content security policy. Made by
 * scripts/build-report-assets.ts from style/report.css and client/; do not edit.
 */
export const STYLE = ${JSON.stringify(styleText)};
export const STYLE_HASH = ${JSON.stringify(hashOf(styleText))};
export const SCRIPT = ${JSON.stringify(scriptText)};
export const SCRIPT_HASH = ${JSON.stringify(hashOf(scriptText))};
`;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const assets = await reportAssets();
if (!process.argv.includes('--check')) await writeFile(pathOf('assets.ts'), assets);
else if ((await readFile(pathOf('assets.ts'), 'utf8')) !== assets) {
  console.error('src/report/assets.ts is not current: npm run build:report');
  process.exitCode = 1;
}
