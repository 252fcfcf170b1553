import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../src/report/assets.js';

test('style and script are what their sources make', () => {
  const check = ['--import', 'tsx', 'scripts/build-report-assets.ts', '--check'];
  const { status, stderr } = spawnSync(process.execPath, check, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test.each([
  ['style', STYLE, STYLE_HASH],
  ['script', SCRIPT, SCRIPT_HASH],
])('the hash of the %s lets it run, and it loads nothing', (_name, text, hash) => {
  expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  expect(text).not.toMatch(/https?:|\/\/[a-z]|@import|url\(|fetch\(|XMLHttpRequest|innerHTML/);
});
