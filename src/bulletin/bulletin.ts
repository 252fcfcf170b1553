import type { Span } from '../text/span.js';
import type { Issuer } from './issuer.js';
import type { BulletinKind } from './kinds.js';

/** Where, when and by whom a bulletin was issued. */
export interface Dateline {
  span: Span;
  /** ISO date (2024-11-01). */
  date?: string;
  place?: string;
  agency?: string;
}

/** What is to be read on an HTML page, and the way back to its source. */
export interface Page {
  /** The text of the page: a line a block, with blank lines between them. */
  text: string;
  /** Where a stretch of the text stands in the source of the page, with the markup inside it. */
  toSource(span: Span): Span;
}

/** The parts of a bulletin as spans of the text. Furniture (comment forms, related headlines) is no part of the body. */
export interface Bulletin {
  title?: Span;
  /** One span a paragraph. */
  body: Span[];
  dateline?: Dateline;
  furniture: Span[];
  /** Set where a page was read: the spans, of whatever stage, are of its text. */
  page?: Page;
  /** What sort of text it is, where its headline, formulas or dateline say so. */
  kind?: BulletinKind;
  /** Who speaks in it. */
  issuer?: Issuer;
}
