const BOXES = '.legend input';

/** The rows that are of an unchecked type, and those without the words that are looked for, are hidden. */
export function filterTables(): void {
  const apply = [...document.querySelectorAll<HTMLElement>('.table')].map(rowFilter);
  document.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.matches(BOXES)) for (const filter of apply) filter();
  });
  const switches = document.querySelector<HTMLElement>('.switches');
  if (!switches) return;
  switches.hidden = false;
  switches.addEventListener('click', ({ target }) => {
    const wanted = target instanceof HTMLElement ? target.dataset['switch'] : undefined;
    if (wanted === undefined) return;
    for (const box of document.querySelectorAll<HTMLInputElement>(BOXES)) box.checked = wanted === 'all';
    for (const filter of apply) filter();
  });
}

function rowFilter(container: HTMLElement): () => void {
  const rows = [...container.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const words = rows.map((row) => folded(row.textContent));
  const search = container.querySelector<HTMLElement>('.search');
  const input = search?.querySelector('input');
  const output = search?.querySelector('output');
  const filter = (): void => {
    const wanted = folded(input?.value ?? '').split(/\s+/);
    const hidden = hiddenTypes();
    let shown = 0;
    rows.forEach((row, i) => {
      const fits = !hidden.has(row.dataset['type'] ?? '') && wanted.every((word) => words[i].includes(word));
      row.hidden = !fits;
      if (fits) shown++;
    });
    if (output) output.textContent = shownText(output, shown, rows.length);
  };
  if (search) search.hidden = false;
  input?.addEventListener('input', filter);
  return filter;
}

const shownText = (output: HTMLElement, shown: number, all: number): string =>
  (output.dataset['shown'] ?? '').replace('{shown}', numeral(shown)).replace('{all}', numeral(all));

const numeral = (value: number): string => value.toLocaleString('en-US');

const hiddenTypes = (): Set<string> =>
  new Set(
    [...document.querySelectorAll<HTMLInputElement>(BOXES)]
      .filter((box) => !box.checked)
      .map((box) => box.id.replace('show-', '')),
  );

const folded = (text: string | null): string => (text ?? '').normalize('NFC').toLowerCase().trim();
