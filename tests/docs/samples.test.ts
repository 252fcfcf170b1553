import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandsOf, moduleOf, PAGE, samplesOf, type Sample } from '../support/samples.js';

const documents = ['README.md', 'README.ko.md', ...readdirSync('docs').map((file) => `docs/${file}`)];
const samples = documents.filter((file) => file.endsWith('.md')).flatMap(samplesOf);
const byLanguage = (language: Sample['language']): [string, Sample][] =>
  samples.filter((sample) => sample.language === language).map((sample) => [sample.place, sample]);

// Each sample is a program that loads the dictionary.
jest.setTimeout(120_000);

/** A folder as a reader may have it: the package installed, some bulletins. */
const folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/malmoi'));
symlinkSync(resolve('node_modules/natural'), join(folder, 'node_modules/natural'));
for (const name of ['dist', 'fixtures']) symlinkSync(resolve(name), join(folder, name));
cpSync('fixtures', join(folder, 'archive'), { recursive: true, filter: (path) => !path.includes('.json') });
cpSync('fixtures/communique.txt', join(folder, 'bulletin.txt'));
writeFileSync(join(folder, 'page.html'), PAGE);
for (const name of ['.zfunc', '.config/fish/completions']) mkdirSync(join(folder, name), { recursive: true });
writeFileSync(join(folder, 'news.ndjson'), '{"id":1,"text":"로동자들이 왔다."}\n{"id":2,"text":"뻐스를 탔다."}\n');
writeFileSync(join(folder, '2024.ndjson'), '{"text":"로동자들이 왔다."}\n');
writeFileSync(join(folder, 'news.csv'), 'id,text\n1,로동자들이 왔다.\n');

/** Runs a program in the folder; what it wrote is shown only where it fails. */
function runHere(command: string, args: string[]): void {
  const input = readFileSync('fixtures/telegram.txt');
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...{ cwd: folder, encoding: 'utf8', input },
    env: { ...process.env, HOME: folder, PS1: '$ ' },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

test.each(byLanguage('ts'))('%s', (_, sample) => {
  const file = join(folder, 'sample.mjs');
  writeFileSync(file, moduleOf(sample));
  runHere(process.execPath, [file]);
});

test.each(byLanguage('sh'))('%s', (_, sample) => {
  const malmoi = `malmoi() { '${process.execPath}' '${resolve('dist/cli.js')}' "$@"; }`;
  runHere('bash', ['-euc', [malmoi, ...commandsOf(sample)].join('\n')]);
});
