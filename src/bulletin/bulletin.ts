import type { Span } from '../text/span.js';

/** Where, when and by whom a bulletin was issued. */
export interface Dateline {
  span: Span;
  /** ISO date (2024-11-01). */
  date?: string;
  place?: string;
  agency?: string;
}

/** The parts of a bulletin as spans of the text. Furniture (comment forms, related headlines) is no part of the body. */
export interface Bulletin {
  title?: Span;
  /** One span a paragraph. */
  body: Span[];
  dateline?: Dateline;
  furniture: Span[];
}
