import { malmoi } from './fake.js';

/** The fake analyzer respells 력사 and takes a whole text for one sentence. */
const files = {
  north: '력사 문제를 토의',
  south: '역사 문제를 토의',
  other: '역사 과제를 토의',
  two: '{"text":"가"}\n{"text":"나"}',
};

test('nothing is written, status 0, where both say the same', async () => {
  expect(await malmoi(['diff', 'north', 'south'], files)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('status 1 where they differ', async () => {
  const { status, stdout, stderr } = await malmoi(['diff', 'north', 'other'], files);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toBe(
    [
      '--- north\n+++ other\n@@ -1 +1 @@\n  역사 [-문제를-]{+과제를+} 토의\n',
      '1 changed, 0 moved, 0 removed, 0 added; 0 respelled, 0 the same\n',
    ].join(''),
  );
});

test('colour only on a terminal, and no escape sequence of a text', async () => {
  const evil = { a: '\x1b[2J력사 가나다라', b: '\x1b[2J력사 마바사아', '\x1b[2J': '력사' };
  const plain = await malmoi(['diff', 'a', 'b'], evil);
  expect(plain.stdout).not.toContain('\x1b');
  expect((await malmoi(['diff', 'a', '\x1b[2J'], evil)).stdout).not.toContain('\x1b');
  const colored = await malmoi(['diff', 'a', 'b'], evil, { color: true });
  expect(colored.stdout).toContain('\x1b[31m');
  expect(colored.stdout).not.toContain('\x1b[2J');
});

test('JSON', async () => {
  const { stdout } = await malmoi(['diff', '-f', 'json', 'north', '-'], files, { stdin: files.other });
  expect(JSON.parse(stdout)).toMatchObject({ a: 'north', b: '-', same: false, counts: { changed: 1 } });
});

test.each([
  ['a missing file', ['north', 'missing'], /^malmoi: missing: no such file/],
  ['several documents', ['--input-format', 'ndjson', 'two', 'two'], /several documents/],
  ['standard input twice', ['-', '-'], /only one version/],
  ['one version', ['north'], /missing required argument/],
])('status 2: %s', async (_name, args, message) => {
  const { status, stdout, stderr } = await malmoi(['diff', ...args], files);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});
