import type { Piece, RowView } from '../engine/pieces.js';
import type { DocumentContext, Filter } from './context.js';
import { element } from './element.js';
import { createNote, type Findings } from './popover.js';

/** The rows of a block: it is drawn when it comes near the window, and taken away again when it is far. */
const ROWS_A_BLOCK = 8;
/** A document of so few blocks stays as it is once drawn, so that the browser can search it. */
const FEW_BLOCKS = 30;
/** How near, in pixels. */
const NEAR = 1200;
const POINTED_OUT_MS = 1600;

interface Block {
  node: HTMLElement;
  from: number;
  to: number;
  views?: RowView[];
  pending?: Promise<void>;
}

/** The text in two columns. */
export interface Reader {
  node: HTMLElement;
  /** Marks what `context.hidden` leaves, after it changed. */
  filter(): void;
  jump(offset: number): Promise<void>;
  close(): void;
}

/**
 * Draws a document: northern and southern rows side by side, a block at a time, as far as they are near the window.
 */
export function createReader(context: DocumentContext): Reader {
  const { overview, strings, engine } = context;
  const note = createNote(context);
  const node = element('div', {
    ...{ class: 'reader', role: 'group', tabindex: 0, 'aria-label': strings.reader.label },
    'aria-describedby': 'reader-help',
  });
  const blocks: Block[] = [];
  for (let from = 0; from < overview.rows.length; from += ROWS_A_BLOCK) {
    const to = Math.min(from + ROWS_A_BLOCK, overview.rows.length);
    blocks.push({ node: element('div', { class: 'block', 'data-block': blocks.length }), from, to });
  }
  node.append(...blocks.map((block) => block.node), note.node);
  estimateHeights(context, blocks);

  const draw = (block: Block): Promise<void> =>
    (block.pending ??= engine.rows(block.from, block.to).then((views) => {
      block.views = views;
      block.node.replaceChildren(...views.map((view) => rowNode(context, view)));
      block.node.style.minBlockSize = '';
    }));
  const clear = (block: Block): void => {
    if (!block.views || blocks.length <= FEW_BLOCKS || block.node.contains(document.activeElement)) return;
    block.node.style.minBlockSize = `${block.node.offsetHeight}px`;
    block.node.replaceChildren();
    delete block.views;
    delete block.pending;
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const block = blocks[Number((target as HTMLElement).dataset['block'])];
        if (isIntersecting) void draw(block);
        else clear(block);
      }
    },
    { rootMargin: `${NEAR}px 0px` },
  );
  for (const block of blocks) watcher.observe(block.node);

  const findingsOf = (mark: HTMLElement): Findings => {
    const block = blocks[Number(mark.closest<HTMLElement>('.block')?.dataset['block'])];
    const view = block?.views?.find(({ row }) => row === Number(mark.closest<HTMLElement>('.row')?.dataset['row']));
    const { change, entity, time } = mark.dataset;
    const shown = <Item>(item: Item | undefined, filter: (item: Item) => Filter): Item | undefined =>
      item === undefined || context.hidden.has(filter(item)) ? undefined : item;
    return {
      change: shown(view?.changes[Number(change)], ({ rule }) => rule),
      entity: shown(view?.entities[Number(entity)], ({ type }) => type),
      time: shown(view?.times[Number(time)], () => 'times'),
    };
  };
  const point = (mark: HTMLElement | null): void => {
    for (const other of node.querySelectorAll('.at')) other.classList.remove('at');
    const findings = mark && findingsOf(mark);
    if (!mark || !findings || !Object.values(findings).some((finding) => finding !== undefined)) {
      note.hide();
      return;
    }
    // The same piece in the other column.
    for (const twin of mark.closest('.row')?.querySelectorAll(`[data-piece="${mark.dataset['piece'] ?? ''}"]`) ?? []) {
      twin.classList.add('at');
    }
    note.show(mark, findings);
  };
  const markOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('.mark') : null;

  node.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') point(markOf(target));
  });
  node.addEventListener('pointerleave', () => point(null));
  node.addEventListener('focusin', ({ target }) => point(markOf(target)));
  node.addEventListener('focusout', () => point(null));
  node.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const sentence = target.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
    if (matchMedia('(hover: none)').matches && markOf(target)) point(markOf(target));
    else if (sentence !== undefined) context.openSentence(Number(sentence));
  });
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') point(null);
    const { activeElement } = document;
    if (event.key === 'Enter') {
      const sentence = activeElement?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
      if (sentence !== undefined) context.openSentence(Number(sentence));
      return;
    }
    const [step, stops] = STEPS[event.key] ?? [0, ''];
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    nextStop(node, activeElement, step, stops)?.focus();
  });

  const filter = (): void => {
    node.className = ['reader', ...[...context.hidden].map((each) => `hide-${each}`)].join(' ');
  };
  filter();
  return {
    ...{ node, filter },
    close: () => watcher.disconnect(),
    async jump(offset) {
      const row = overview.rows.findLastIndex(({ start }) => start <= offset);
      const block = blocks[Math.floor(Math.max(0, row) / ROWS_A_BLOCK)];
      if (!block) return;
      block.node.scrollIntoView({ block: 'center' });
      await draw(block);
      const starts = [...block.node.querySelectorAll<HTMLElement>('.south [data-start]')];
      const piece = starts.findLast(({ dataset }) => Number(dataset['start']) <= offset) ?? block.node;
      piece.scrollIntoView({ block: 'center' });
      for (const twin of piece.closest('.row')?.querySelectorAll(`[data-piece="${piece.dataset['piece'] ?? ''}"]`) ??
        []) {
        twin.classList.add('pointed-out');
        setTimeout(() => twin.classList.remove('pointed-out'), POINTED_OUT_MS);
      }
    },
  };
}

