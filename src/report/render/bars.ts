import type { MonthData } from '../report-data.js';
import { numeral } from './context.js';
import { html, NOTHING, type Markup } from './html.js';

/** Where a number lies between nought and the greatest, for an attribute of SVG. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100}%`;

export interface Bar {
  label: string;
  value: number;
  note?: string;
}

/** Bars from the left, longest first, with label and number: a list, of which the bars are only the picture. */
export function bars(rows: readonly Bar[], label: string): Markup {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  if (rows.length === 0) return NOTHING;
  return html`<ul class="bars" aria-label="${label}">${rows.map(
    ({ label, value, note }) => html`
    <li>
      <span class="label">${label}</span>
      <svg aria-hidden="true" width="100%" height="10"><rect width="${percent(value, most)}" height="10" rx="2"/></svg>
      <span class="value">${numeral(value)}</span>
      <span class="aside">${note}</span>
    </li>`,
  )}
  </ul>`;
}

const SPARK_WIDTH = 96;
const SPARK_HEIGHT = 20;

/** A row of small columns, one a month, for a cell of a table. */
export function sparkline(values: readonly number[], months: readonly MonthData[]): Markup {
  const most = Math.max(1, ...values);
  const step = SPARK_WIDTH / values.length;
  const columns = values.flatMap((value, i) => {
    if (value === 0) return [];
    const height = Math.max(2, Math.round((value / most) * SPARK_HEIGHT));
    const width = Math.max(1, step - 1);
    return [
      html`<rect x="${round(i * step)}" y="${SPARK_HEIGHT - height}" width="${round(width)}" height="${height}"><title>${months[i].month}: ${value}</title></rect>`,
    ];
  });
  return html`<svg class="spark" width="${SPARK_WIDTH}" height="${SPARK_HEIGHT}" aria-hidden="true">${columns}</svg>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
