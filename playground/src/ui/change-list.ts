import type { RuleGroup } from '../engine/overview.js';
import type { DocumentContext } from './context.js';
import { element } from './element.js';

/** What was respelled, by rule family, each with its reason, its most frequent words and a switch for its marks. */
export function createChangeList(context: DocumentContext): HTMLElement {
  const { overview, strings } = context;
  if (overview.rules.length === 0) return element('p', { class: 'quiet' }, strings.changes.none);
  return element('div', { class: 'change-list' }, ...overview.rules.map((group) => ruleNode(context, group)));
}

function ruleNode(context: DocumentContext, { rule, count, respellings }: RuleGroup): HTMLElement {
  const { strings, hidden } = context;
  const [name, explanation] = strings.rules[rule];
  const box = element('input', {
    ...{ type: 'checkbox', 'aria-label': strings.changes.show(name), checked: !hidden.has(rule) },
    ...{ 'data-rule': rule, onchange: () => context.toggle([rule], box.checked) },
  });
  return element(
    'section',
    {},
    element('h3', {}, element('label', {}, box, name), element('span', { class: 'count' }, String(count))),
    element('p', { class: 'quiet' }, explanation),
    element(
      'ul',
      { class: 'respellings' },
      ...respellings
        .filter(({ northern, southern }) => northern.trim() !== '' && southern.trim() !== '')
        .map(({ northern, southern, count: times, starts }) => {
          let next = 0;
          return element(
            'li',
            {},
            element(
              'button',
              { type: 'button', onclick: () => context.jump(starts[next++ % starts.length]) },
              element('span', { lang: 'ko-KP' }, northern),
              element('span', { class: 'arrow', 'aria-label': '→' }, '→'),
              element('span', { lang: 'ko-KR' }, southern),
              times > 1 && element('span', { class: 'count' }, String(times)),
            ),
          );
        }),
    ),
  );
}
