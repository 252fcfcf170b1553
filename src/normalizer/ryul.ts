import { keepsOpen } from '../text/hangul.js';
import { change, isNounTag, lastTag, type Rule } from './piece.js';

/**
 * 렬, 률 (한글 맞춤법 제11항 붙임 1): written 열, 율 after a vowel or ㄴ and at the head of a word, 렬, 률 elsewhere:
 * 치사률 → 치사율, 선률 → 선율, 검출률 stays. Names keep theirs (선동렬).
 */
export const ryul: Rule = (pieces) => {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!/[렬률]/.test(piece.written) || !isNounTag(lastTag(piece)) || lastTag(piece) === 'NNP') continue;
    const before = piece.afterGap ? '' : (pieces[i - 1]?.written.slice(-1) ?? '');
    change(piece, southernOf(before, piece.written), 'initial-sound');
  }
};

function southernOf(before: string, northern: string): string {
  let last = before;
  return Array.from(northern, (syllable) => {
    const opens = last !== '' && keepsOpen(last);
    last = syllable === '렬' && opens ? '열' : syllable === '률' && opens ? '율' : syllable;
    return last;
  }).join('');
}
