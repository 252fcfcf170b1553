/** Lets a table be sorted by each column: once up, once more down. */
export function sortTables(label: string): void {
  for (const heading of document.querySelectorAll<HTMLTableCellElement>('.table thead th')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = `${label} ${heading.textContent}`;
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => sortBy(heading));
  }
}

function sortBy(heading: HTMLTableCellElement): void {
  const isNumeric = heading.classList.contains('number');
  const before = heading.getAttribute('aria-sort');
  // Of numbers the greatest are looked for, of words the first.
  const direction = (before === null ? isNumeric : before === 'ascending') ? 'descending' : 'ascending';
  for (const other of heading.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', direction);
  const body = heading.closest('table')?.tBodies[0];
  if (!body) return;
  const sign = direction === 'ascending' ? 1 : -1;
  const keys = new Map([...body.rows].map((row) => [row, keyOf(row.cells[heading.cellIndex])]));
  const order = (row: HTMLTableRowElement): string => keys.get(row) ?? '';
  const sorted = [...body.rows].sort((one, two) => sign * compare(order(one), order(two), isNumeric));
  body.append(...sorted);
}

const keyOf = (cell: HTMLElement | undefined): string => cell?.dataset['order'] ?? cell?.textContent?.trim() ?? '';

const COLLATOR = new Intl.Collator('ko');

const compare = (one: string, two: string, isNumeric: boolean): number =>
  isNumeric ? Number(one) - Number(two) : COLLATOR.compare(one, two);
