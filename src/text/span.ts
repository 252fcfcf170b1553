/** A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive, so that `text.slice(start, end)` is the surface. */
export interface Span {
  start: number;
  end: number;
}
