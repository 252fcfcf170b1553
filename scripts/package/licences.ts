import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node } from './run.js';

/** What may stand beside an Apache-2.0 package without further duties than to name its authors. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']);

/** A package that comes with malmoi: installed beside it, or taken into its own files. */
export interface Companion {
  name: string;
  licence: string;
}

/** All packages that npm installs with this one, those of optional peers left out. */
export function installedCompanions(root: string): Companion[] {
  // The modules may be linked from another place: it is asked for its own packages.
  const start = dirname(realpathSync(join(root, 'node_modules')));
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  const checker = join(start, 'node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js');
  const output = node([checker, '--start', start, '--production', '--nopeer', '--json']);
  const found = JSON.parse(output) as Record<string, { licenses: unknown }>;
  const companions = Object.entries(found).map(([id, { licenses }]) => ({
    name: id.slice(0, id.lastIndexOf('@')),
    licence: String(licenses),
  }));
  return [...new Map(companions.map((companion) => [companion.name, companion])).values()].filter(
    // Of the native builds of a package npm installs the one for its platform.
    ({ name }) => name !== own.name && !name.startsWith('@napi-rs/nice-'),
  );
}

/** The packages whose code stands in the built files: esbuild names the origin of each module it takes in. */
export function bundledCompanions(root: string): string[] {
  const dist = join(root, 'dist');
  const code = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
  const names = code.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/^\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)].map(
      ([, name = '']) => name,
    ),
  );
  // tsup's shim for `import.meta.url` is two lines that it gives away.
  return [...new Set(names)].filter((name) => name !== 'tsup').sort();
}

/** What is wrong with the licences, a line each: a licence that is not allowed, or a package that NOTICE does not name. */
export function licenceFaults(notice: string, installed: readonly Companion[], bundled: readonly string[]): string[] {
  const lines = notice.split('\n').map((line) => line.trim());
  return [
    ...installed
      .filter(({ licence }) => !ALLOWED.has(licence))
      .map(({ name, licence }) => `${name} has the licence ${licence}, which is not among the allowed ones`),
    ...installed
      .filter(({ name, licence }) => !lines.includes(`${name}, ${licence}`))
      .map(
        ({ name, licence }) => `NOTICE lacks the line "${name}, ${licence}" among the packages installed beside malmoi`,
      ),
    ...bundled
      .filter((name) => !lines.some((line) => line.startsWith(`Taken in: `) && line.includes(name)))
      .map((name) => `NOTICE does not say "Taken in: … ${name} …", with its copyright and licence`),
  ];
}
