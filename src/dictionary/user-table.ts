import { LexiconError } from './tsv.js';

/** A row of a user's table, with its line from 1. */
export interface UserRow {
  line: number;
  cells: string[];
}

/** What an analysis of the compiled dictionary can hold. */
const LONGEST = 255;

/**
 * The rows of a table that a user wrote. Empty lines and those that begin with `#` are passed over, and so is a header
 * that names the columns.
 *
 * @param name what faults name the table
 * @param cellsOf cuts a line into cells
 * @throws LexiconError naming the line of a row with too many cells
 */
export function readUserRows(
  text: string,
  name: string,
  columns: readonly string[],
  cellsOf: (line: string, number: number) => string[],
): UserRow[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((source, i) => {
      if (source.trim() === '' || source.startsWith('#')) return [];
      const line = i + 1;
      const cells = cellsOf(source, line);
      if (cells.every((cell, column) => cell === columns[column])) return [];
      if (cells.length > columns.length) {
        const expected = `expected at most ${columns.length} cells (${columns.join(', ')}), found ${cells.length}`;
        throw new LexiconError(name, line, expected);
      }
      return [{ line, cells }];
    });
}

/** A user's text in the form that the lattice takes (NFC); `fail` is told of a fault in it, which `what` names. */
export function userText(value: unknown, what: string, fail: (fault: string) => never): string {
  if (typeof value !== 'string' || value.trim() === '') return fail(`the ${what} is empty`);
  const form = value.trim().normalize('NFC');
  if (/[\n\r\t]/.test(form)) return fail(`the ${what} holds a line break or a tab`);
  if (form.length > LONGEST) return fail(`the ${what} has more than ${LONGEST} characters`);
  return form;
}
