import { takesYeo } from '../text/hangul.js';
import { change, firstTag, lastForm, lastTag, type Piece, type Rule } from './piece.js';

const STEMS = new Set(['VV', 'VA', 'VX', 'XSV', 'XSA', 'VCP', 'VCN', 'EP']);
const ENDINGS = new Set(['EC', 'EP', 'EF']);

/**
 * 모음조화 (조선말규범집 맞춤법 제11항; 한글 맞춤법 제16항): after a stem in ㅣ, ㅐ, ㅔ, ㅚ, ㅟ or ㅢ the North writes 여, 였,
 * the South 어, 었: 되여 → 되어, 시였다 → 시었다. 하여 is the same in both.
 */
export const harmony: Rule = (pieces) => {
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    const stem = pieces[i - 1];
    if (piece.afterGap || !ENDINGS.has(firstTag(piece)) || !STEMS.has(lastTag(stem))) continue;
    const head = piece.southern[0];
    if (head !== '여' && head !== '였') continue;
    if (!takesYeo(stem.southern.slice(-1)) || lastForm(stem) === '하') continue;
    if (/^VC[PN]$/.test(lastTag(stem)) && !piece.northern && !isFormal(piece, pieces[i + 1])) continue;
    change(piece, (head === '여' ? '어' : '었') + piece.southern.slice(1), 'harmony');
  }
};

/**
 * Careless southern writing has 책이였음, 아니였지만 too: after 이 and 아니 only the endings of formal prose tell the North
 * where nothing else does.
 */
function isFormal(piece: Piece, next: Piece | undefined): boolean {
  if (piece.southern !== '였' || next === undefined || next.afterGap) return false;
  return /^(다|습니다|습니까|으며|으나|은|을|다고|다는)$/.test(next.token.surface);
}
