import type { Span } from '../text/span.js';
import type { Bulletin } from './bulletin.js';
import { findDateline, toDateline } from './dateline.js';
import { readSourceLine } from './dateline-text.js';
import type { FurnitureLexicon } from './furniture.js';
import { NO_FURNITURE } from './furniture.js';
import { headlineLength } from './headline.js';
import { articleLines } from './inline-dateline.js';
import type { LineKind, ReadLine } from './line-kind.js';
import { isArticle, isSentence, readLines } from './line-kind.js';
import { sourceOffset } from './lines.js';

/** What is no part of the article when it stands at the edge of a page. */
const EDGE: ReadonlySet<LineKind> = new Set<LineKind>(['furniture', 'tail', 'item', 'menu', 'foreign', 'date']);

/** Three single words in a row, a line each, are a menu. */
const MENU_WORD = /^\S{1,6}$/;
const MENU_LENGTH = 3;
/** A longer menu is read in parts, so that no line is read twice too often. */
const MENU_LIMIT = 30;

/** What may stand between an opening dateline and its paragraph. */
const DATELINE_GAP = /^[\s=:-]{0,8}/;

/**
 * Finds the parts of a bulletin: headline, paragraphs, dateline, and the furniture of the page that it was taken from.
 *
 * The body reaches from the headline to the closing date or, without one, to the last line that is no list, menu or
 * other furniture. A dispatch is dated by its opening, any other text by its closing date or by a date that stands
 * alone above or under the headline.
 *
 * @param text plain text, a paragraph a line. A single line is a body, or a title if it does not end as sentences do
 * @param lexicon the words of page furniture; without it structure alone decides
 * @returns spans of `text`, in text order, that do not overlap; the date is left out where its year is unknown
 *
 * @example
 * parseBulletin('대변인담화\n우리는 이를 규탄한다.\n2024년 10월 5일\n평 양').dateline
 * // { span: { start: 19, end: 34 }, date: '2024-10-05', place: '평양' }
 */
export function parseBulletin(text: string, lexicon: FurnitureLexicon = NO_FURNITURE): Bulletin {
  return parseLines(text, readLines(articleLines(text, lexicon), lexicon));
}

/**
 * Finds the parts of a bulletin among its lines.
 *
 * @param lines the lines of the text, each with what it looks like by itself
 * @param published when a page says that it was published, for a dateline without a year
 */
export function parseLines(text: string, lines: readonly ReadLine[], published?: string): Bulletin {
  const start = findStart(lines);
  const bodyStart = start + headlineLength(lines.slice(start));
  const pageEnd = findPageEnd(lines, bodyStart);
  const closing = findClosing(lines, bodyStart, pageEnd);
  const bodyEnd = closing ?? findBodyEnd(lines, bodyStart, pageEnd);

  const inside = lines.slice(bodyStart, bodyEnd);
  const first = inside.findIndex(isArticle);
  const isAside = ({ kind }: ReadLine, i: number): boolean =>
    kind === 'furniture' || kind === 'tail' || (i < first && EDGE.has(kind));
  const written = inside.filter((line, i) => !isAside(line, i));
  const before = [...lines.slice(0, start), ...inside.filter(isAside)];

  const source = findDateline(written, closing === undefined ? [] : lines.slice(closing, pageEnd), before);
  // A dispatch dates itself: the date below is that of the document in it.
  const quoted = source?.opening && closing !== undefined ? closingLines(lines, closing, pageEnd) : [];
  const paragraphs = [...written, ...quoted];
  const around = [...before, ...lines.slice(bodyEnd).filter((line) => !quoted.includes(line))];
  return {
    ...(bodyStart > start && { title: { start: lines[start].start, end: lines[bodyStart - 1].end } }),
    body: paragraphs.flatMap((line) => (line === source?.opening ? afterDateline(text, line) : [toSpan(line)])),
    ...(source && { dateline: toDateline(text, source, around, published) }),
    furniture: around.filter((line) => !source?.lines.includes(line)).map(toSpan),
  };
}

/** Where the article begins: after menus, dates and other furniture at the head of the page. */
function findStart(lines: readonly ReadLine[]): number {
  let start = 0;
  while (start < lines.length) {
    const menu = menuLength(lines, start);
    if (menu >= MENU_LENGTH && start + menu < lines.length) start += menu;
    else if (EDGE.has(lines[start].kind)) start++;
    else return start;
  }
  // Nothing but lists or foreign lines: they are the text.
  const first = lines.findIndex(isList);
  return first < 0 ? lines.length : first;
}

function menuLength(lines: readonly ReadLine[], start: number): number {
  let end = start;
  let unknown = 0;
  for (; end < lines.length && end - start < MENU_LIMIT && MENU_WORD.test(lines[end].text); end++) {
    if (lines[end].kind === 'plain') unknown++;
    else if (lines[end].kind !== 'furniture') break;
  }
  // One unknown word among known ones may be a headline (담화).
  return unknown > 1 ? end - start : 0;
}

/** Where the end of the page begins: at the first line after the first sentence that opens a tail. */
function findPageEnd(lines: readonly ReadLine[], bodyStart: number): number {
  const firstSentence = lines.findIndex((line, i) => i >= bodyStart && isSentence(line));
  const end = lines.findIndex((line, i) => i >= bodyStart && i > firstSentence && line.kind === 'tail');
  return end < 0 ? lines.length : end;
}

/** The closing date: the first date after the last sentence, or after any line of an article without sentences. */
function findClosing(lines: readonly ReadLine[], bodyStart: number, pageEnd: number): number | undefined {
  const page = lines.slice(bodyStart, pageEnd);
  const lastSentence = page.findLastIndex(isSentence);
  const before = lastSentence >= 0 ? lastSentence : page.findIndex(isArticle);
  const closing = before < 0 ? -1 : page.findIndex((line, i) => i > before && line.kind === 'date');
  return closing < 0 ? undefined : bodyStart + closing;
}

/** The end of a body without a closing date. Where nothing but a list stands under a headline, the list is the body. */
function findBodyEnd(lines: readonly ReadLine[], bodyStart: number, pageEnd: number): number {
  const page = lines.slice(bodyStart, pageEnd);
  const last = page.findLastIndex(isArticle);
  return bodyStart + 1 + (last < 0 ? page.findLastIndex(isList) : last);
}

function isList({ kind }: ReadLine): boolean {
  return kind === 'item' || kind === 'foreign' || kind === 'menu';
}

/** The closing date and the place or agency under it. */
function closingLines(lines: readonly ReadLine[], closing: number, pageEnd: number): ReadLine[] {
  const next = lines[closing + 1];
  const isSigned = closing + 1 < pageEnd && readSourceLine(next.text) !== undefined;
  return lines.slice(closing, closing + (isSigned ? 2 : 1));
}

function afterDateline(text: string, line: ReadLine): Span[] {
  const end = sourceOffset(text, line, line.datelineLength ?? 0);
  const start = end + (DATELINE_GAP.exec(text.slice(end, line.end))?.[0].length ?? 0);
  return start < line.end ? [{ start, end: line.end }] : [];
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
