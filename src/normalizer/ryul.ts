import { finalOf, isSyllable } from '../text/hangul.js';
import { change, isNounTag, lastTag, type Rule } from './piece.js';

const SOUTHERN = new Map([
  ['렬', '열'],
  ['률', '율'],
]);

/**
 * 렬, 률 (한글 맞춤법 제11항 붙임 1): written 열, 율 after a vowel or ㄴ and at the head of a word, 렬, 률 elsewhere:
 * 치사률 → 치사율, 선률 → 선율, 검출률 stays.
 */
export const ryul: Rule = (pieces) => {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const southern = SOUTHERN.get(piece.southern[0] ?? '');
    if (southern === undefined || !isNounTag(lastTag(piece))) continue;
    const before = piece.afterGap ? '' : (pieces[i - 1]?.southern.slice(-1) ?? '');
    if (before === '' || !isSyllable(before.charCodeAt(0))) continue;
    const final = finalOf(before);
    if (final === '' || final === 'ㄴ') change(piece, southern + piece.southern.slice(1), 'initial-sound');
  }
};
