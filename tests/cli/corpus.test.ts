import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

const documents = Array.from({ length: 60 }, (_, i) => ({
  day: i,
  text: `${i + 1}번째 소식. 로씨야 외무상이 ${(i % 12) + 1}월 ${(i % 28) + 1}일 평양에 왔다.`,
}));
const ndjson = documents.map((document) => `${JSON.stringify(document)}\n`);

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command. */
const corpus = (args: string[], input = ''): Run =>
  spawnSync(process.execPath, ['dist/cli.js', 'corpus', '--jobs', '2', ...args], { encoding: 'utf8', input });

const recordsOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const PIPED = ['--input-format', 'ndjson', '--parts', 'text,entities,times', '-'];

/** Feeds a job half of its documents, and waits until their records are noted. */
async function halfDone(output: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/cli.js', 'corpus', '--jobs', '2', ...PIPED, '-o', output], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin?.write(ndjson.slice(0, 30).join(''));
  const noted = (): boolean =>
    existsSync(`${output}.checkpoint`) && JSON.parse(readFileSync(`${output}.checkpoint`, 'utf8')).documents > 0;
  while (!noted()) {
    if (child.exitCode !== null) throw new Error(`malmoi corpus ended with status ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return child;
}

test('a job killed in the middle goes on, and its output is that of one that was not killed', async () => {
  const output = file('killed.ndjson');
  const child = await halfDone(output);
  child.kill('SIGKILL');
  await once(child, 'exit');
  // A kill may fall into a write.
  appendFileSync(`${output}.part`, '{"id":"-:31","source":"-","li');

  const other = corpus(['--parts', 'text', '--input-format', 'ndjson', '-', '-o', output], ndjson.join(''));
  expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining('parts was text,entities,times, is text') });
  const reversed = corpus([...PIPED, '-o', output], ndjson.toReversed().join(''));
  expect(reversed).toMatchObject({ status: 1, stderr: expect.stringContaining('is of other documents') });

  const resumed = corpus([...PIPED, '-o', output], ndjson.join(''));
  expect(resumed).toMatchObject({ status: 0, stderr: expect.stringMatching(/^documents {2}60 .*earlier run/) });
  const whole = corpus(PIPED, ndjson.join(''));
  expect(whole.status).toBe(0);
  expect(readFileSync(output, 'utf8')).toBe(whole.stdout);
  const records = recordsOf(whole.stdout);
  expect(records.map(({ metadata }) => metadata)).toEqual(documents.map(({ day }) => ({ day })));
  expect(records[59]).toMatchObject({ id: '-:60', source: '-', line: 60, text: documents[59].text });
}, 60_000);

test('what fails is told with its place and has a record; the summary counts', () => {
  writeFileSync(file('a.txt'), '력사적인 날이다.');
  writeFileSync(file('b.ndjson'), '{"text":"로씨야 외무상이 2024년 5월에 왔다."}\n{"text":\n');
  const { status, stdout, stderr } = corpus([file('a.txt'), file('none.txt'), file('b.ndjson')]);
  expect(status).toBe(1);
  expect(recordsOf(stdout)).toMatchObject([
    { source: file('a.txt'), normalization: { text: '역사적인 날이다.' }, tokens: expect.any(Array) },
    { source: file('none.txt'), error: expect.stringContaining('no such file') },
    { source: file('b.ndjson'), line: 1, times: [{ value: '2024-05' }] },
    { source: file('b.ndjson'), line: 2, error: 'not JSON' },
  ]);
  const lines = stderr.split('\n');
  expect(lines[0]).toMatch(/^malmoi: .*none\.txt: .*no such file/);
  expect(lines[1]).toBe(`malmoi: ${file('b.ndjson')}:2: not JSON`);
  expect(lines[2]).toBe('documents  4 (2 with errors)');
  expect(lines[3]).toMatch(/^entities {3}PERSON 0, POSITION 1, ORGANIZATION 0, LOCATION 1,/);
  expect(lines[4]).toBe('times      DATE 1, TIME 0, DURATION 0, SET 0');
}, 60_000);

test('an output that cannot be written is told', () => {
  expect(corpus([file('a.txt'), '-o', file('none/out')])).toMatchObject({
    ...{ status: 1, stdout: '', stderr: `malmoi: ${file('none/out')}: no such file or directory\n` },
  });
}, 60_000);

test.each([
  ['no number of jobs', ['--jobs', '0'], /whole number/],
  ['an unknown part', ['--parts', 'text,words'], /"words" is no part/],
  ['an unknown encoding', ['--encoding', 'latin9000'], /latin9000/],
])('%s is a fault of usage', (_name, args, message) => {
  expect(corpus(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
});
