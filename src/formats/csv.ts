/** A cell of a table. */
export type Cell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180, but for line ends, which are LF): cells with commas, quotation marks or line breaks stand in
 * quotation marks, which are doubled inside.
 *
 * @example
 * toCsv([['text', 'southern'], ['력사, "로동"', '역사']]) // 'text,southern\n"력사, ""로동""",역사\n'
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');

function csvCell(value: Cell): string {
  const text = String(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
