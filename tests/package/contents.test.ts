import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

interface PackedFile {
  path: string;
  size: number;
}

/** What `npm publish` would send, and its size; the build is not run again for it. */
function packed(): { files: PackedFile[]; size: number } {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [tarball] = JSON.parse(output) as [{ files: PackedFile[]; size: number }];
  return tarball;
}

/** What the registry's users download at most: most of it is the dictionary. */
const MOST_BYTES = 16e6;
const { files, size } = packed();
const paths = files.map(({ path }) => path);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'exports' | 'bin' | 'main' | 'types',
  unknown
> & { scripts: Record<string, string> };

test('only what runs is published, with its licences', () => {
  expect(paths.filter((path) => !path.startsWith('dist/')).sort()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.ko.md', 'README.md', 'package.json'].sort(),
  );
  expect(paths.filter((path) => !/\.(js|cjs|d\.ts|d\.cts|dict)$/.test(path) && path.startsWith('dist/'))).toEqual([]);
});

test('the package stays small', () => {
  expect(size).toBeLessThan(MOST_BYTES);
});

test('nothing runs when it is installed', () => {
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
});

test('every file that the manifest names is published', () => {
  const named = targets([manifest.exports, manifest.bin, manifest.main, manifest.types]).map((path) =>
    path.replace(/^\.\//, ''),
  );
  expect(named.filter((path) => !paths.includes(path) || !existsSync(path))).toEqual([]);
});

/** All strings in a tree of objects. */
function targets(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(targets) : [];
}
