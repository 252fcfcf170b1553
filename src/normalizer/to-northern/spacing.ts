import { firstForm, firstTag, isNounTag, lastForm, lastTag, type Piece, type Rule } from '../piece.js';
import type { SpacingLexicon } from '../spacing/lexicon.js';

/**
 * What the North writes together and the South sets apart (조선말띄여쓰기규정 제2–4, 9항): bound nouns and auxiliaries after
 * an ending, titles after names, nouns after -적, nouns of place after nouns.
 */
export const northernSpacing =
  (lexicon: SpacingLexicon): Rule =>
  (pieces) => {
    for (let at = 1; at < pieces.length; at++) {
      const [before, after] = [pieces[at - 1], pieces[at]];
      if (!after.afterGap) continue;
      if (
        boundNoun(before, after) ||
        auxiliary(before, after) ||
        title(before, after, lexicon) ||
        afterJeok(before, after) ||
        place(before, after)
      ) {
        after.close = true;
      }
    }
  };

const BOUND = new Set(['것', '거', '수', '데', '바', '줄', '지', '만큼', '대로', '뿐', '듯', '따름', '때문', '번']);
const boundNoun = (before: Piece, after: Piece): boolean =>
  lastTag(before) === 'ETM' && firstTag(after) === 'NNB' && BOUND.has(firstForm(after));

const auxiliary = (before: Piece, after: Piece): boolean =>
  firstTag(after) === 'VX' && lastTag(before) === 'EC' && /(아|어|여|고|게)$/.test(lastForm(before));

const title = (before: Piece, after: Piece, { title: titles }: SpacingLexicon): boolean =>
  before.token.kind === 'person' && (after.token.surface === '동지' || titles.has(after.token.surface));

const afterJeok = (before: Piece, after: Piece): boolean =>
  before.token.surface.endsWith('적') &&
  /^(XSN|NNG|MM)$/.test(lastTag(before)) &&
  /^(NNG|NNP|XR)$/.test(firstTag(after));

const PLACES = new Set(['사이', '앞', '뒤', '안', '밖', '속', '위', '아래', '밑', '후', '전', '동안', '측', '시']);
const place = (before: Piece, after: Piece): boolean =>
  isNounTag(lastTag(before)) && PLACES.has(after.token.surface) && isNounTag(firstTag(after));
