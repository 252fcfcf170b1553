import { change, type Rule } from './piece.js';

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g;
const FULL_WIDTH_DISTANCE = 0xfee0;
const QUOTES = /[《》〈〉]/g;
const MARKS = { curly: '“”‘’', straight: `""''`, keep: '《》〈〉' } as const;

/**
 * 문장부호 (한글 맞춤법 부록; 조선말규범집 문장부호법 제10항): 《 》 are “ ” in the South, and ‘ ’ where they or 〈 〉 stand inside
 * others. Full-width digits and letters become ASCII.
 */
export const punctuation: Rule = (pieces, { quotes }) => {
  const [outerOpen, outerClose, innerOpen, innerClose] = MARKS[quotes];
  let depth = 0;
  for (const piece of pieces) {
    if (!/[《》〈〉０-９Ａ-Ｚａ-ｚ]/.test(piece.written)) continue;
    const southern = piece.written
      .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_DISTANCE))
      .replace(QUOTES, (mark) => {
        if (quotes === 'keep') return mark;
        if (mark === '《') return ++depth > 1 ? innerOpen : outerOpen;
        if (mark === '》') return depth-- > 1 ? innerClose : outerClose;
        return mark === '〈' ? innerOpen : innerClose;
      });
    depth = Math.max(0, depth);
    change(piece, southern, 'punctuation');
  }
};
