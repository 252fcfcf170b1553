import { firstForm, firstTag, lastForm, lastTag, type Piece } from '../piece.js';
import { isMeasure, isNoun, STARTS_WORD, type SpacingRule } from './joint.js';

/** 제42항: 하는것 → 하는 것; and any word after an adnominal ending. */
export const afterAdnominal: SpacingRule = ({ before, after }, { adnominal, compound }) => {
  if (lastTag(before) !== 'ETM' || compound.has(before.token.surface + after.token.surface)) return false;
  // In southern text -는데 is the ending wherever its writer did not set 데 apart.
  if (after.token.surface === '데' && !after.northern && /[는ㄴ]$/.test(lastForm(before))) return false;
  return STARTS_WORD.test(firstTag(after)) || adnominal.has(firstForm(after)) || adnominal.has(after.token.surface);
};

/** 받기마련이다 → 받기 마련이다: bound nouns after a verb that -기 makes a noun. */
export const afterNominal: SpacingRule = ({ before, after }, { nominal }) =>
  lastTag(before) === 'ETN' && nominal.has(after.token.surface);

/** 제42항: 우리의것 → 우리의 것, 나라들간 → 나라들 간, 74s만에 → 74s 만에; other units after digits stay. */
export const boundNoun: SpacingRule = ({ before, after }, lexicon) => {
  if (firstTag(after) !== 'NNB') return false;
  const word = firstForm(after);
  if (lexicon.anywhere.has(word)) return lastTag(before) !== 'SN';
  if (isMeasure(before, lexicon)) return lexicon.measured.has(word);
  if (before.token.surface.endsWith('여') && lexicon.numeral.has(word)) return false;
  return lexicon.noun.has(word) && isNoun(before) && (after.token.surface !== '시' || isTimeOf(before, after));
};

/** 방문시 is a time, 평양시 a city; only northern text writes the time so. */
export const isTimeOf = (before: Piece, after: Piece): boolean => after.northern && !isPlaceName(before);

const isPlaceName = ({ token }: Piece): boolean => token.tag === 'NNP' || token.kind === 'place' || !token.known;

/** 할수있다 → 할 수 있다, 할것없이 → 할 것 없이. */
export const afterBoundNoun: SpacingRule = ({ before, after }, { predicate, standing }) =>
  predicate.has(before.token.surface) &&
  lastTag(before) === 'NNB' &&
  (after.token.surface === '없이' || (/^V[AVX]/.test(firstTag(after)) && standing.has(firstForm(after))));

/** 130여점 → 130여 점: a unit after 여 "and more", which digits alone do not take; 230여만 goes on counting. */
export const unitAfterYeo: SpacingRule = ({ before, after }, { numeral }) =>
  before.token.surface.endsWith('여') &&
  /^(XSN|NNG|MM|NR|NNB)$/.test(before.token.tag) &&
  firstTag(after) === 'NNB' &&
  !numeral.has(after.token.surface);

/** 한장한장 → 한 장 한 장: what is counted one by one. */
export const countedAgain: SpacingRule = ({ before, after, pieces, at }, { misread }) => {
  if (!/^(MM|NR)$/.test(firstTag(after))) return false;
  const numeral = after.token.surface;
  if (misread.has(before.token.surface)) return before.token.surface.startsWith(numeral);
  return at > 1 && lastTag(before) === 'NNB' && pieces[at - 2].token.surface === numeral;
};
