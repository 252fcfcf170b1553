import type { Analysis, Span } from '../../../src/browser.js';
import { partitionPoint } from '../../../src/text/partition-point.js';

/** A paragraph, or a part of one that is too long to be drawn at once. */
export interface Row extends Span {
  part: 'title' | 'body' | 'dateline' | 'furniture';
  /** Whether it goes on with the paragraph of the row before it. */
  continued: boolean;
}

/** The most characters of a row: about a screen of text. */
const LONGEST_ROW = 1500;

/** The rows of a document in text order. */
export function rowsOf(analysis: Pick<Analysis, 'bulletin' | 'sentences' | 'tokens'>): Row[] {
  const { title, body, dateline, furniture } = analysis.bulletin;
  const paragraphs: Row[] = [
    ...(title ? [{ ...title, part: 'title' as const }] : []),
    ...body.map((span) => ({ ...span, part: 'body' as const })),
    ...(dateline ? [{ ...dateline.span, part: 'dateline' as const }] : []),
    ...furniture.map((span) => ({ ...span, part: 'furniture' as const })),
  ]
    .map((row) => ({ ...row, continued: false }))
    .sort((one, two) => one.start - two.start);
  const joints = new Joints([analysis.sentences, analysis.tokens]);
  return paragraphs.flatMap((row) => cut(row, joints));
}

function cut(row: Row, joints: Joints): Row[] {
  const rows: Row[] = [];
  let { start } = row;
  while (row.end - start > LONGEST_ROW) {
    const end = joints.lastIn(start, start + LONGEST_ROW);
    rows.push({ ...row, start, end, continued: rows.length > 0 });
    start = end;
  }
  rows.push({ ...row, start, continued: rows.length > 0 });
  return rows;
}

/** The places where a text may be cut: better between sentences than between tokens. */
class Joints {
  private readonly kinds: readonly number[][];

  constructor(kinds: readonly (readonly Span[])[]) {
    this.kinds = kinds.map((spans) => spans.map(({ start }) => start));
  }

  lastIn(start: number, limit: number): number {
    for (const starts of this.kinds) {
      const last = starts[countUpTo(starts, limit) - 1];
      if (last !== undefined && last > start) return last;
    }
    return limit;
  }
}

/** How many of the sorted numbers are at most `limit`. */
export const countUpTo = (numbers: readonly number[], limit: number): number =>
  partitionPoint(numbers.length, (place) => numbers[place] <= limit);
