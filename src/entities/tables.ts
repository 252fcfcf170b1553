import { parseTsv } from '../dictionary/tsv.js';

/** The tables of the compiled dictionary as TSV, by base name; a missing or empty one holds nothing. */
export type EntityLexicons = Readonly<Record<string, string | undefined>>;

/** The rows of a table. */
export function rows<Name extends string>(
  sources: EntityLexicons,
  file: string,
  columns: readonly Name[],
): { cells: Record<Name, string>; line: number }[] {
  const text = sources[file];
  return text === undefined || text === '' ? [] : parseTsv(text, `${file}.tsv`, columns);
}

/** The words of a table with a `class` column, by class. */
export function wordsByClass(
  sources: EntityLexicons,
  file: string,
  column = 'word',
): (name: string) => readonly string[] {
  const classes = new Map<string, string[]>();
  for (const { cells } of rows(sources, file, [column, 'class'])) {
    const words = classes.get(cells['class'] ?? '');
    if (words) words.push(cells[column] ?? '');
    else classes.set(cells['class'] ?? '', [cells[column] ?? '']);
  }
  return (name) => classes.get(name) ?? [];
}
