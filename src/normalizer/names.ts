import { applyInitialSound } from '../text/hangul.js';
import { change, firstTag, lastTag, type Piece, type Rule } from './piece.js';

/** The surnames that the South spells otherwise. */
const NORTHERN_SURNAME = /^[리림류로량려렴라룡]/;
/** How words for what people are end; a name may stand after them. */
const OCCUPATION = /[원장사공수관자가병생]$/;

/**
 * Marks the names of Koreans that the lattice takes for a word and a syllable: 실장 로은별과, read as 로은 and 별. They are names
 * after an occupation or a rank, where three syllables stand alone or before a particle or 동지.
 */
export const markNames: Rule = (pieces) => {
  for (let at = 1; at + 1 < pieces.length; at++) {
    const [before, piece, rest] = [pieces[at - 1], pieces[at], pieces[at + 1]];
    if (!piece.afterGap || rest.afterGap || piece.token.southern === undefined) continue;
    if (piece.token.surface.length + rest.token.surface.length !== 3 || !NORTHERN_SURNAME.test(piece.token.surface))
      continue;
    const isRest = rest.token.surface.length === 1 && /^(NN|XSN|XR|MAG|VV|VA)/.test(firstTag(rest));
    if (!isRest || !OCCUPATION.test(before.token.surface) || !lastTag(before).startsWith('NN')) continue;
    if (endsName(pieces[at + 2])) piece.named = true;
  }
};

/** Whether a piece leaves the three syllables before it a name. */
const endsName = (next: Piece | undefined): boolean =>
  next === undefined || next.afterGap || /^(J|S[FPE]|XSN)/.test(firstTag(next)) || next.token.surface === '동지';

/**
 * Personal names of Koreans keep their spelling (리설주); with `names: 'southern'` the surname follows the South's
 * initial-sound law (한글 맞춤법 제10–12항): 이설주.
 */
export const names: Rule = (pieces, context) => {
  if (context.names !== 'southern') return;
  for (const piece of pieces) {
    const { kind, southern } = piece.token;
    const isName = piece.named === true || (kind === 'person' && southern === undefined);
    if (!isName || piece.written.length > 4) continue;
    const head = piece.written.slice(0, 1);
    change(piece, applyInitialSound(head) + piece.written.slice(1), 'initial-sound');
  }
};
