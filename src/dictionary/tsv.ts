/** A fault in a lexicon source, with its place. */
export class LexiconError extends Error {
  /** The class of error, for what crosses a thread. */
  override readonly name = 'LexiconError';
  constructor(
    /** The lexicon's file. */
    readonly file: string,
    /** The faulty line, from 1. */
    readonly line: number,
    fault: string,
  ) {
    super(`${file}:${line}: ${fault}`);
  }
}

/** A row of a lexicon: its cells by column name, and the line (from 1) that it stands on. */
export interface TsvRow<Column extends string> {
  cells: Record<Column, string>;
  line: number;
}

/**
 * Reads a lexicon: the first line names the columns, lines that begin with `#` are comments.
 *
 * @param text the file's content
 * @param file its name, for messages
 * @param columns the columns that must be there; others are read past
 * @throws LexiconError when a column is missing, a row has another number of cells than the header, or text is not NFC
 *
 * @example
 * parseTsv('northern\tsouthern\n로씨야\t러시아\n', 'places.tsv', ['northern', 'southern'])[0].cells.southern // '러시아'
 */
export function parseTsv<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): TsvRow<Column>[] {
  const lines = text.split(/\r?\n/);
  const header = lines[0]?.split('\t') ?? [];
  for (const column of columns) {
    if (!header.includes(column)) throw new LexiconError(file, 1, `the header lacks the column "${column}"`);
  }
  const places = columns.map((column) => header.indexOf(column));
  const rows: TsvRow<Column>[] = [];
  for (let i = 1; i < lines.length; i++) {
    const source = lines[i] ?? '';
    if (source === '' || source.startsWith('#')) continue;
    const parts = source.split('\t');
    const line = i + 1;
    if (parts.length !== header.length) {
      throw new LexiconError(
        file,
        line,
        `expected ${header.length} cells (${header.join(', ')}), found ${parts.length}`,
      );
    }
    if (source.normalize('NFC') !== source) throw new LexiconError(file, line, 'the text is not in Unicode form NFC');
    const cells = Object.fromEntries(columns.map((column, k) => [column, (parts[places[k] ?? 0] ?? '').trim()]));
    rows.push({ cells: cells as Record<Column, string>, line });
  }
  return rows;
}
