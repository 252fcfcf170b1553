import type { DocumentData, ParagraphData, Piece, TextData } from '../report-data.js';
import { classOf, counted, markId, numeral, type Context, type Section } from './context.js';
import { attributes, html, NOTHING, type Markup } from './html.js';
import { legend } from './legend.js';

/** The texts, northern beside southern, with every change, entity and time marked. */
export function texts(context: Context): Section {
  const { data, messages } = context;
  const shown = data.documents.flatMap(({ text, ...document }) => (text ? [{ ...document, text }] : []));
  const single = data.documents.length === 1;
  const left = data.documents.length - shown.length;
  return {
    id: 'texts',
    heading: single ? messages.sections.text : messages.sections.texts,
    content: html`${legend(context)}
    ${left > 0 ? html`<p class="note">${messages.textsLeftOut(numeral(shown.length), numeral(data.documents.length))}</p>` : NOTHING}
    ${shown.map((document) => (single ? whole(context, document) : folded(context, document)))}`,
  };
}

type Shown = DocumentData & { text: TextData };

const whole = (context: Context, document: Shown): Markup =>
  html`<article id="${document.id}" class="text">${body(context, document)}</article>`;

function folded(context: Context, document: Shown): Markup {
  const { messages } = context;
  const facts = [document.date, document.name, counted(messages, document.counts.changes, messages.units.change)];
  return html`<details id="${document.id}" class="text">
    <summary>
      <span class="headline" lang="ko-KR">${document.southernTitle}</span>
      <span class="facts">${facts.filter((fact) => fact !== undefined).map((fact) => html`<bdi>${fact}</bdi>`)}</span>
    </summary>
    <article>${body(context, document)}</article>
  </details>`;
}

function body({ messages }: Context, document: Shown): Markup {
  const { paragraphs, furniture } = document.text;
  return html`<div class="pair heads" aria-hidden="true">
      <p>${messages.northern}</p>
      <p>${messages.southern}</p>
    </div>
    ${paragraphs.map((paragraph) => pair(document, paragraph, [messages.columns.northern, messages.columns.southern], messages.spacePutIn))}
    ${
      furniture.length === 0
        ? NOTHING
        : html`<details class="furniture">
            <summary>${messages.furniture}</summary>
            ${furniture.map((line) => html`<p lang="ko-KP">${line}</p>`)}
          </details>`
    }`;
}

function pair(
  document: Shown,
  { part, northern, southern }: ParagraphData,
  [north, south]: readonly [string, string],
  spacePutIn: string,
): Markup {
  const side = (pieces: readonly Piece[], isNorthern: boolean): Markup =>
    marked(document, pieces, isNorthern, spacePutIn);
  return html`<div class="pair ${part}">
    <p class="north" lang="ko-KP"><span class="side">${north}</span>${side(northern, true)}</p>
    <p class="south" lang="ko-KR"><span class="side">${south}</span>${side(southern, false)}</p>
  </div>`;
}

/** Pieces with one mark stand in one element. Only the northern side has anchors and stops of the keyboard. */
function marked(document: Shown, pieces: readonly Piece[], isNorthern: boolean, spacePutIn: string): Markup {
  const parts: Markup[] = [];
  let lastChange: number | undefined;
  for (let i = 0; i < pieces.length;) {
    const { mark } = pieces[i];
    let end = i + 1;
    while (mark !== undefined && end < pieces.length && pieces[end].mark === mark) end++;
    const inner = pieces.slice(i, end).map((piece) => {
      const isFirst = isNorthern && piece.change !== lastChange;
      lastChange = piece.change;
      return changed(document, piece, isFirst, spacePutIn);
    });
    parts.push(...(mark === undefined ? inner : [markElement(document, mark, isNorthern, inner)]));
    i = end;
  }
  return html`${parts}`;
}

function markElement(document: Shown, index: number, isNorthern: boolean, inner: readonly Markup[]): Markup {
  const { type, name, value, post } = document.text.marks[index];
  const id = markId(document.id, index);
  const facts = attributes({
    ...(isNorthern ? { id } : { 'data-of': id }),
    ...{ 'data-type': type, 'data-name': name, 'data-value': value, 'data-post': post },
  });
  return html`<mark class="${classOf(type)}"${facts}>${inner}</mark>`;
}

function changed(document: Shown, { text, change }: Piece, isFirst: boolean, spacePutIn: string): Markup {
  if (change === undefined) return html`${text}`;
  const shape = text === '' ? ' empty' : text === ' ' ? ' space' : '';
  const facts = attributes({
    ...{ 'data-change': document.text.changes[change], 'data-at': `${document.id}-c${change}` },
    ...(isFirst && { tabindex: 0, role: 'button', 'aria-label': text.trim() === '' ? spacePutIn : undefined }),
  });
  return html`<span class="change${shape}"${facts}>${text}</span>`;
}
