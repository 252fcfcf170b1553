import type { Span } from '../../text/span.js';
import type { Piece } from '../report-data.js';
import { partitionPoint } from '../../text/partition-point.js';

/** A span with its number. */
export interface Numbered extends Span {
  index: number;
}

/**
 * Cuts a stretch of text wherever a mark or a change begins or ends.
 *
 * @param marks in text order, none of which overlap
 * @param changes in text order, none of which overlap; they may begin or end inside a mark, and be empty
 */
export function piecesOf(
  text: string,
  { start, end }: Span,
  marks: readonly Numbered[],
  changes: readonly Numbered[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let nextMark = firstFrom(marks, start);
  let nextChange = firstFrom(changes, start);
  while (at < end || isEmptyAt(changes[nextChange], at)) {
    while (nextMark < marks.length && marks[nextMark].end <= at) nextMark++;
    const mark = marks[nextMark];
    const change = changes[nextChange];
    const inMark = mark !== undefined && mark.start <= at;
    const inChange = change !== undefined && change.start <= at;
    const stop = Math.min(end, ...edges(mark, inMark), ...edges(change, inChange));
    pieces.push({
      text: text.slice(at, stop),
      ...(inMark && { mark: mark.index }),
      ...(inChange && { change: change.index }),
    });
    at = stop;
    if (inChange && (change.end <= at || at >= end)) nextChange++;
  }
  return pieces;
}

const isEmptyAt = (span: Span | undefined, offset: number): boolean => span?.start === offset && span.end === offset;

/** Where a piece ends at the latest: where its span does, or where the next span begins. */
const edges = (span: Span | undefined, isInside: boolean): number[] => (span ? [isInside ? span.end : span.start] : []);

/** The place of the first span that ends after the offset, or stands there and is empty. */
const firstFrom = (spans: readonly Span[], offset: number): number =>
  partitionPoint(spans.length, (place) => spans[place].end <= offset && spans[place].start < offset);
