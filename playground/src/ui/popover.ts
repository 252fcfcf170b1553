import type { Change, Entity, TimeExpression } from '../../../src/browser.js';
import type { DocumentContext } from './context.js';
import { element } from './element.js';
import { valueLabel } from './value-label.js';

/** What stands at one place of the text. */
export interface Findings {
  change?: Change | undefined;
  entity?: Entity | undefined;
  time?: TimeExpression | undefined;
}

/** A note beside what the pointer or the focus rests on. */
export interface Note {
  node: HTMLElement;
  show(at: Element, findings: Findings): void;
  hide(): void;
}

const GAP = 8;

export function createNote(context: DocumentContext): Note {
  const node = element('div', { class: 'note', id: 'note', role: 'tooltip', popover: 'manual' });
  const hide = (): void => {
    if (node.matches(':popover-open')) node.hidePopover();
  };
  return {
    node,
    hide,
    show(at, findings) {
      node.replaceChildren(...parts(context, findings));
      if (!node.matches(':popover-open')) node.showPopover();
      place(node, at.getClientRects()[0] ?? at.getBoundingClientRect());
    },
  };
}

function place(node: HTMLElement, at: DOMRect): void {
  const { width, height } = node.getBoundingClientRect();
  const page = document.documentElement;
  const left = Math.min(Math.max(GAP, at.left + at.width / 2 - width / 2), page.clientWidth - width - GAP);
  const above = at.top - height - GAP;
  node.style.left = `${left}px`;
  node.style.top = `${above > GAP ? above : at.bottom + GAP}px`;
}

function parts({ strings, language }: DocumentContext, { change, entity, time }: Findings): Node[] {
  const nodes: Node[] = [];
  if (change) {
    const [name, explanation] = strings.rules[change.rule];
    nodes.push(
      element(
        'div',
        { class: 'note-part' },
        element('p', { class: 'note-kind' }, name),
        change.northern.trim() !== '' &&
          element(
            'p',
            { class: 'note-words' },
            element('span', { lang: 'ko-KP' }, change.northern),
            element('span', { class: 'arrow', 'aria-hidden': true }, '→'),
            element('strong', { lang: 'ko-KR' }, change.southern),
          ),
        element('p', {}, change.guess ? strings.changes.guess : explanation),
        change.entry !== undefined && element('p', { class: 'fine' }, `${strings.changes.entry}: ${change.entry}`),
      ),
    );
  }
  if (entity) {
    const { type, southern, english, kind, qid, position } = entity;
    nodes.push(
      element(
        'div',
        { class: `note-part e-${type}` },
        element('p', { class: 'note-kind' }, element('span', { class: 'swatch' }), strings.entities[type]),
        element('p', { class: 'note-words', lang: 'ko-KR' }, element('strong', {}, southern)),
        english !== undefined && element('p', { lang: 'en' }, english),
        position && element('p', { lang: 'ko' }, position.text),
        (kind !== undefined || qid !== undefined) &&
          element('p', { class: 'fine', lang: 'en' }, [kind, qid].filter((each) => each !== undefined).join(' · ')),
      ),
    );
  }
  if (time) {
    const { type, value, mod, range, invalid } = time;
    const label = valueLabel(value, language);
    nodes.push(
      element(
        'div',
        { class: 'note-part e-TIME' },
        element('p', { class: 'note-kind' }, element('span', { class: 'swatch' }), strings.times[type]),
        element(
          'p',
          { class: 'note-words' },
          element('strong', {}, label, mod === undefined ? '' : ` (${strings.mods[mod] ?? mod})`),
        ),
        range && element('p', {}, valueLabel(range.join('/'), language)),
        invalid && element('p', {}, strings.invalid),
        label !== value && element('p', { class: 'fine' }, `TIMEX3 ${value}`),
      ),
    );
  }
  return nodes;
}
