import { takesYeo } from '../text/hangul.js';
import { change, firstTag, lastForm, lastTag, type Piece, type Rule } from './piece.js';

const STEMS = new Set(['VV', 'VA', 'VX', 'XSV', 'XSA', 'VCP', 'VCN', 'EP']);
const ENDINGS = new Set(['EC', 'EP', 'EF']);

/**
 * 모음조화 (조선말규범집 맞춤법 제11항; 한글 맞춤법 제16항): after a stem in ㅣ, ㅐ, ㅔ, ㅚ, ㅟ or ㅢ the North writes 여, 였,
 * the South 어, 었: 되여 → 되어, 시였다 → 시었다. 하여 is the same in both.
 */
export const harmony: Rule = (pieces) => {
  const isAlone = pieces.filter((piece) => piece.afterGap).length <= 1;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    const stem = pieces[i - 1];
    if (misread(piece, stem)) {
      change(piece, `었${piece.written.slice(1)}`, 'harmony');
      continue;
    }
    if (piece.afterGap || !ENDINGS.has(firstTag(piece)) || !STEMS.has(lastTag(stem))) continue;
    const head = piece.written[0];
    if (head !== '여' && head !== '였') continue;
    // The stem may be respelled too (짓부시였다 → 짓부수었다): it is the northern one that calls for 여.
    if (!takesYeo(stem.token.surface.slice(-1)) || lastForm(stem) === '하') continue;
    if (piece.careless) continue;
    // Careless southern writing has 책이였다 and 아니였다 too: between other words only northern ones tell.
    if ((/^VC[PN]$/.test(lastTag(stem)) || lastForm(stem) === '아니') && !piece.hinted && !isAlone) continue;
    change(piece, (head === '여' ? '어' : '었') + piece.written.slice(1), 'harmony');
  }
};

/** 높이였다 is no adverb with a copula, but in careless southern writing: 높이/MAG + 였 is 높이/VV + 였. */
const misread = (piece: Piece, stem: Piece): boolean =>
  !piece.careless &&
  !piece.afterGap &&
  firstTag(piece) === 'VCP' &&
  piece.written.startsWith('였') &&
  lastTag(stem) === 'MAG' &&
  takesYeo(stem.token.surface.slice(-1));
