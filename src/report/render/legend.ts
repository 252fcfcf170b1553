import { ENTITY_TYPES } from '../../entities/entity.js';
import { numeral, type Context } from './context.js';
import { html, type Markup } from './html.js';

/** A box for each type of mark and for the changes: it tells the colour and the number, and takes the marks away. */
export function legend({ data, messages }: Context): Markup {
  const { entities, times, changes } = data.totals;
  const boxes = [
    ...ENTITY_TYPES.map((type) => box(type, messages.types[type], entities[type])),
    box('TIME', messages.legend.times, times),
    box('CHANGE', messages.legend.changes, changes),
  ];
  return html`<fieldset class="legend">
    <legend>${messages.legend.heading}</legend>
    <div class="boxes">
      ${boxes}
      <span class="switches" hidden>
        <button type="button" data-switch="all">${messages.legend.all}</button>
        <button type="button" data-switch="none">${messages.legend.none}</button>
      </span>
    </div>
    <p class="note">${messages.legend.hint}</p>
  </fieldset>`;
}

const box = (type: string, label: string, count: number): Markup =>
  html`<label class="box ${type}">
    <input type="checkbox" id="show-${type}" checked>
    <span class="swatch">${label}</span>
    <span class="count">${numeral(count)}</span>
  </label>`;
