/** Checks the packed package with the tools of the trade: its manifest and its types. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { goThrough, node, run } from './run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'malmoi-'));
const tarball = join(work, pack());

try {
  await goThrough([
    { name: 'publint', holds: lint },
    { name: 'are the types wrong', holds: checkTypes },
  ]);
} finally {
  rmSync(work, { recursive: true });
}

function pack(): string {
  const output = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work], { cwd: root });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return filename;
}

async function lint(): Promise<string> {
  const file = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(file).buffer }, strict: true });
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
  return '';
}

/** Node 10 knew no `exports` and is out of reach; workers are ES modules; dictionary and worker thread are addresses. */
function checkTypes(): string {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const wrong = (...options: string[]): string => node([attw, tarball, '--format', 'ascii', ...options]);
  wrong('--profile', 'node16', '--exclude-entrypoints', 'dictionary', 'worker', 'worker-thread');
  wrong('--profile', 'esm-only', '--entrypoints', 'worker');
  return '';
}
