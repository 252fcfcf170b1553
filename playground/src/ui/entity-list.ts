import { ENTITY_TYPES } from '../../../src/browser.js';
import type { EntityGroup } from '../engine/overview.js';
import type { DocumentContext } from './context.js';
import { element } from './element.js';

/** The things that the document names, by type, the most frequent first. */
export function createEntityList(context: DocumentContext): HTMLElement {
  const { overview, strings } = context;
  if (overview.entities.length === 0) return element('p', { class: 'quiet' }, strings.entityList.none);
  return element(
    'div',
    { class: 'entity-list' },
    ...ENTITY_TYPES.flatMap((type) => {
      const groups = overview.entities.filter((group) => group.type === type);
      if (groups.length === 0) return [];
      return [
        element('h3', { class: `e-${type}` }, element('span', { class: 'swatch' }), strings.entities[type]),
        element('ul', {}, ...groups.map((group) => element('li', {}, entityButton(context, group)))),
      ];
    }),
    overview.more.entities > 0 && element('p', { class: 'quiet' }, strings.entityList.more(overview.more.entities)),
  );
}

function entityButton({ strings, jump }: DocumentContext, group: EntityGroup): HTMLElement {
  const { southern, northern, english, count, starts } = group;
  let next = 0;
  return element(
    'button',
    {
      ...{ type: 'button', 'aria-label': strings.entityList.jump(southern, count) },
      onclick: () => jump(starts[next++ % starts.length]),
    },
    element(
      'span',
      { class: 'names' },
      element('span', { lang: 'ko-KR', class: 'name' }, southern),
      northern !== southern && element('span', { lang: 'ko-KP', class: 'quiet' }, northern),
      english !== undefined && element('span', { lang: 'en', class: 'quiet' }, english),
    ),
    count > 1 && element('span', { class: 'count' }, String(count)),
  );
}
