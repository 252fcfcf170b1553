import type { Bulletin } from '../bulletin/bulletin.js';
import type { Span } from '../text/span.js';

/** The items that do not begin in page furniture, in one pass. Both lists are in text order. */
export function inArticle<Item extends Span>(items: readonly Item[], { furniture }: Bulletin): Item[] {
  let next = 0;
  return items.filter(({ start }) => {
    while (next < furniture.length && furniture[next].end <= start) next++;
    return next === furniture.length || start < furniture[next].start;
  });
}
