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

/** A longer line is text, whatever it begins with. */
const FURNITURE_LIMIT = 200;

/**
 * Reads `dictionaries/furniture.tsv`.
 *
 * @throws LexiconError when the table is malformed
 */
export function readFurniture(tsv: string, file = 'furniture.tsv'): FurnitureLexicon {
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
  if (line.length > FURNITURE_LIMIT) return undefined;
  return lexicon.exact.get(fold(line)) ?? openingRole(line, lexicon);
}

/** What kind of furniture a text begins with, by the prefixes of the lexicon. */
export function openingRole(text: string, lexicon: FurnitureLexicon): FurnitureRole | undefined {
  const opening = text.slice(0, FURNITURE_LIMIT).toLowerCase();
  return lexicon.prefixes.find((prefix) => opening.startsWith(prefix.text))?.role;
}

const COUNT = /[\s:：.…(（[]{0,3}\d{0,6}\s?(?:건|개)?[\s:：.…)）\]]{0,3}$/;

function fold(text: string): string {
  return text.toLowerCase().replace(COUNT, '') || text.toLowerCase();
}
