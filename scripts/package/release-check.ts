/** Goes through all that must hold before a release, and stops short of publishing. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goThrough, run, type Check } from './run.js';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

const script = (title: string, command: string): Check => ({
  name: title,
  holds: () => {
    run('npm', ['run', '--silent', command]);
    return '';
  },
});

const checks: Check[] = [
  { name: 'nothing is uncommitted', holds: workTree },
  { name: 'no change waits for a version', holds: changesets },
  { name: 'the changelog tells of this version', holds: changelog },
  { name: 'the version is new', holds: published },
  script('style, types, regular expressions', 'lint'),
  script('build', 'build'),
  script('tests', 'test'),
  script('the manifest and the types of the package', 'check:package'),
  script('the public face', 'api:check'),
  script('projects that install the package', 'verify:package'),
  script('the site of the docs', 'docs'),
];

if (await goThrough(checks)) {
  console.log(`\nAll holds. What is left is yours:\n  git tag v${version} && git push --tags\n  npm publish`);
}

function workTree(): string {
  const changed = run('git', ['status', '--porcelain']);
  if (changed !== '') throw new Error(changed);
  return '';
}

function changesets(): string {
  const waiting = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
  if (waiting.length > 0) throw new Error(`npm run release:version has not been run since ${waiting.join(', ')}`);
  return '';
}

function changelog(): string {
  const text = readFileSync('CHANGELOG.md', 'utf8');
  if (text.includes('## Unreleased')) throw new Error('CHANGELOG.md has unreleased changes: npm run release:version');
  if (!text.includes(`## ${version}\n`)) throw new Error(`CHANGELOG.md has no heading "## ${version}"`);
  return version;
}

/** A package that the registry does not know has no version yet. */
function published(): string {
  const known = ((): string => {
    try {
      return run('npm', ['view', name, 'versions', '--json']);
    } catch (error) {
      if (error instanceof Error && error.message.includes('E404')) return '[]';
      throw error;
    }
  })();
  if ([JSON.parse(known)].flat().includes(version)) throw new Error(`${name} ${version} is published already`);
  return '';
}
