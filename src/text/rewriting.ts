import type { Span } from './span.js';
import { partitionPoint } from './partition-point.js';

/** A text made from another, and the way back. */
export interface Rewriting {
  text: string;
  /** Where a stretch of the text stands in the source; what was left out beside it is no part of it. */
  toSource(span: Span): Span;
  /** Where an offset of the source stands in the text; inside what was left out, where that stood. */
  toText(offset: number): number;
}

/** A stretch of a source and what is to stand in its place. */
export interface Edit extends Span {
  text: string;
}

/** Makes a text of pieces of a source, in the order of the source. */
export class RewritingBuilder {
  private readonly parts: string[] = [];
  /** For each piece: where it begins in the text and in the source, and how long it is there. */
  private readonly textStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceLengths: number[] = [];
  length = 0;

  /** Adds text that stands for a stretch of the source. Text of the same length stands for it unit by unit. */
  add(text: string, sourceStart: number, sourceLength = text.length): void {
    if (text === '') return;
    const last = this.textStarts.length - 1;
    const textLength = this.length - this.textStarts[last];
    const goesOn =
      last >= 0 &&
      sourceLength === text.length &&
      this.sourceLengths[last] === textLength &&
      this.sourceStarts[last] + textLength === sourceStart;
    if (goesOn) this.sourceLengths[last] += sourceLength;
    else {
      this.textStarts.push(this.length);
      this.sourceStarts.push(sourceStart);
      this.sourceLengths.push(sourceLength);
    }
    this.parts.push(text);
    this.length += text.length;
  }

  build(): Rewriting {
    const { textStarts, sourceStarts, sourceLengths, length } = this;
    const textLengths = textStarts.map((start, i) => (textStarts[i + 1] ?? length) - start);
    /** Where a unit of the text begins, or ends, in the source. */
    const place = (offset: number, end: boolean): number => {
      const piece = lastAtMost(textStarts, offset);
      if (piece < 0) return 0;
      const within = offset - textStarts[piece] + (end ? 1 : 0);
      if (sourceLengths[piece] === textLengths[piece]) return sourceStarts[piece] + within;
      // A piece of another length is one whole.
      return sourceStarts[piece] + (end ? sourceLengths[piece] : 0);
    };
    return {
      text: this.parts.join(''),
      toSource({ start, end }) {
        if (end > start) return { start: place(start, false), end: place(end - 1, true) };
        const at = start < length ? place(start, false) : length === 0 ? 0 : place(length - 1, true);
        return { start: at, end: at };
      },
      toText(offset) {
        const piece = lastAtMost(sourceStarts, offset);
        if (piece < 0) return 0;
        const within = offset - sourceStarts[piece];
        if (within >= sourceLengths[piece]) return textStarts[piece] + textLengths[piece];
        return textStarts[piece] + (sourceLengths[piece] === textLengths[piece] ? within : 0);
      },
    };
  }
}

/**
 * The source with some stretches replaced.
 *
 * @param edits in text order, without overlaps
 *
 * @example
 * rewritten('평 양', [{ start: 1, end: 2, text: '' }]).text // '평양'
 */
export function rewritten(source: string, edits: readonly Edit[]): Rewriting {
  const builder = new RewritingBuilder();
  let reached = 0;
  for (const { start, end, text } of edits) {
    builder.add(source.slice(reached, start), reached);
    builder.add(text, start, end - start);
    reached = end;
  }
  builder.add(source.slice(reached), reached);
  return builder.build();
}

/** A text made in two steps, as one. */
export const chained = (first: Rewriting, second: Rewriting): Rewriting => ({
  text: second.text,
  toSource: (span) => first.toSource(second.toSource(span)),
  toText: (offset) => second.toText(first.toText(offset)),
});

/** The place of the last of ascending numbers that is not above `limit`; -1 where all are. */
const lastAtMost = (numbers: readonly number[], limit: number): number =>
  partitionPoint(numbers.length, (place) => numbers[place] <= limit) - 1;
