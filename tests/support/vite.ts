import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds a page with Vite, in a process of its own: Vite is an ES module, which Jest cannot load. */
export function viteBuild(folder: string, output: string, config?: string): void {
  const options = [
    '--outDir',
    output,
    '--emptyOutDir',
    '--logLevel',
    'error',
    ...(config ? ['-c', resolve(config)] : []),
  ];
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', ...options], {
    cwd: folder,
    // Jest sets it to `test`, and Vite would build for development.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
