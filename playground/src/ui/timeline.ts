import type { TimeGroup } from '../engine/overview.js';
import type { DocumentContext } from './context.js';
import { element } from './element.js';
import { placeTimes } from './timeline-scale.js';
import { valueLabel } from './value-label.js';

const LANE_HEIGHT = 30;
const TICK_WIDTH = 32;

/** The document's times on a line, and a list of those that have no place in the calendar. */
export function createTimeline(context: DocumentContext): { node: HTMLElement; close(): void } {
  const { strings, overview, language } = context;
  const dated = overview.times.filter(({ days }) => days !== undefined);
  const undated = overview.times.filter(({ days }) => days === undefined);
  const line = element('ol', { class: 'line' });
  const axis = element('div', { class: 'axis', 'aria-hidden': true });
  const labelOf = ({ value, count }: TimeGroup): string =>
    valueLabel(value, language) + (count > 1 ? ` ×${count}` : '');

  const draw = (width: number): void => {
    const { times, lanes, ticks } = placeTimes(dated, width, (group) => textWidth(labelOf(group)) + 22);
    line.style.blockSize = `${lanes * LANE_HEIGHT}px`;
    line.replaceChildren(
      ...times.map(({ group, from, to, lane }) => {
        const button = timeButton(context, group, labelOf(group));
        button.prepend(element('span', { class: 'bar' }));
        const item = element('li', {}, button);
        item.style.insetBlockStart = `${lane * LANE_HEIGHT}px`;
        const label = textWidth(labelOf(group)) + 22;
        const start = Math.max(0, Math.min(from * width, width - label));
        item.style.insetInlineStart = `${start}px`;
        button.style.setProperty('--bar-start', `${from * width - start}px`);
        button.style.setProperty('--bar', `${Math.max(0, (to - from) * width)}px`);
        return item;
      }),
    );
    axis.replaceChildren(
      ...ticks.map(({ year, at }) => {
        const tick = element('span', {}, String(year));
        tick.style.insetInlineStart = `${Math.min(at * width, width - TICK_WIDTH)}px`;
        return tick;
      }),
    );
  };
  const watcher = new ResizeObserver(([{ contentRect }]) => draw(contentRect.width));
  watcher.observe(line);

  const node = element(
    'section',
    { class: 'timeline', 'aria-label': strings.timeline.label },
    element('h2', { class: 'section-name' }, strings.timeline.label),
    overview.times.length === 0 && element('p', { class: 'quiet' }, strings.timeline.none),
    dated.length > 0 && element('div', { class: 'line-frame' }, line, axis),
    undated.length > 0 &&
      element(
        'div',
        { class: 'undated' },
        element('span', { class: 'quiet' }, strings.timeline.undated),
        element(
          'ul',
          {},
          ...undated.map((group) =>
            element('li', {}, timeButton(context, group, group.text + (group.count > 1 ? ` ×${group.count}` : ''))),
          ),
        ),
      ),
    overview.more.times > 0 && element('p', { class: 'quiet' }, strings.timeline.more(overview.more.times)),
  );
  return { node, close: () => watcher.disconnect() };
}

function timeButton({ strings, jump }: DocumentContext, group: TimeGroup, label: string): HTMLButtonElement {
  let next = 0;
  return element(
    'button',
    {
      ...{
        type: 'button',
        class: `time ${group.type}`,
        title: `${strings.times[group.type]} ${group.value} · ${group.text}`,
      },
      onclick: () => jump(group.starts[next++ % group.starts.length]),
    },
    element('span', {}, label),
  );
}

let ruler: CanvasRenderingContext2D | null | undefined;

/** The width of a label in the page's font, in pixels. */
function textWidth(text: string): number {
  if (ruler === undefined) {
    ruler = document.createElement('canvas').getContext('2d');
    if (ruler) ruler.font = `500 13px ${getComputedStyle(document.body).fontFamily}`;
  }
  return ruler?.measureText(text).width ?? text.length * 13;
}
