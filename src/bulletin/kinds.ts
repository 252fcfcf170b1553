import { parseTsv } from '../dictionary/tsv.js';

/** What sort of text a bulletin is. */
export interface BulletinKind {
  /** Its northern name: 공보문, 론평, 위문전문. */
  name: string;
  /** The same in southern spelling. */
  southern: string;
  /** What it is in English. */
  english: string;
}

/** Where the word of a kind counts, see `dictionaries/bulletin-kinds.tsv`. */
export type KindClass = 'end' | 'head' | 'body' | 'message';

export interface KindWord {
  kind: BulletinKind;
  class: KindClass;
}

/** The words of kinds in either spelling, the longest first. */
export type KindLexicon = ReadonlyMap<string, KindWord>;

/**
 * Reads `dictionaries/bulletin-kinds.tsv`; an empty table holds nothing.
 *
 * @throws LexiconError when the table is malformed
 */
export function readKinds(tsv: string, file = 'bulletin-kinds.tsv'): KindLexicon {
  if (tsv === '') return new Map();
  const words = parseTsv(tsv, file, ['northern', 'southern', 'english', 'class']).flatMap(
    ({ cells }): [string, KindWord][] => {
      const { northern, southern, english } = cells;
      const word = { kind: { name: northern, southern, english }, class: cells.class as KindClass };
      return [
        [northern, word],
        [southern, word],
      ];
    },
  );
  return new Map(words.sort(([a], [b]) => b.length - a.length));
}
