/** Lines of tab-separated cells. White space inside a cell becomes a single space. */
export function table(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

const cell = (value: string | number | undefined): string => String(value ?? '').replace(/\s+/g, ' ');
