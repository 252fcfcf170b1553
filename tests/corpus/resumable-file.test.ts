import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnalyzedBatch } from '../../src/corpus/analyze-batches.js';
import type { Checkpoint } from '../../src/corpus/checkpoint.js';
import type { Work } from '../../src/corpus/document.js';
import type { CorpusOutput } from '../../src/corpus/output.js';
import { openResumable } from '../../src/corpus/resumable-file.js';
import { emptyTally } from '../../src/corpus/tally.js';

let path: string;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
  path = join(folder, 'out.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true }));

const job = { version: '1.2.3', parts: ['text'] };
const works: Work[] = ['가', '나', '다', '라'].map((text, i) => ({ id: String(i + 1), text }));

const batchOf = (some: readonly Work[]): AnalyzedBatch => ({
  works: some,
  lines: new TextEncoder().encode(some.map((work) => `${JSON.stringify(work)}\n`).join('')),
  tally: { ...emptyTally(), documents: some.length },
  failures: [],
});

async function* series(some: readonly Work[]): AsyncGenerator<Work> {
  for (const work of some) yield Promise.resolve(work);
}

async function remaining(output: CorpusOutput, some: readonly Work[]): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of output.remaining(series(some))) ids.push(id);
  return ids;
}

/** A job that is broken off after its first two documents, in the middle of a line. */
async function brokenOff(): Promise<void> {
  const output = await openResumable(path, job);
  expect(await remaining(output, [])).toEqual([]);
  await output.append(batchOf(works.slice(0, 2)));
  await output.close();
  appendFileSync(`${path}.part`, '{"id":"3","te');
}

const whole = new TextDecoder().decode(batchOf(works).lines);

test('the file has its name when it is whole', async () => {
  const output = await openResumable(path, job);
  await output.append(batchOf(works));
  expect(existsSync(path)).toBe(false);
  await output.finish();
  await output.close();
  expect(readFileSync(path, 'utf8')).toBe(whole);
  expect([existsSync(`${path}.part`), existsSync(`${path}.checkpoint`)]).toEqual([false, false]);
});

test('a job goes on after its last whole record', async () => {
  await brokenOff();
  const output = await openResumable(path, job);
  expect(output.tally.documents).toBe(2);
  expect(await remaining(output, works)).toEqual(['3', '4']);
  await output.append(batchOf(works.slice(2)));
  await output.finish();
  await output.close();
  expect(output.tally.documents).toBe(4);
  expect(readFileSync(path, 'utf8')).toBe(whole);
});

test.each([
  ['options', { ...job, parts: ['text', 'times'] }, 'parts was text, is text,times'],
  ['version', { ...job, version: '1.3.0' }, 'version was 1.2.3, is 1.3.0'],
  ['option', { ...job, format: 'csv' }, 'format was not given, is csv'],
])('a job of another %s does not go on with it', async (_name, other, message) => {
  await brokenOff();
  const before = readFileSync(`${path}.part`, 'utf8');
  await expect(openResumable(path, other)).rejects.toThrow(message);
  expect(readFileSync(`${path}.part`, 'utf8')).toBe(before);
});

test.each([
  ['another text', [works[0], { ...works[1], text: '너' }, ...works.slice(2)]],
  ['another order', [works[1], works[0], ...works.slice(2)]],
  ['one before', [{ id: '0', text: '' }, ...works]],
  ['too few', works.slice(0, 1)],
])('nor with other documents: %s', async (_name, others) => {
  await brokenOff();
  const output = await openResumable(path, job);
  await expect(remaining(output, others)).rejects.toThrow('is of other documents');
  await output.close();
});

test.each([
  ['before it has its name', true],
  ['when it has its name', false],
])('a job that is killed at the end, %s, is whole', async (_name, unnamed) => {
  await brokenOff();
  const note = JSON.parse(readFileSync(`${path}.checkpoint`, 'utf8')) as Checkpoint;
  writeFileSync(`${path}.checkpoint`, JSON.stringify({ ...note, finished: true }));
  rmSync(`${path}.part`);
  writeFileSync(unnamed ? `${path}.part` : path, whole);
  const output = await openResumable(path, job);
  expect(await remaining(output, works)).toEqual([]);
  await output.finish();
  await output.close();
  expect(readFileSync(path, 'utf8')).toBe(whole);
  expect(existsSync(`${path}.checkpoint`)).toBe(false);
});

test('records that were lost are missed', async () => {
  await brokenOff();
  writeFileSync(`${path}.part`, '{');
  await expect(openResumable(path, job)).rejects.toThrow('is shorter than');
});

test('a checkpoint without records begins anew, one that is none is told', async () => {
  await brokenOff();
  rmSync(`${path}.part`);
  const output = await openResumable(path, job);
  expect(await remaining(output, works)).toHaveLength(4);
  await output.close();
  writeFileSync(`${path}.checkpoint`, '{"job":');
  await expect(openResumable(path, job)).rejects.toThrow('is no checkpoint');
});

test('two jobs do not write one file', async () => {
  const output = await openResumable(path, job);
  await output.append(batchOf(works.slice(0, 1)));
  appendFileSync(`${path}.part`, whole);
  await expect(output.append(batchOf(works.slice(1)))).rejects.toThrow('another process writes it');
  await output.close();
});
