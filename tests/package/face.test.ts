import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, FACES, faceFaults } from '../../scripts/package/api-report.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'malmoi-'));
  for (const folder of ['api', '.changeset', 'fresh']) mkdirSync(join(root, folder));
  for (const folder of ['api', 'fresh']) writeReports(folder, 'a face');
  accept('A word has been added.');
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n- A word has been\n  added.\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const writeReports = (folder: string, text: string): void =>
  FACES.forEach((face) => writeFileSync(join(root, folder, `${face}.api.md`), text));
const accept = (entry: string): void =>
  writeFileSync(join(root, 'api/accepted.json'), JSON.stringify({ digest: digestOf(join(root, 'api')), entry }));
const faults = (): string[] => faceFaults(root, join(root, 'fresh'));

test('an accepted face whose last change the changelog tells', () => {
  expect(faults()).toEqual([]);
});

test('a face that has changed', () => {
  writeFileSync(join(root, 'fresh/worker.api.md'), 'another');
  expect(faults()).toEqual([expect.stringMatching(/^api\/worker\.api\.md .*npm run api:accept/)]);
});

test('a report that was written by hand', () => {
  for (const folder of ['api', 'fresh']) writeReports(folder, 'another face');
  expect(faults()).toEqual([expect.stringContaining('by other means')]);
});

test('a change that no changelog tells, and one that a changeset tells', () => {
  accept('A second word has been added.');
  expect(faults()).toEqual([expect.stringContaining('A second word has been added.')]);
  writeFileSync(join(root, '.changeset/face.md'), "---\n'malmoi': minor\n---\n\nA second word has been added.\n");
  expect(faults()).toEqual([]);
});
