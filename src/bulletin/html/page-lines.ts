import { Parser } from 'htmlparser2';
import { RewritingBuilder, type Rewriting } from '../../text/rewriting.js';
import type { Span } from '../../text/span.js';
import { AROUND, BLOCKS, UNREAD, type PageElement } from './elements.js';

/** A line of a page: a block of text, or a part of one between line breaks. */
export interface PageLine extends Span {
  /** The block that it stands in. */
  block: PageElement;
  /** How many characters it has that are not white space. */
  letters: number;
  /** How many of them are links. */
  linked: number;
  /** How many of them are bold, or of another size than the text around. */
  marked: number;
  /** 1 to 6 in an element h1 to h6. */
  heading?: number;
  /** Whether it stands in an element for what surrounds an article. */
  around: boolean;
  /** Whether it stands in an entry of a list. */
  listed: boolean;
}

/** What is to be read on an HTML page. */
export interface PageText {
  /** Lines that `<br>` parts stand under each other, blocks have a blank line between them. */
  rewriting: Rewriting;
  lines: PageLine[];
  /** What the page says that it is called: `<title>` and the like. */
  names: string[];
  /** When the page says that it was published. */
  published?: string;
}

const SPACE = /[\t\n\f\r ]+/g;
const MARKED: ReadonlySet<string> = new Set(['b', 'strong', 'big', 'font', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const TITLE_META: ReadonlySet<string> = new Set(['og:title', 'twitter:title', 'dc.title', 'title']);
const DATE_META: ReadonlySet<string> = new Set([
  ...[
    'article:published_time',
    'og:article:published_time',
    'date',
    'dc.date',
    'pubdate',
    'publishdate',
    'datepublished',
  ],
]);

/** A piece of a line that is being read. */
interface Piece {
  text: string;
  start: number;
  length: number;
}

/**
 * Reads the text of a page: scripts, styles and the like are left out, entities resolved, white space is that which a
 * browser shows. Broken markup is read as a browser would read it.
 */
export function readPageLines(html: string): PageText {
  const reader = new PageLineReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reader.finish();
}

class PageLineReader {
  private readonly builder = new RewritingBuilder();
  private readonly lines: PageLine[] = [];
  private readonly names: string[] = [];
  private published: string | undefined;
  private element: PageElement = { tag: '', parent: undefined, depth: 0, shown: true };
  private block = this.element;
  /** How many open elements of each kind there are. */
  private readonly counts = new Map<string, number>();
  private around = 0;
  private pieces: Piece[] = [];
  private linked = 0;
  private marked = 0;
  private breaks = 2;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') this.readMeta(attributes);
    if (name === 'br') this.endLine(1);
    if (BLOCKS.has(name)) this.endLine(2);
    if (name === 'title') this.names.push('');
    const parent = this.element;
    const shown = parent.shown && !UNREAD.has(name) && !isHidden(attributes);
    this.element = { tag: name, parent, depth: parent.depth + 1, shown };
    if (BLOCKS.has(name)) this.block = this.element;
    this.counts.set(name, this.count(name) + 1);
    if (AROUND.has(name)) this.around++;
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.endLine(2);
    this.element = this.element.parent ?? this.element;
    if (BLOCKS.has(name)) this.block = blockOf(this.element);
    this.counts.set(name, this.count(name) - 1);
    if (AROUND.has(name)) this.around--;
  }

  text(text: string, start: number, end: number): void {
    if (!this.element.shown) return;
    if (this.count('title') > 0) {
      this.names[this.names.length - 1] += text;
      return;
    }
    // An entity is a whole; anything else stands in the source as it is.
    if (end - start !== text.length) this.add(text.replaceAll('\u00a0', ' '), start, end - start);
    else if (this.count('pre') > 0) this.addLines(text, start);
    else this.addCollapsed(text, start);
  }

  finish(): PageText {
    this.endLine(2);
    const { names, published } = this;
    return {
      rewriting: this.builder.build(),
      lines: this.lines,
      names: names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== ''),
      ...(published !== undefined && { published }),
    };
  }

  private count(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  private readMeta({ property, name, itemprop, content }: Readonly<Record<string, string>>): void {
    const key = (property ?? name ?? itemprop ?? '').toLowerCase();
    if (content === undefined) return;
    if (TITLE_META.has(key)) this.names.push(content);
    if (DATE_META.has(key)) this.published ??= content;
  }

  private addCollapsed(text: string, start: number): void {
    let reached = 0;
    for (const space of text.matchAll(SPACE)) {
      this.add(text.slice(reached, space.index), start + reached);
      const last = this.pieces.at(-1);
      if (last && !last.text.endsWith(' ')) this.add(' ', start + space.index, space[0].length);
      reached = space.index + space[0].length;
    }
    this.add(text.slice(reached), start + reached);
  }

  private addLines(text: string, start: number): void {
    let reached = 0;
    for (const end of text.matchAll(/\r\n|[\r\n]/g)) {
      this.add(text.slice(reached, end.index), start + reached);
      this.endLine(1);
      reached = end.index + end[0].length;
    }
    this.add(text.slice(reached), start + reached);
  }

  private add(text: string, start: number, length = text.length): void {
    if (text === '') return;
    this.pieces.push({ text: text.replaceAll('\u00a0', ' '), start, length });
    const shown = lettersOf(text);
    if (this.count('a') > 0) this.linked += shown;
    if (shown > 0 && [...MARKED].some((tag) => this.count(tag) > 0)) this.marked += shown;
  }

  /** Ends a line; before the next one there are at least so many breaks. */
  private endLine(breaks: number): void {
    const pieces = trimmed(this.pieces);
    if (pieces.length > 0) {
      // A break stands for nothing in the source: that of the line's beginning is as good as any.
      if (this.builder.length > 0) this.builder.add('\n'.repeat(Math.min(2, this.breaks)), pieces[0].start, 0);
      this.breaks = 0;
      const start = this.builder.length;
      for (const piece of pieces) this.builder.add(piece.text, piece.start, piece.length);
      const heading = [1, 2, 3, 4, 5, 6].find((level) => this.count(`h${level}`) > 0);
      this.lines.push({
        ...{ start, end: this.builder.length, block: this.block, linked: this.linked, marked: this.marked },
        ...(heading !== undefined && { heading }),
        letters: pieces.reduce((sum, { text }) => sum + lettersOf(text), 0),
        ...{ around: this.around > 0, listed: this.count('li') > 0 },
      });
    }
    this.breaks = breaks === 1 ? this.breaks + 1 : Math.max(this.breaks, breaks);
    this.pieces = [];
    this.linked = 0;
    this.marked = 0;
  }
}

const lettersOf = (text: string): number => text.replace(/\s/g, '').length;

const isHidden = ({ hidden, style = '' }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || /display\s{0,4}:\s{0,4}none/i.test(style);

function blockOf(element: PageElement): PageElement {
  let at = element;
  while (at.parent && !BLOCKS.has(at.tag)) at = at.parent;
  return at;
}

/** Pieces without the white space at the ends of the line. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  let from = 0;
  let to = pieces.length;
  while (from < to && pieces[from].text.trim() === '') from++;
  while (to > from && pieces[to - 1].text.trim() === '') to--;
  return pieces.slice(from, to).map((piece, i, { length }) => {
    const isWhole = piece.length !== piece.text.length;
    const lead = i === 0 ? piece.text.length - piece.text.trimStart().length : 0;
    const text = i === length - 1 ? piece.text.slice(lead).trimEnd() : piece.text.slice(lead);
    return isWhole ? { ...piece, text } : { text, start: piece.start + lead, length: text.length };
  });
}
