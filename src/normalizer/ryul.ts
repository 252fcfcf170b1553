import { replaceAfterOpen } from '../text/hangul.js';
import { change, isNounTag, lastTag, type Rule } from './piece.js';

const SOUTHERN = new Map([
  ['렬', '열'],
  ['률', '율'],
]);

/**
 * 렬, 률 (한글 맞춤법 제11항 붙임 1): written 열, 율 after a vowel or ㄴ and at the head of a word, 렬, 률 elsewhere:
 * 치사률 → 치사율, 선률 → 선율, 검출률 stays. Names keep theirs (선동렬).
 */
export const ryul: Rule = (pieces) => {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!/[렬률]/.test(piece.written) || !isNounTag(lastTag(piece)) || lastTag(piece) === 'NNP') continue;
    const before = piece.afterGap ? '' : (pieces[i - 1]?.written ?? '');
    change(piece, replaceAfterOpen(piece.written, before, SOUTHERN), 'initial-sound');
  }
};
