import { parseTsv } from '../dictionary/tsv.js';

/** `line`: the line alone is furniture. `tail`: it opens the end of the page, all that follows is furniture too. */
export type FurnitureRole = 'line' | 'tail';

/** The words of web pages around a bulletin. */
export interface FurnitureLexicon {
  /** What a furniture line is. */
  exact: ReadonlyMap<string, FurnitureRole>;
  /** What a furniture line begins with. */
  prefixes: readonly { text: string; role: FurnitureRole }[];
}

/** Without a lexicon, furniture is told by structure only. */
export const NO_FURNITURE: FurnitureLexicon = { exact: new Map(), prefixes: [] };

/** A longer line is no line of a menu or form. */
const FURNITURE_LIMIT = 200;

/**
 * Reads `dictionaries/furniture.tsv`; an empty table is an empty lexicon.
 *
 * @throws LexiconError when the table is malformed
 */
export function readFurniture(tsv: string, file = 'furniture.tsv'): FurnitureLexicon {
  if (tsv === '') return NO_FURNITURE;
  const exact = new Map<string, FurnitureRole>();
  const prefixes: { text: string; role: FurnitureRole }[] = [];
  for (const { cells } of parseTsv(tsv, file, ['text', 'match', 'role'])) {
    const role = cells.role === 'tail' ? 'tail' : 'line';
    if (cells.match === 'prefix') prefixes.push({ text: cells.text.toLowerCase(), role });
    else exact.set(fold(cells.text), role);
  }
  return { exact, prefixes };
}

/**
 * What kind of furniture a line is by its words, if any. Case, a count and a colon at the end do not matter.
 *
 * @example
 * furnitureRole('댓글 (3)', lexicon) // 'tail'
 */
export function furnitureRole(line: string, lexicon: FurnitureLexicon): FurnitureRole | undefined {
  const opening = line.slice(0, FURNITURE_LIMIT).toLowerCase();
  const role = lexicon.prefixes.find((prefix) => opening.startsWith(prefix.text))?.role;
  if (line.length <= FURNITURE_LIMIT) return lexicon.exact.get(fold(line)) ?? role;
  // The end of a page may be pasted into one line.
  return role === 'tail' ? role : undefined;
}

const COUNT = /[\s:：.…(（[]{0,3}\d{0,6}\s?(?:건|개)?[\s:：.…)）\]]{0,3}$/;

function fold(text: string): string {
  return text.toLowerCase().replace(COUNT, '') || text.toLowerCase();
}
