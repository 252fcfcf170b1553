import { defineConfig } from 'tsup';

const shared = { target: 'es2022', sourcemap: false, splitting: false } as const;

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], platform: 'node', shims: true, dts: true },
  { ...shared, entry: { browser: 'src/browser.ts' }, format: ['esm'], platform: 'browser', dts: true },
  // The adapters stand on the package itself, so that they share its analyzer and its choice of loader.
  {
    ...shared,
    entry: { kuromoji: 'src/adapters/kuromoji.ts', natural: 'src/adapters/natural.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    external: ['malmoi'],
    dts: true,
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node' },
]);
