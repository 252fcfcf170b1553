import type { Span } from '../../text/span.js';
import { partitionPoint } from '../../text/partition-point.js';

/** The one of several spans, in text order and not overlapping, that another lies in. */
export function containerOf<Outer extends Span>(spans: readonly Outer[], { start, end }: Span): Outer | undefined {
  const span = spans[partitionPoint(spans.length, (place) => spans[place].start <= start) - 1];
  return span && end <= span.end ? span : undefined;
}
