import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { malmoi } from './fake.js';

const records = (stdout: string): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a folder gives all its documents, by name, and says what failed', async () => {
  const files = {
    'news/b.txt': '력사',
    'news/a.ndjson': '{"text":"평양","id":7}\n{"text":\n',
    'news/c.csv.gz': gzipSync('day,text\n1,"력사,\n평양"\n2,력사,더\n'),
    'news/notes.doc': 'x',
  };
  const { status, stdout, stderr } = await malmoi(['entities', '-f', 'ndjson', 'news'], files);
  expect(status).toBe(1);
  expect(records(stdout).map(({ text, id, day, file }) => ({ text, id, day, file }))).toEqual([
    { text: '평양', id: 7 },
    { text: '력사', file: 'news/b.txt' },
    { text: '력사,\n평양', day: '1' },
  ]);
  expect(stderr.split('\n')).toEqual([
    'malmoi: news/a.ndjson:2: not JSON',
    'malmoi: news/c.csv.gz:4: invalid Record Length: expect 2, got 3',
    '',
  ]);
});

test('a text column by name', async () => {
  const csv = '제목,본문\n보도,력사\n';
  const args = ['normalize', '-f', 'ndjson', '--text-column', '본문', 'a.csv'];
  const [record] = records((await malmoi(args, { 'a.csv': csv })).stdout);
  expect(record).toMatchObject({ 제목: '보도', text: '력사', normalization: { text: '역사' } });
  expect(await malmoi(['normalize', 'a.csv'], { 'a.csv': csv })).toMatchObject({
    ...{
      status: 1,
      stderr: 'malmoi: a.csv:1: no column "text" in the header (제목, 본문); name the one with the text\n',
    },
  });
});

test('records give any format of texts, under the place of each', async () => {
  const files = { 'a.ndjson': '{"text":"력사"}\n{"text":"평양"}\n' };
  expect((await malmoi(['entities', '-f', 'text', 'a.ndjson'], files)).stdout).toBe(
    '==> a.ndjson:1 <==\n==> a.ndjson:2 <==\n0\t2\tLOCATION\t평양\t평양\tQ18808\n',
  );
  expect((await malmoi(['normalize', '-f', 'text', 'a.ndjson'], files)).stdout).toBe('역사평양');
  expect(JSON.parse((await malmoi(['segment', '-f', 'json', 'a.ndjson'], files)).stdout)).toHaveLength(2);
});

test('CSV has one header, and reads back', async () => {
  const files = { a: '"평양", 오늘', b: '평양' };
  const { stdout } = await malmoi(['segment', '-f', 'csv', 'a', 'b'], files);
  expect(parse(stdout, { columns: true })).toEqual([
    { document: 'a', start: '0', end: '5', surface: '"평양",', tag: 'NNG', morphemes: '"평양",', southern: '' },
    { document: 'a', start: '6', end: '8', surface: '오늘', tag: 'NNG', morphemes: '오늘', southern: '' },
    { document: 'b', start: '0', end: '2', surface: '평양', tag: 'NNG', morphemes: '평양', southern: '' },
  ]);
  expect((await malmoi(['entities', '-f', 'csv', 'c'], { c: '' })).stdout).toBe(
    'document,start,end,type,text,southern,id\n',
  );
});

test('an empty archive', async () => {
  expect(await malmoi(['segment', 'a.ndjson'], { 'a.ndjson': '\n' })).toMatchObject({ status: 0, stdout: '' });
  expect(await malmoi(['segment', '-f', 'json', 'a.ndjson'], { 'a.ndjson': '' })).toMatchObject({ stdout: '[\n\n]\n' });
});

test.each(['normalize', 'segment', 'entities', 'times', 'analyze', 'report', 'corpus', 'dictionary', 'completion'])(
  'the help of %s has examples of it',
  async (command) => {
    const { status, stdout } = await malmoi([command, '--help']);
    expect(status).toBe(0);
    const examples = stdout.split('Examples:\n')[1].trimEnd().split('\n');
    expect(examples.length).toBeGreaterThan(1);
    for (const line of examples) expect(line).toContain(`malmoi ${command}`);
  },
);
