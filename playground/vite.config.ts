import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the page may load: its own files only. */
const POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "connect-src 'self'", "worker-src 'self'", "img-src 'self' data:"],
  ...["base-uri 'none'", "form-action 'none'"],
].join('; ');

const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

export default defineConfig(() => {
  const source = here('../dist/malmoi.dict');
  if (!existsSync(source)) throw new Error(`${source} is missing: run "npm run build:dictionary" first`);
  const dictionary = readFileSync(source);
  // A static host compresses only what it knows, so the dictionary is compressed here; its name changes with its content.
  const dictionaryFile = `malmoi-${hashOf(dictionary)}.dict.gz`;
  const compressed = (): Uint8Array => gzipSync(dictionary, { level: 9 });

  const ship: Plugin = {
    name: 'malmoi-dictionary',
    configureServer(server) {
      server.middlewares.use(`/${dictionaryFile}`, (_request, response) => void response.end(dictionary));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: dictionaryFile, source: compressed() });
    },
  };
  /** Tells the service worker which files make up the page, and the browser that there are no others. */
  const offline: Plugin = {
    name: 'malmoi-offline',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) =>
        server
          ? html
          : html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`),
    },
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((file) => file !== 'sw.js' && file !== dictionaryFile);
      const content = files.map((file) => {
        const output = bundle[file];
        return output.type === 'asset' ? output.source : output.code;
      });
      const page = { version: hashOf(content.map(hashOf).join()), files: ['./', './icon.svg', ...files] };
      const worker = bundle['sw.js'];
      if (worker.type === 'chunk') worker.code = worker.code.replace('PAGE_FILES', () => JSON.stringify(page));
    },
  };

  return {
    root: here('.'),
    base: './',
    define: { DICTIONARY_URL: JSON.stringify(`./${dictionaryFile}`) },
    plugins: [ship, offline],
    worker: { format: 'es' as const },
    build: {
      outDir: here('../dist-playground'),
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: { main: here('index.html'), sw: here('src/sw.ts') },
        output: {
          entryFileNames: ({ name }: { name: string }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  };
});
