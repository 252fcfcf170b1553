import { change, type Rule } from './piece.js';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g;
const FULL_WIDTH_DISTANCE = 0xfee0;
const QUOTES = /[《》〈〉]/g;

/**
 * 문장부호 (한글 맞춤법 부록; 조선말규범집 문장부호법 제10항): 《 》 are “ ” in the South, and ‘ ’ where they or 〈 〉 stand inside
 * others. Full-width digits and letters become ASCII.
 */
export const punctuation: Rule = (pieces) => {
  let depth = 0;
  for (const piece of pieces) {
    if (!/[《》〈〉０-９Ａ-Ｚａ-ｚ]/.test(piece.southern)) continue;
    const southern = piece.southern
      .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_DISTANCE))
      .replace(QUOTES, (mark) => {
        if (mark === '《') return ++depth > 1 ? '‘' : '“';
        if (mark === '》') return depth-- > 1 ? '’' : '”';
        return mark === '〈' ? '‘' : '’';
      });
    depth = Math.max(0, depth);
    change(piece, southern, 'punctuation');
  }
};