/** How far a key goes, and to what. */
const STEPS: Record<string, [step: number, stops: string]> = {
  ArrowRight: [1, '.south .mark[tabindex]'],
  ArrowLeft: [-1, '.south .mark[tabindex]'],
  ArrowDown: [1, '.north .number'],
  ArrowUp: [-1, '.north .number'],
};

/** The next place for the focus before or after the one that has it. */
function nextStop(reader: HTMLElement, from: Element | null, step: number, stops: string): HTMLElement | undefined {
  const all = [...reader.querySelectorAll<HTMLElement>(stops)].filter((stop) => !isHidden(reader, stop));
  if (!from || from === reader) return all[step > 0 ? 0 : all.length - 1];
  const follows = (stop: Element): boolean =>
    Boolean(from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  return step > 0 ? all.find(follows) : all.findLast((stop) => stop !== from && !follows(stop) && !from.contains(stop));
}

/** Whether all that a mark says is switched off. */
function isHidden(reader: HTMLElement, mark: HTMLElement): boolean {
  const kinds = (mark.dataset['kinds'] ?? '').split(' ');
  return kinds[0] !== '' && kinds.every((kind) => reader.classList.contains(`hide-${kind}`));
}

function rowNode(context: DocumentContext, view: RowView): HTMLElement {
  const column = (side: 'north' | 'south'): HTMLElement =>
    element(
      view.part === 'title' ? 'h2' : 'p',
      { class: side, lang: side === 'north' ? 'ko-KP' : 'ko-KR' },
      ...view.pieces.flatMap((piece, i) => pieceNodes(context, view, piece, i, side)),
    );
  return element(
    'div',
    { class: `row ${view.part}${view.continued ? ' continued' : ''}`, 'data-row': view.row },
    column('north'),
    column('south'),
  );
}

function pieceNodes(
  { strings, overview }: DocumentContext,
  view: RowView,
  piece: Piece,
  i: number,
  side: 'north' | 'south',
): Node[] {
  const { sentence, change, entity, time } = piece;
  const before = view.pieces[i - 1];
  const nodes: Node[] = [];
  if (piece.opens && side === 'north' && overview.sentences > 1) {
    nodes.push(
      element(
        'button',
        {
          ...{ class: 'number', tabindex: -1, 'data-sentence': sentence, type: 'button' },
          'aria-label': strings.reader.sentence(sentence + 1),
        },
        String(sentence + 1),
      ),
    );
  }
  const kinds = [
    ...(change === undefined ? [] : [view.changes[change].rule]),
    ...(entity === undefined ? [] : [view.entities[entity].type]),
    ...(time === undefined ? [] : ['times']),
  ];
  const text = side === 'north' ? piece.north : piece.south;
  const edges = [
    ...((entity !== undefined && before?.entity === entity) || (time !== undefined && before?.time === time)
      ? ['joined-before']
      : []),
    ...((entity !== undefined && view.pieces[i + 1]?.entity === entity) ||
    (time !== undefined && view.pieces[i + 1]?.time === time)
      ? ['joined-after']
      : []),
  ];
  const classes = [
    ...(kinds.length > 0 ? ['mark'] : []),
    ...(change === undefined ? [] : ['c', `c-${view.changes[change].rule}`]),
    ...(entity === undefined ? [] : ['e', `e-${view.entities[entity].type}`]),
    ...(time === undefined ? [] : ['e', 'e-TIME']),
    ...(text === '' ? ['gap'] : []),
    ...edges,
  ];
  nodes.push(
    element(
      'span',
      {
        class: classes.join(' ') || undefined,
        ...{ 'data-piece': i, 'data-start': piece.start },
        ...{ 'data-change': change, 'data-entity': entity, 'data-time': time },
        'data-sentence': sentence >= 0 ? sentence : undefined,
        'data-kinds': kinds.join(' ') || undefined,
        // Of an entity in several pieces the first takes the focus.
        ...(kinds.length > 0 &&
          side === 'south' &&
          (change !== undefined || !edges.includes('joined-before')) && {
            ...{ tabindex: -1, role: 'button', 'aria-describedby': 'note' },
          }),
      },
      text,
    ),
  );
  return nodes;
}

/** Gives blocks that are not drawn about the height that they will have, so that the scroll bar is right. */
function estimateHeights({ overview }: DocumentContext, blocks: readonly Block[]): void {
  const { rows, characters } = overview;
  const wide = matchMedia('(min-width: 48rem)').matches;
  // Measured: a column holds about so many characters a line.
  const perLine = wide ? 24 : 20;
  const lineHeight = 32;
  for (const { node, from, to } of blocks) {
    const length = (rows[to]?.start ?? characters) - rows[from].start;
    const lines = (length / perLine) * (wide ? 1 : 2) + (to - from);
    node.style.minBlockSize = `${Math.round(lines * lineHeight)}px`;
  }
}
