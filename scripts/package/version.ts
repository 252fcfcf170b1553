/** Moves the version as the changesets say, and writes the changelog of it. Nothing is committed or tagged. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldUnreleased } from './changelog.js';
import { run } from './run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);
run('npx', ['--no-install', 'changeset', 'version']);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeFileSync('CHANGELOG.md', foldUnreleased(readFileSync('CHANGELOG.md', 'utf8'), version));
run('npx', ['--no-install', 'prettier', '--write', 'CHANGELOG.md', 'package.json']);
console.log(version);
