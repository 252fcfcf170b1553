import { parseTsv } from '../dictionary/tsv.js';
import { applyInitialSound } from '../text/hangul.js';
import { change, type Piece, type Rule } from './piece.js';

/** A place's or a body's own name before its suffix has two syllables; three are mostly a person's (리수복). */
const LONGEST_NAME = 2;
/** 림흥소+학교: the lattice takes the kind of school for the end of a name. */
const SCHOOL = /^..[소중]$/;

/** The suffixes of places and of what is built, from `place-suffixes.tsv` and `organization-suffixes.tsv`. */
export function readPlaceSuffixes(places: string, organizations: string): ReadonlySet<string> {
  const rows = (text: string, file: string, classes: RegExp): string[] =>
    parseTsv(text, file, ['suffix', 'class'])
      .filter(({ cells }) => classes.test(cells.class))
      .map(({ cells }) => cells.suffix);
  return new Set([
    ...rows(places, 'place-suffixes.tsv', /^(admin|nature|built|named)$/),
    ...rows(organizations, 'organization-suffixes.tsv', /^site$/),
  ]);
}

/**
 * Places and bodies that no lexicon holds follow the South's initial-sound law as those that it holds (한글 맞춤법 제10–12항):
 * 룡북농장 → 용북농장. Only in northern text: 리움미술관 is a name of the South.
 */
export const unlistedPlaces =
  (suffixes: ReadonlySet<string>): Rule =>
  (pieces) => {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (!piece.northern || (!piece.afterGap && at > 0) || piece.rule !== undefined) continue;
      const head = applyInitialSound(piece.written[0]);
      if (head !== piece.written[0] && isPlace(pieces, at, suffixes)) {
        change(piece, head + piece.written.slice(1), 'initial-sound');
      }
    }
  };

function isPlace(pieces: readonly Piece[], start: number, suffixes: ReadonlySet<string>): boolean {
  let name = '';
  for (let at = start; at < pieces.length && (at === start || !pieces[at].afterGap); at++) {
    const { surface, known } = pieces[at].token;
    if (at > start && suffixes.has(surface))
      return name.length === LONGEST_NAME || (surface === '학교' && SCHOOL.test(name));
    if ((known && surface.length > 1) || name.length > LONGEST_NAME) return false;
    name += surface;
  }
  return false;
}
