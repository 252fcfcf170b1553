import type { Span } from '../../text/span.js';

/** The one of several spans, in text order and not overlapping, that another lies in. */
export function containerOf<Outer extends Span>(spans: readonly Outer[], { start, end }: Span): Outer | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span && end <= span.end ? span : undefined;
}
