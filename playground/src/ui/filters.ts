import { ENTITY_TYPES, RULE_FAMILIES } from '../../../src/browser.js';
import type { DocumentContext, Filter } from './context.js';
import { element } from './element.js';

/** Switches for what is marked, each with its number. */
export function createFilters(context: DocumentContext): { node: HTMLElement; update(): void } {
  const { strings, overview } = context;
  const chips: { node: HTMLElement; filters: readonly Filter[] }[] = [];
  const chip = (label: string, count: number, filters: readonly Filter[], kind: string): HTMLElement => {
    const node = element(
      'button',
      {
        ...{ type: 'button', class: `chip ${kind}`, disabled: count === 0 },
        onclick: () => context.toggle(filters, node.getAttribute('aria-pressed') !== 'true'),
      },
      element('span', { class: 'swatch' }),
      label,
      element('span', { class: 'count' }, String(count)),
    );
    chips.push({ node, filters });
    return node;
  };
  const changes = overview.rules.reduce((sum, { count }) => sum + count, 0);
  const node = element(
    'div',
    { class: 'filters', role: 'group', 'aria-label': strings.filter.label },
    ...ENTITY_TYPES.map((type) => chip(strings.entities[type], overview.entityCounts[type] ?? 0, [type], `e-${type}`)),
    chip(strings.filter.times, overview.timeCount, ['times'], 'e-TIME'),
    chip(strings.filter.changes, changes, RULE_FAMILIES, 'c'),
  );
  const update = (): void => {
    for (const each of chips) {
      const shown = each.filters.some((filter) => !context.hidden.has(filter));
      each.node.setAttribute('aria-pressed', String(shown));
    }
  };
  update();
  return { node, update };
}
