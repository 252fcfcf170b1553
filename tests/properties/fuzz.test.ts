import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtAnalyzer } from '../support/analyzer.js';
import { idempotent, INVARIANTS, type Invariant } from '../support/invariants.js';

const FOLDER = 'fixtures/fuzz';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];
const known: Readonly<Record<string, Invariant>> = { ...INVARIANTS, idempotent };

/** A text that `npm run fuzz` found to break an invariant. */
const read = (file: string): { invariant: string; text: string } => {
  const { invariant, text } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, unknown>;
  return { invariant: String(invariant), text: String(text) };
};

test.each(files)('%s', (file) => {
  const { invariant, text } = read(file);
  expect(Object.keys(known)).toContain(invariant);
  for (const holds of new Set([known[invariant], ...Object.values(INVARIANTS)])) holds(builtAnalyzer(), text);
});

test('every fixture names an invariant', () => {
  expect(files.map((file) => read(file).invariant).filter((name) => !(name in known))).toEqual([]);
});
