const STOPS = '.north mark, .north .change[role]';

/** Lets the arrow keys move from mark to mark within a text; Tab stops at the changes. */
export function walkMarks(): void {
  for (const mark of document.querySelectorAll('.north mark')) {
    mark.setAttribute('tabindex', '-1');
  }
  document.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const { target } = event;
    if (step === 0 || !(target instanceof Element) || !target.matches(STOPS) || hasModifier(event)) return;
    const stops = [...(target.closest('article')?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const next = stops[stops.findIndex((stop) => stop === target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;
