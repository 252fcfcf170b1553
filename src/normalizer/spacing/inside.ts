import { initialOf } from '../../text/hangul.js';
import type { Piece } from '../piece.js';
import { isPerson } from './joint.js';
import type { SpacingLexicon } from './lexicon.js';
import { isPrefixMisread } from './modifiers.js';
import { isJoinedAuxiliary } from './predicates.js';
import { isPurpose } from './purpose.js';

/** Spaces inside a token that the dictionary keeps whole: 해준 → 해 준, 는데 → 는 데. */
export function spaceInside(pieces: readonly Piece[], at: number, lexicon: SpacingLexicon): void {
  const piece = pieces[at];
  const misread = misreadHead(pieces, at, lexicon);
  if (misread > 0) {
    if (!piece.afterGap && at > 0) piece.space = true;
    splitBefore(piece, misread);
    return;
  }
  if (isPrefixMisread(pieces, at, lexicon.noun)) {
    splitBefore(piece, piece.written.length - 1);
    return;
  }
  if (isPurpose(pieces, at, lexicon)) {
    splitBefore(piece, piece.written.lastIndexOf('데'));
    return;
  }
  const { morphemes } = piece.token;
  for (let i = 1; i < morphemes.length; i++) {
    const { form, tag } = morphemes[i];
    const { form: before, tag: beforeTag } = morphemes[i - 1];
    const afterEnding = beforeTag === 'EC' && tag === 'VX' && !isJoinedAuxiliary(before, form, lexicon);
    const afterModifier = beforeTag === 'ETM' && tag === 'NNB';
    // 살수: the ending is a part of the stem, so that the noun is all of the token.
    if (afterModifier && i === 1 && piece.written === form) piece.space = !piece.afterGap;
    else if (afterEnding || afterModifier) splitBefore(piece, headOf(piece.written, form));
  }
}

/** Where a word that the lattice misreads is two; 0 where it is none. */
function misreadHead(pieces: readonly Piece[], at: number, { misread }: SpacingLexicon): number {
  const piece = pieces[at];
  const found = misread.get(piece.token.surface);
  if (!found || piece.written !== piece.token.surface) return 0;
  const { head, afterPerson, next } = found;
  if (afterPerson && (piece.afterGap || at === 0 || !isPerson(pieces[at - 1].token))) return 0;
  if (!afterPerson && !piece.afterGap && at > 0 && !misread.has(pieces[at - 1].token.surface)) return 0;
  // 한장한장: each counts once more.
  if (!piece.afterGap && pieces[at - 1]?.token.surface === piece.token.surface) return head;
  const following = pieces[at + 1]?.token.surface ?? '';
  return next.length === 0 || next.some((beginning) => following.startsWith(beginning)) ? head : 0;
}

/** Where a morpheme begins in a contracted surface: at the last syllable that has its first letter. */
function headOf(surface: string, form: string): number {
  for (let at = surface.length - 1; at > 0; at--) if (initialOf(surface[at]) === initialOf(form)) return at;
  return -1;
}

function splitBefore(piece: Piece, at: number): void {
  if (at <= 0 || piece.written[at - 1] === ' ') return;
  piece.written = `${piece.written.slice(0, at)} ${piece.written.slice(at)}`;
  piece.rule ??= 'spacing';
}
