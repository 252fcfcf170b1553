import { percent } from './bars.js';
import { numeral } from './context.js';
import { html, NOTHING, type Markup } from './html.js';

const HEIGHT = 56;
/** Room above the columns for the greatest number, and below them for labels. */
const ABOVE = 14;
const BELOW = 20;
/** So many labels fit below the columns of a narrow page. */
const LABELS = 5;

export interface ColumnValue {
  label: string;
  value: number;
}

/** Upright columns, the greatest as high as there is room, with some labels below them. */
export function columnChart(values: readonly ColumnValue[], label: string): Markup {
  const most = Math.max(1, ...values.map(({ value }) => value));
  const step = Math.ceil(values.length / LABELS);
  const column = ({ label, value }: ColumnValue, at: number): Markup => {
    if (value === 0) return NOTHING;
    const height = Math.max(1, Math.round((value / most) * (HEIGHT - ABOVE)));
    const place = html`x="${percent(at + 0.1, values.length)}" width="${percent(0.8, values.length)}"`;
    return html`<rect ${place} y="${HEIGHT - height}" height="${height}"><title>${label}: ${numeral(value)}</title></rect>`;
  };
  const written = ({ label }: ColumnValue, at: number): Markup =>
    at % step > 0 ? NOTHING : html`<text x="${percent(at + 0.1, values.length)}" y="${HEIGHT + 16}">${label}</text>`;
  return html`<svg role="img" aria-label="${label}" width="100%" height="${HEIGHT + BELOW}">
    <line x1="0%" x2="100%" y1="${HEIGHT + 0.5}" y2="${HEIGHT + 0.5}"/>
    <text x="0" y="10">${numeral(most)}</text>
    ${values.map(column)}
    ${values.map(written)}
  </svg>`;
}
