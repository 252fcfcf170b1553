import { change, isDot, type Piece, type Rule } from '../piece.js';

/**
 * Initials before a foreign surname are spelled out in the North: S. V. 라브로프 → 에스.웨.라브로브.
 *
 * @param names the names of letters by Latin letter (`letters.tsv`)
 */
export const northernInitials =
  (names: ReadonlyMap<string, string>): Rule =>
  (pieces) => {
    for (let at = 0; at + 2 < pieces.length; at++) {
      const name = names.get(pieces[at].token.surface);
      const isInitial = name !== undefined && isDot(pieces[at + 1]) && standsBeforeName(pieces, at + 2, names);
      if (!isInitial) continue;
      change(pieces[at], name, 'foreign-name');
      pieces[at + 2].close = pieces[at + 2].afterGap;
    }
  };

/** Whether a name, or another initial, stands at a place. */
const standsBeforeName = (pieces: readonly Piece[], at: number, names: ReadonlyMap<string, string>): boolean =>
  /^\p{Script=Hangul}/u.test(pieces[at].token.surface) ||
  (names.has(pieces[at].token.surface) && isDot(pieces[at + 1]));
