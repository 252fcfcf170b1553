/**
 * Measures, and writes the tables of docs/accuracy.md: `npm run tables -- MEASURES.json`.
 *
 * The corpora and their scorers are not part of the package: the file names them. It is a list of tables, each with a
 * title, the names of its columns, a note that says what the data are, and its rows: a label, a program with arguments,
 * and a regular expression whose groups are the cells.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { node } from '../package/run.js';

interface Table {
  title: string;
  columns: string[];
  note: string;
  rows: { label: string; program: string[]; cells: string }[];
}

const BEGIN = '<!-- tables: written by npm run tables -->';
const END = '<!-- end of the tables -->';
const FILE = 'docs/accuracy.md';

const [measures] = process.argv.slice(2);
if (measures === undefined) {
  console.error('usage: npm run tables -- MEASURES.json');
  process.exitCode = 2;
} else {
  const tables = JSON.parse(readFileSync(measures, 'utf8')) as Table[];
  const [before = ''] = readFileSync(FILE, 'utf8').split(BEGIN);
  const [, after = ''] = readFileSync(FILE, 'utf8').split(END);
  const day = new Date().toISOString().slice(0, 10);
  const text = tables.map(tableOf).join('\n\n');
  writeFileSync(
    FILE,
    `${before}${BEGIN}\n\nMeasured on ${day} with Node.js ${process.version}.\n\n${text}\n\n${END}${after}`,
  );
}

function tableOf({ title, columns, note, rows }: Table): string {
  const lines = rows.map(({ label, program, cells }) => {
    const output = node(program);
    const [, ...found] = new RegExp(cells, 's').exec(output) ?? [];
    if (found.length === 0) throw new Error(`${label}: no figures in\n${output}`);
    return [label, ...found];
  });
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [row(columns), row(columns.map(() => '---')), ...lines.map(row)].join('\n');
  return `## ${title}\n\n${table}\n\n${note}`;
}
