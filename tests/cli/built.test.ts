import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command. */
function malmoi(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8', input });
}

test('a bulletin goes in, its southern text comes out', () => {
  const { status, stdout, stderr } = malmoi(['normalize', 'fixtures/communique.txt']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('러시아연방');
  expect(stdout.split('\n')).toHaveLength(15);
});

test('empty input gives empty output', () => {
  expect(malmoi(['normalize'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('each bad file is named, the good ones between them are done', () => {
  const [good, encoded, broken] = ['good.txt', 'euc-kr.txt', 'broken.txt'].map((name) => join(folder, name));
  writeFileSync(good, '력사');
  writeFileSync(encoded, Uint8Array.of(0xb7, 0xc2, 0xbb, 0xe7));
  writeFileSync(broken, Uint8Array.of(0xff));
  const { status, stdout, stderr } = malmoi(['normalize', join(folder, 'none.txt'), good, broken, encoded]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '역사역사' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/none\.txt: no such file or directory$/),
    expect.stringMatching(/broken\.txt: neither UTF-8 \(byte 0\) nor EUC-KR \(byte 0\)$/),
  ]);
});

test('an unknown option is a fault of usage', () => {
  expect(malmoi(['segment', '--fast'])).toMatchObject({ status: 2, stdout: '' });
});
