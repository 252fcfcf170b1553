import type { Messages, Plural } from '../messages/messages.js';
import type { MarkType, Place, ReportData } from '../report-data.js';
import { html, type Markup, type Value } from './html.js';

/** What every section is made from. */
export interface Context {
  data: ReportData;
  messages: Messages;
}

/** A part of the page with a heading. */
export interface Section {
  id: string;
  heading: string;
  content: Markup;
}

/** A table of more rows is more than a page holds with ease; a line tells how many others there are. */
export const ROW_LIMIT = 2000;

const NUMBERS = new Intl.NumberFormat('en-US');

/** A number with its thousands set off. */
export const numeral = (value: number): string => NUMBERS.format(value);

/** `1 document`, `2 documents`; in Korean the number follows. */
export const counted = ({ counted }: Messages, count: number, [one, several]: Plural): string =>
  counted(numeral(count), count === 1 ? one : several);

/** Types of marks that are no entities share a colour. */
export const classOf = (type: MarkType): string =>
  type === 'DATE' || type === 'TIME' || type === 'DURATION' || type === 'SET' ? 'TIME' : type;

/** The anchor of a mark. */
export const markId = (document: string, mark: number): string => `${document}-m${mark}`;

/** A link to where something is said, or where the text is not shown, to the document's row, if that is shown. */
export function link({ data }: Context, { document, mark }: Place, text: Value): Markup {
  const { id, text: shown } = data.documents[document];
  if (!shown && document >= ROW_LIMIT) return html`${text}`;
  return html`<a href="#${shown && mark >= 0 ? markId(id, mark) : id}">${text}</a>`;
}

/** Words in southern spelling, and in northern where that differs. */
export const bothSpellings = (southern: string, northern: string): Markup =>
  southern === northern
    ? html`<span lang="ko-KR">${southern}</span>`
    : html`<span lang="ko-KR">${southern}</span> <span class="aside" lang="ko-KP">${northern}</span>`;

/** The headline of a document as a link to it. */
export const documentLink = (context: Context, place: Place): Markup =>
  link(context, place, html`<span lang="ko-KR">${context.data.documents[place.document].southernTitle}</span>`);

/** Words in southern spelling, where there are any. */
export const korean = (text: string | undefined): Markup | undefined =>
  text === undefined ? undefined : html`<span lang="ko-KR">${text}</span>`;
