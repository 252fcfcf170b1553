import type { Messages } from '../messages/messages.js';
import { numeral, ROW_LIMIT } from './context.js';
import { attributes, html, NOTHING, type Markup, type Value } from './html.js';

/** A table of fewer rows is taken in at a glance. */
const SEARCHED_FROM = 9;

export interface Column<Row> {
  heading: string;
  cell: (row: Row) => Value;
  /** What the rows are sorted by, where it is not the words of the cell. */
  order?: (row: Row) => string | number;
  /** Numbers stand flush right; what is not wrapped stays on one line. */
  shape?: 'number' | 'nowrap';
  /** Whether it heads its row. */
  head?: boolean;
}

/** A column of numbers. */
export const numberColumn = <Row>(heading: string, number: (row: Row) => number): Column<Row> => ({
  ...{ heading, cell: (row) => numeral(number(row)), order: number, shape: 'number' },
});

export interface TableOptions<Row> {
  id: string;
  caption: string;
  messages: Messages;
  /** The class that the filter of types goes by. */
  type?: (row: Row) => string;
  /** An anchor. */
  anchor?: (row: Row) => string | undefined;
}

/**
 * A table that can be searched and sorted; on a narrow screen a row is a card. The roles are spelled out because the
 * cards would take them away.
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], options: TableOptions<Row>): Markup {
  const { id, caption, messages } = options;
  if (rows.length === 0) return html`<p class="note">${messages.none}</p>`;
  const shown = rows.slice(0, ROW_LIMIT);
  const headings = columns.map(
    ({ heading, shape }) => html`<th scope="col" role="columnheader"${attributes({ class: shape })}>${heading}</th>`,
  );
  return html`<div class="table" id="${id}">
    ${rows.length < SEARCHED_FROM ? NOTHING : searchField(options, shown.length)}
    <table role="table">
      <caption class="hidden">${caption}</caption>
      <thead role="rowgroup"><tr role="row">${headings}</tr></thead>
      <tbody role="rowgroup">
${shown.map((row) => tableRow(columns, row, options))}
      </tbody>
    </table>
    ${rows.length > shown.length ? html`<p class="note">${messages.more(numeral(rows.length - shown.length))}</p>` : NOTHING}
  </div>`;
}

/** Hidden until there is a script that searches. */
const searchField = <Row>({ id, caption, messages }: TableOptions<Row>, rows: number): Markup =>
  html`<div class="search" hidden>
    <label class="hidden" for="${id}-search">${messages.search}: ${caption}</label>
    <input type="search" id="${id}-search" placeholder="${messages.search}" autocomplete="off" spellcheck="false" />
    <output for="${id}-search" data-shown="${messages.shown('{shown}', '{all}')}">${messages.shown(numeral(rows), numeral(rows))}</output>
  </div>`;

function tableRow<Row>(columns: readonly Column<Row>[], row: Row, { type, anchor }: TableOptions<Row>): Markup {
  const facts = attributes({ id: anchor?.(row), 'data-type': type?.(row) });
  return html`<tr role="row"${facts}>${columns.map((column) => tableCell(column, row))}</tr>
`;
}

function tableCell<Row>({ heading, cell, order, shape, head }: Column<Row>, row: Row): Markup {
  const value = cell(row);
  const isEmpty = value === undefined || value === '';
  const facts = attributes({
    ...{ class: isEmpty ? 'empty' : shape, 'data-label': heading, 'data-order': order?.(row) },
  });
  return head === true
    ? html`<th scope="row" role="rowheader"${facts}>${value}</th>`
    : html`<td role="cell"${facts}>${value}</td>`;
}
