/** A project that installs the package and analyzes a bulletin with it. */
export interface Consumer {
  name: string;
  /** Fields of its package.json. */
  manifest?: Record<string, unknown>;
  files: Record<string, string>;
  /**
   * What is run after the installation, with node: a path from `here` is the project's, one from `tools` lies
   * in malmoi's own node_modules, which `TOOLS` stands for in further arguments.
   */
  commands: readonly { from: 'here' | 'tools'; args: readonly string[] }[];
}

const REPORT = `
const analysis = analyzer.analyze(readFileSync('communique.txt', 'utf8'));
console.log(JSON.stringify({
  southern: analysis.normalization.text,
  entities: analysis.entities.length,
  times: analysis.times.map(({ value }) => value),
}));
`;

const TYPED = `
import { readFileSync } from 'node:fs';
import { createAnalyzerSync, romanize, type Analysis, type Token } from 'malmoi';
import { builder } from 'malmoi/kuromoji';

const analyzer = createAnalyzerSync();
const analysis: Analysis = analyzer.analyze(readFileSync('communique.txt', 'utf8'));
const tokens: Token[] = analysis.tokens;
if (tokens.length === 0 || romanize('평양', { system: 'revised' }) !== 'Pyeongyang') throw new Error('no tokens, or another romanization');
builder().build((error, tokenizer) => {
  if (error) throw error;
  const [first] = tokenizer.tokenize('평양');
  if (first?.surface_form !== '평양') throw new Error('another first token');
});
`;

const typed = (name: string, compilerOptions: Record<string, unknown>, commands: Consumer['commands']): Consumer => ({
  name,
  manifest: { type: 'module' },
  files: {
    'main.ts': `${TYPED}${REPORT.replace(/^const analysis.*$/m, '')}`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { target: 'ES2022', strict: true, types: ['node'], skipLibCheck: false, ...compilerOptions },
      include: ['main.ts'],
    }),
  },
  commands: [
    { from: 'tools', args: ['typescript/bin/tsc', '--project', 'tsconfig.json', '--typeRoots', 'TOOLS/@types'] },
    ...commands,
  ],
});

/** The projects of a stranger: each is made in an empty folder. */
export const consumers: readonly Consumer[] = [
  {
    name: 'ES modules',
    manifest: { type: 'module' },
    files: {
      'main.js': `import { readFileSync } from 'node:fs';
import { createAnalyzer } from 'malmoi';
const analyzer = await createAnalyzer();
${REPORT}`,
    },
    commands: [{ from: 'here', args: ['main.js'] }],
  },
  {
    name: 'CommonJS, without the loading of ES modules by require',
    files: {
      'main.js': `const { readFileSync } = require('node:fs');
const { createAnalyzerSync } = require('malmoi');
require('malmoi/kuromoji');
const analyzer = createAnalyzerSync();
${REPORT}`,
    },
    commands: [{ from: 'here', args: ['--no-experimental-require-module', 'main.js'] }],
  },
  typed('TypeScript, resolution NodeNext', { module: 'NodeNext' }, [{ from: 'here', args: ['main.js'] }]),
  typed('TypeScript, resolution Bundler', { module: 'ESNext', moduleResolution: 'Bundler', outDir: 'out' }, [
    { from: 'here', args: ['out/main.js'] },
  ]),
];

/** A page that Vite builds: it fetches the dictionary from beside its own code. */
export const page: Consumer = {
  name: 'a page built by Vite',
  manifest: { type: 'module' },
  files: {
    'index.html':
      '<!doctype html><html lang="ko"><title>…</title><script type="module" src="/main.js"></script></html>',
    'main.js': `import { createAnalyzer } from 'malmoi';
import dictionary from 'malmoi/dictionary?url';
import bulletin from './communique.txt?raw';
try {
  const analysis = (await createAnalyzer({ dictionary })).analyze(bulletin);
  globalThis.report = {
    southern: analysis.normalization.text,
    entities: analysis.entities.length,
    times: analysis.times.map(({ value }) => value),
  };
} catch (error) {
  globalThis.report = String(error);
}
document.title = 'done';
`,
  },
  commands: [{ from: 'tools', args: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'] }],
};
