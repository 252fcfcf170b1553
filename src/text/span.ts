/** A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive, so that `text.slice(start, end)` is the surface. */
export interface Span {
  /** The first UTF-16 unit. */
  start: number;
  /** The UTF-16 unit after the last. */
  end: number;
}
