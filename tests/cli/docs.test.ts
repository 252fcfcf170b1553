import { readFileSync } from 'node:fs';
import { nodeIo } from '../../src/cli/node-io.js';
import { buildProgram } from '../../src/cli/program.js';
import { withHelps } from '../../scripts/command-line-docs/with-helps.js';
import { analyzer } from './fake.js';

const program = () =>
  buildProgram({ io: nodeIo(process), version: '', createAnalyzer: async () => analyzer }, () => undefined);

test('docs/command-line.md says what the commands say (npx tsx scripts/command-line-docs.ts writes it)', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  expect(withHelps(page, program())).toBe(page);
});

test('docs/formats.md specifies every output format', () => {
  const page = readFileSync('docs/formats.md', 'utf8');
  const formats = program().commands.flatMap(({ options }) =>
    options.flatMap(({ long, argChoices }) => (long === '--format' ? (argChoices ?? []) : [])),
  );
  for (const format of new Set(formats)) expect(page).toMatch(new RegExp(`^## .*\`${format}\``, 'm'));
});
