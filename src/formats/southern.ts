import type { Normalization } from '../normalizer/normalization.js';
import type { Span } from '../text/span.js';

/** Where a stretch of the text stands in the southern text. A space that the South puts beside it is left out. */
export function southernSpan(normalization: Normalization, span: Span): Span {
  const from = normalization.toNormalized(span.start);
  const text = normalization.text.slice(from, normalization.toNormalized(span.end));
  const start = from + text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

/** How the South writes a stretch of the text. */
export function southernOf(normalization: Normalization, span: Span): string {
  const { start, end } = southernSpan(normalization, span);
  return normalization.text.slice(start, end);
}
