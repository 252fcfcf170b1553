import { toJson } from '../../src/formats/json.js';
import { sample } from '../formats/sample.js';
import { malmoi } from './fake.js';

const files = { 'a.txt': '오늘 평양', 'b.txt': '력사' };

test('text for the terminal, each document under its name', async () => {
  const { stdout, status } = await malmoi(['report', 'a.txt', 'b.txt'], files);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^==> a\.txt <==\n오늘 평양\n/);
  expect(stdout).toContain('==> b.txt <==\n역사\n');
});

test('a page for a file of that name, all documents in it', async () => {
  const { written, stdout } = await malmoi(['report', 'a.txt', 'b.txt', '-o', 'out.html'], files);
  expect(stdout).toBe('');
  expect(written['out.html']).toMatch(
    /^<!doctype html>[^]*<title>2 documents<\/title>[^]*a\.txt[^]*b\.txt[^]*<\/html>\n$/,
  );
});

test('title, language and number of texts', async () => {
  const options = ['-f', 'html', '--title', '<평양>', '--language', 'ko', '--texts', '1'];
  const { stdout } = await malmoi(['report', 'a.txt', 'b.txt', ...options], files);
  expect(stdout).toContain('<title>&lt;평양&gt;</title>');
  expect(stdout).toContain('<html lang="ko-KR">');
  expect(stdout.match(/<details id="d\d" class="text">/g)).toHaveLength(1);
});

test('what cannot be read is reported, the rest is shown', async () => {
  const { status, stderr, written } = await malmoi(['report', 'missing', 'a.txt', '-o', 'out.html'], files);
  expect(status).toBe(1);
  expect(stderr).toBe('malmoi: missing: no such file or directory\n');
  expect(written['out.html']).toContain('오늘');
  expect((await malmoi(['report', 'missing', '-o', 'out.html'], files)).written).toEqual({});
});

test('records that hold an analysis are taken as they are, others are analyzed', async () => {
  const records = [
    { file: 'sample.txt', ...toJson(sample) },
    { text: '력사', date: '2024-05-01T08:00' },
  ];
  const ndjson = records.map((record) => JSON.stringify(record)).join('\n');
  const { stdout, status } = await malmoi(['report', '--input-format', 'ndjson', '-f', 'html', 'all.ndjson'], {
    'all.ndjson': ndjson,
  });
  expect(status).toBe(0);
  expect(stdout).toContain('sample.txt');
  // The fake analyzer knows no 꾸바; the record's own analysis does.
  expect(stdout).toContain('쿠바');
  expect(stdout).toContain('2024-05-01 – 2024-09-09');
});

test('a faulty option', async () => {
  expect((await malmoi(['report', 'a.txt', '--texts', 'all'], files)).status).toBe(2);
  expect((await malmoi(['report', 'a.txt', '--language', 'fr'], files)).status).toBe(2);
});
