import type { ClientData } from './data.js';
import { explanationOf } from './explanation.js';

const MARKED = '.change, mark';
/** The pointer has so long to move from a mark to its explanation, in milliseconds. */
const GRACE = 200;
const MARGIN = 8;

/** Explains marks: when the pointer rests on one, when the keyboard comes to one, when a finger touches one. */
export function explainMarks(data: ClientData, popover: HTMLElement): void {
  let shown: Element | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(closing);
    popover.hidden = true;
    shown?.removeAttribute('aria-describedby');
    for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
    shown = undefined;
  };
  const closeSoon = (): void => {
    clearTimeout(closing);
    closing = setTimeout(close, GRACE);
  };
  const open = (target: Element): void => {
    clearTimeout(closing);
    if (shown === target) return;
    close();
    shown = target;
    popover.replaceChildren(...explanationOf(target, data));
    popover.hidden = false;
    target.setAttribute('aria-describedby', popover.id);
    for (const twin of twinsOf(target)) twin.classList.add('lit');
    place(popover, target);
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    const marked = target.closest(MARKED);
    if (marked) open(marked);
    else if (target.closest('#explanation')) clearTimeout(closing);
    else if (shown && shown !== document.activeElement) closeSoon();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(MARKED)) open(target);
  });
  document.addEventListener('focusout', closeSoon);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('#explanation')) return;
    const marked = target.closest(MARKED);
    if (marked) open(marked);
    else close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}

/** The same change or mark on both sides. */
function twinsOf(target: Element): Element[] {
  if (!(target instanceof HTMLElement)) return [];
  const { at, of } = target.dataset;
  if (at !== undefined) return [...document.querySelectorAll(`[data-at="${CSS.escape(at)}"]`)];
  const id = CSS.escape(of ?? target.id);
  return [...document.querySelectorAll(`[id="${id}"], [data-of="${id}"]`)];
}

/** Below the mark, or above it where there is no room; on a narrow screen the style puts it at the lower edge. */
function place(popover: HTMLElement, target: Element): void {
  const [line = target.getBoundingClientRect()] = target.getClientRects();
  const { width, height } = popover.getBoundingClientRect();
  const room = document.documentElement.clientWidth - MARGIN - width;
  const left = Math.max(MARGIN, Math.min(line.left, room));
  const isBelow = line.bottom + MARGIN + height < window.innerHeight || line.top < height + MARGIN;
  const top = isBelow ? line.bottom + MARGIN : line.top - MARGIN - height;
  popover.style.left = `${left + window.scrollX}px`;
  popover.style.top = `${top + window.scrollY}px`;
}
