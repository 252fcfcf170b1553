import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** Published as ES modules alone: the CommonJS build takes them in, since Node before 20.19 cannot `require` them. */
const MODULES_ONLY = ['temporal-polyfill', 'temporal-utils'];

const esmKeepsImports: Plugin = {
  name: 'esm-keeps-imports',
  setup({ initialOptions, onResolve }) {
    if (initialOptions.format !== 'esm') return;
    onResolve({ filter: new RegExp(`^(?:${MODULES_ONLY.join('|')})`) }, ({ path }) => ({ path, external: true }));
  },
};

/** In the browser these stand in files of their own, which a bundler leaves out where no time is read. */
const BESIDE = new Map([
  ['temporal-polyfill', 'temporal'],
  ['korean-lunar-calendar', 'lunar-calendar'],
]);

const standBeside: Plugin = {
  name: 'stand-beside',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${[...BESIDE.keys()].join('|')})$`) }, ({ path }) => ({
      path: `./${BESIDE.get(path) ?? path}.js`,
      external: true,
    }));
  },
};

const shared = { target: 'es2022', sourcemap: false, splitting: false } as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    shims: true,
    noExternal: MODULES_ONLY,
    esbuildPlugins: [esmKeepsImports],
    dts: true,
  },
  // Self-contained, so that a page can load it as it is: no bare import is left to resolve.
  {
    ...shared,
    entry: { browser: 'src/browser.ts' },
    format: ['esm'],
    platform: 'browser',
    noExternal: [/./],
    esbuildPlugins: [standBeside],
    dts: true,
  },
  {
    ...shared,
    entry: {
      temporal: 'node_modules/temporal-polyfill/index.js',
      'lunar-calendar': 'node_modules/korean-lunar-calendar/dist/korean-lunar-calendar.mjs',
    },
    format: ['esm'],
    platform: 'browser',
    noExternal: [/./],
  },
  // Beside it and on it, so that errors are of the same classes.
  {
    ...shared,
    entry: { worker: 'src/worker.ts', 'worker-thread': 'src/worker-thread.ts' },
    format: ['esm'],
    platform: 'browser',
    external: ['./browser.js'],
    dts: { entry: { worker: 'src/worker.ts' } },
  },
  // The adapters stand on the package itself, so that they share its analyzer and its choice of loader.
  {
    ...shared,
    entry: { kuromoji: 'src/adapters/kuromoji.ts', natural: 'src/adapters/natural.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    external: ['malmoi'],
    dts: true,
  },
  {
    ...shared,
    entry: { queue: 'src/queue/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    shims: true,
    external: ['bullmq'],
    dts: true,
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node' },
  {
    ...shared,
    entry: { 'corpus-worker': 'src/corpus/worker.ts' },
    format: ['esm'],
    platform: 'node',
    external: ['malmoi'],
  },
]);
