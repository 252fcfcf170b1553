import type { Piece, Rule } from './piece.js';
import { change, isDot } from './piece.js';

/**
 * Letters spelled out before a surname are its bearer's initials: 에스.웨.라브로브 → S. V. 라브로프.
 *
 * @param letters the names of letters and the Latin letters they stand for (`letters.tsv`)
 */
export const initials =
  (letters: ReadonlyMap<string, string>): Rule =>
  (pieces) => {
    for (let i = 0; i < pieces.length; i++) {
      if (i > 0 && !pieces[i].afterGap && /[\p{L}\p{N}]$/u.test(pieces[i - 1].token.surface)) continue;
      const run = lettersAt(pieces, i, letters);
      if (run.length === 0) continue;
      const isBeforeName = /^\p{Script=Hangul}/u.test(pieces[i + 2 * run.length]?.token.surface ?? '');
      for (const at of isBeforeName ? run : []) {
        change(pieces[at], letters.get(pieces[at].token.surface) ?? '', 'foreign-name');
        pieces[at + 2].space = true;
      }
      i = (run.at(-1) ?? i) + 1;
    }
  };

/** The places of letters that begin at `start`, each with its full stop and touched by what follows. */
function lettersAt(pieces: readonly Piece[], start: number, letters: ReadonlyMap<string, string>): number[] {
  const run: number[] = [];
  let at = start;
  while (letters.has(pieces[at]?.token.surface ?? '') && isDot(pieces[at + 1]) && touches(pieces[at + 2])) {
    run.push(at);
    at += 2;
  }
  return run;
}

const touches = (piece: Piece | undefined): boolean => piece !== undefined && !piece.afterGap;
