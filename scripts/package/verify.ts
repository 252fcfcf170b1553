/**
 * Does what strangers do: packs the package, installs the tarball into empty projects of every kind, and analyzes a
 * bulletin in each. All of it happens in a temporary folder whose name holds spaces and Hangul.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { CHROMIUM, launchChromium } from '../../tests/support/chromium.js';
import { consumers, page, type Consumer } from './consumers.js';
import { goThrough, node, run, type Check } from './run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = join(root, 'node_modules');

/** What a project gets from the bulletin. */
interface Report {
  southern: string;
  entities: number;
  times: string[];
}

const work = mkdtempSync(join(tmpdir(), '말모이 꾸러미 '));
let tarball = '';
/** What the first project got, and all others must get too. */
let first: Report | undefined;

const checks: Check[] = [
  { name: 'npm pack', holds: () => (tarball = pack()) },
  ...consumers.map((consumer): Check => ({ name: consumer.name, holds: () => verifyProject(consumer) })),
  { name: page.name, holds: () => verifyPage(install(page)) },
  { name: 'the command', holds: verifyCommand },
];
try {
  await goThrough(checks);
} finally {
  rmSync(work, { recursive: true });
}

function pack(): string {
  const output = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work], { cwd: root });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return join(work, filename);
}

/** Makes a project and installs the tarball into it; nothing that is installed may want to run a script. */
function install({ name, manifest, files }: Consumer): string {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  cpSync(join(root, 'fixtures/communique.txt'), join(folder, 'communique.txt'));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], { cwd: folder });
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  assert.deepEqual(Object.fromEntries(scripted), {}, 'packages with install scripts');
  return folder;
}

function execute({ commands }: Consumer, folder: string): string {
  const outputs = commands.map(({ from, args: [file = '', ...rest] }) =>
    node([from === 'tools' ? join(tools, file) : file, ...rest.map((arg) => arg.replace('TOOLS', tools))], {
      cwd: folder,
    }),
  );
  return outputs.at(-1) ?? '';
}

function verifyProject(consumer: Consumer): string {
  return verifyReport(JSON.parse(execute(consumer, install(consumer))));
}

async function verifyPage(folder: string): Promise<string> {
  execute(page, folder);
  if (CHROMIUM === undefined) return 'built, but not opened: no chromium in PATH';
  const server = await preview({ root: folder, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(server.resolvedUrls?.local[0] ?? '');
    await tab.waitForFunction("document.title === 'done'", undefined, { timeout: 60_000 });
    return verifyReport(await tab.evaluate('report'));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** `npx malmoi` in the first project. */
function verifyCommand(): string {
  const cwd = join(work, consumers[0]?.name ?? '');
  const southern = run('npx', ['--no-install', 'malmoi', 'normalize', 'communique.txt'], { cwd });
  return verifyReport({ ...first, southern });
}

/** All projects must get the same from the bulletin, and the right thing. */
function verifyReport(value: unknown): string {
  assert.ok(typeof value === 'object' && value !== null, `the bulletin was not analyzed: ${String(value)}`);
  const report = value as Report;
  first ??= report;
  assert.deepEqual(report, first);
  assert.match(report.southern, /^조선민주주의인민공화국 윤전기계공업성과 러시아연방 공업무역성/);
  assert.ok(report.times.includes('2023-09-20'), 'the dateline is no time');
  return `${report.entities} entities, ${report.times.length} times`;
}
