/**
 * The public face. `npm run api:check` compares the face of the build with the reports in `api/`;
 * `npm run api:accept -- BUMP "SENTENCE"` writes the reports anew, and, where CHANGELOG.md does not have the sentence
 * yet, a changeset with it (BUMP: patch, minor, major).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, faceFaults, isTold, writeReports, type Accepted } from './api-report.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [command, bump = '', sentence = ''] = process.argv.slice(2);

if (command === 'check') check();
else if (command === 'accept' && /^(?:patch|minor|major)$/.test(bump) && sentence !== '') accept();
else {
  console.error('usage: npm run api:check | npm run api:accept -- patch|minor|major "SENTENCE"');
  process.exitCode = 2;
}

function check(): void {
  const fresh = mkdtempSync(join(tmpdir(), 'malmoi-api-'));
  const faults = [...writeReports(root, fresh), ...faceFaults(root, fresh)];
  rmSync(fresh, { recursive: true });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

function accept(): void {
  const folder = join(root, 'api');
  const faults = writeReports(root, folder);
  const accepted: Accepted = { digest: digestOf(folder), entry: sentence };
  writeFileSync(join(folder, 'accepted.json'), `${JSON.stringify(accepted, undefined, 2)}\n`);
  if (!isTold(root, sentence)) {
    const name = `face-${accepted.digest.slice(0, 8)}.md`;
    writeFileSync(join(root, '.changeset', name), `---\n'malmoi': ${bump}\n---\n\n${sentence}\n`);
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
