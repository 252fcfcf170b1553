import type { BuildOptions, Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** Published as ES modules alone: the CommonJS build takes them in, since Node before 20.19 cannot `require` them. */
const MODULES_ONLY = ['temporal-polyfill', 'temporal-utils'];

/**
 * Modules that stand in files of their own beside the built entries, by what they are imported as. Bundlers leave them
 * out where nothing asks for them: a program that only romanizes gets neither dictionary reader nor segmenter.
 */
const standBeside = (modules: Record<string, RegExp>): Plugin => ({
  name: 'stand-beside',
  setup({ initialOptions, onResolve }) {
    if (initialOptions.format !== 'esm') return;
    for (const [name, filter] of Object.entries(modules)) {
      onResolve({ filter }, ({ kind }) => (kind === 'entry-point' ? null : { path: `./${name}.js`, external: true }));
    }
  },
});

/** Taken in where the package is imported, for only their parser is used: whole, they take longer to load than the rest. */
const HTML_PARSER = /^(?:htmlparser2|dom(?:elementtype|handler|utils)|entities)(?:$|\/)/;

const ROMANIZATION = { romanize: /\/romanization\/romanize\.js$/ };
/** In the browser they are no packages that could be imported by name. */
const CALENDARS = { temporal: /^temporal-polyfill$/, 'lunar-calendar': /^korean-lunar-calendar$/ };

/**
 * The builds pack smaller without white space. Names stay, so that a stack tells where it comes from, and so does syntax:
 * what tells Node and TypeScript the names that a CommonJS module exports would be taken for dead code.
 */
function withoutWhitespace(options: BuildOptions): void {
  options.minifyWhitespace = true;
}

const plain = { target: 'es2022', sourcemap: false, splitting: false } as const;
const shared = { ...plain, esbuildOptions: withoutWhitespace } as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/faces/node.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    shims: true,
    noExternal: MODULES_ONLY,
    esbuildPlugins: [standBeside({ node: /^\.\.\/index\.js$/, ...ROMANIZATION })],
    dts: true,
  },
  {
    ...shared,
    entry: { node: 'src/index.ts' },
    format: ['esm'],
    platform: 'node',
    shims: true,
    noExternal: [HTML_PARSER],
    esbuildPlugins: [standBeside(ROMANIZATION)],
  },
  // Self-contained, so that a page can load it as it is: no bare import is left to resolve.
  {
    ...shared,
    entry: { browser: 'src/faces/browser.ts' },
    format: ['esm'],
    platform: 'browser',
    esbuildPlugins: [standBeside({ web: /^\.\.\/browser\.js$/, ...ROMANIZATION })],
    dts: true,
  },
  {
    ...shared,
    entry: { web: 'src/browser.ts' },
    format: ['esm'],
    platform: 'browser',
    noExternal: [/./],
    esbuildPlugins: [standBeside({ ...CALENDARS, ...ROMANIZATION })],
  },
  {
    ...shared,
    entry: {
      romanize: 'src/text/romanization/romanize.ts',
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
  // They are small, and are-the-types-wrong finds a default export only where white space stands.
  {
    ...plain,
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
