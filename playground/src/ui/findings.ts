import type { DocumentContext } from './context.js';
import { createChangeList } from './change-list.js';
import { element } from './element.js';
import { createEntityList } from './entity-list.js';
import { createSentencePanel } from './sentence-panel.js';

const TABS = ['entities', 'changes', 'sentence'] as const;
export type Tab = (typeof TABS)[number];

/** The panel of tabs beside the text; on a narrow window a sheet over it that opens from the bar at its foot. */
export interface Findings {
  node: HTMLElement;
  showSentence(number: number): void;
  /** Sets the switches of the rules as `context.hidden` has them. */
  update(): void;
}

export function createFindings(context: DocumentContext): Findings {
  const { strings } = context;
  const sentence = createSentencePanel(context);
  const contents: Record<Tab, HTMLElement> = {
    entities: createEntityList(context),
    changes: createChangeList(context),
    sentence: sentence.node,
  };
  const panels = TABS.map((tab) =>
    element(
      'div',
      { id: `panel-${tab}`, role: 'tabpanel', 'aria-labelledby': `tab-${tab}`, tabindex: 0, class: 'panel' },
      contents[tab],
    ),
  );
  const select = (tab: Tab, open = true): void => {
    TABS.forEach((each, i) => {
      tabs[i].setAttribute('aria-selected', String(each === tab));
      tabs[i].tabIndex = each === tab ? 0 : -1;
      panels[i].hidden = each !== tab;
    });
    node.classList.toggle('open', open);
  };
  const tabs = TABS.map((tab) =>
    element(
      'button',
      {
        ...{ type: 'button', role: 'tab', id: `tab-${tab}`, 'aria-controls': `panel-${tab}` },
        onclick: () => select(tab),
      },
      strings.tabs[tab],
    ),
  );
  const list = element(
    'div',
    {
      ...{ role: 'tablist', class: 'tabs', 'aria-label': strings.tabs.label },
      onkeydown: ({ key }: KeyboardEvent) => {
        const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
        const at = tabs.findIndex((tab) => tab.tabIndex === 0);
        const to = at + step;
        if (step === 0 || to < 0 || to >= TABS.length) return;
        select(TABS[to]);
        tabs[to].focus();
      },
    },
    ...tabs,
  );
  const close = element(
    'button',
    {
      ...{ type: 'button', class: 'icon close', 'aria-label': strings.tabs.close, title: strings.tabs.close },
      onclick: () => node.classList.remove('open'),
    },
    '✕',
  );
  const node: HTMLElement = element(
    'aside',
    { class: 'findings', 'aria-label': strings.tabs.label },
    element('div', { class: 'tab-bar' }, list, close),
    ...panels,
  );
  node.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') node.classList.remove('open');
  });
  select('entities', false);
  return {
    node,
    showSentence(number) {
      select('sentence');
      panels[2].scrollTop = 0;
      void sentence.show(number);
    },
    update() {
      for (const box of contents.changes.querySelectorAll<HTMLInputElement>('input[data-rule]')) {
        box.checked = !([...context.hidden] as string[]).includes(box.dataset['rule'] ?? '');
      }
    },
  };
}
