import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '../../src/cli/node-io.js';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { writeFile } = nodeIo(process);
const at = (name: string): string => join(folder, name);

test('writes a new file and replaces an old one, mode kept', async () => {
  await writeFile(at('new'), '가');
  writeFileSync(at('old'), 'old', { mode: 0o600 });
  await writeFile(at('old'), '나');
  expect([readFileSync(at('new'), 'utf8'), readFileSync(at('old'), 'utf8')]).toEqual(['가', '나']);
  expect(statSync(at('old')).mode & 0o777).toBe(0o600);
});

test('follows a link', async () => {
  symlinkSync(at('new'), at('link'));
  await writeFile(at('link'), '다');
  expect(readFileSync(at('new'), 'utf8')).toBe('다');
});

test('leaves nothing behind when it fails', async () => {
  await expect(writeFile(folder, '라')).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(writeFile(at('none/file'), '라')).rejects.toMatchObject({ code: 'ENOENT' });
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('does not replace a device', async () => {
  await writeFile('/dev/null', '마');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test.each([
  ['a terminal', true, {}, true],
  ['no terminal', undefined, {}, false],
  ['NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
])('colour on %s', (_name, isTTY, env, color) => {
  const stream = { isTTY, on: () => stream };
  expect(nodeIo({ ...process, stdout: stream, stderr: stream, env } as unknown as NodeJS.Process).color).toBe(color);
});
