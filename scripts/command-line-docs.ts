/**
 * Writes the help of every command into `docs/command-line.md`, each under its heading. A test holds the page to it.
 *
 * npx tsx scripts/command-line-docs.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeIo } from '../src/cli/node-io.js';
import { buildProgram } from '../src/cli/program.js';
import { withHelps } from './command-line-docs/with-helps.js';

const PAGE = 'docs/command-line.md';

const program = buildProgram(
  {
    ...{ io: nodeIo(process), version: '' },
    createAnalyzer: () => Promise.reject(new Error('nothing is analyzed here')),
  },
  () => undefined,
);
writeFileSync(PAGE, withHelps(readFileSync(PAGE, 'utf8'), program));
