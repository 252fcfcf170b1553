import type { Span } from '../text/span.js';
import type { Issuer } from './issuer.js';
import type { BulletinKind } from './kinds.js';

/** Where, when and by whom a bulletin was issued. */
export interface Dateline {
  /** The line or clause that says it. */
  span: Span;
  /** ISO date (2024-11-01). */
  date?: string;
  /** The place, as it is written: 평양. */
  place?: string;
  /** The agency, as it is written: 조선중앙통신. */
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
  /** The headline, where there is one. */
  title?: Span;
  /** One span a paragraph. */
  body: Span[];
  /** Where, when and by whom it was issued, where the bulletin says so. */
  dateline?: Dateline;
  /** What the page puts around the bulletin: comment forms, related headlines, menus. */
  furniture: Span[];
  /** Set where a page was read: the spans, of whatever stage, are of its text. */
  page?: Page;
  /** What sort of text it is, where its headline, formulas or dateline say so. */
  kind?: BulletinKind;
  /** Who speaks in it. */
  issuer?: Issuer;
}
