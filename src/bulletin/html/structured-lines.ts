import type { ReadLine } from '../line-kind.js';
import type { PageElement } from './elements.js';
import type { PageLine, PageText } from './page-lines.js';

/** A line of a page's text with what the page's structure says of it. */
export interface StructuredLine extends ReadLine {
  block: PageElement;
  /** The part of its characters, from 0 to 1, that are links; that are bold or of another size. */
  linked: number;
  marked: number;
  heading?: number;
  around: boolean;
  /** Whether it is a part of an entry in a list. */
  listed: boolean;
}

/**
 * Tells lines of the text what the page says of the places where they begin.
 *
 * @param toText where an offset of the page's text stands in the text of the lines
 */
export function withStructure(
  lines: readonly ReadLine[],
  page: Pick<PageText, 'lines'>,
  toText: (offset: number) => number,
): StructuredLine[] {
  let next = 0;
  const ends = page.lines.map(({ end }) => toText(end));
  return lines.map((line) => {
    while (next + 1 < ends.length && ends[next] <= line.start) next++;
    // A line that was broken on the page is made of several of its lines.
    let last = next;
    while (last + 1 < ends.length && ends[last] < line.end) last++;
    return { ...line, ...structureOf(page.lines.slice(next, last + 1)) };
  });
}

function structureOf(parts: readonly PageLine[]): Omit<StructuredLine, keyof ReadLine> {
  const sum = (value: (part: PageLine) => number): number => parts.reduce((total, part) => total + value(part), 0);
  const length = Math.max(
    1,
    sum((part) => part.letters),
  );
  const [{ block, heading, around, listed }] = parts;
  return {
    block,
    linked: sum((part) => part.linked) / length,
    marked: sum((part) => part.marked) / length,
    ...(heading !== undefined && { heading }),
    ...{ around, listed },
  };
}
