import { firstTag, type Piece } from '../piece.js';
import { isTimeOf } from './bound-nouns.js';
import { isMeasure, isNoun, nounRunBefore, STARTS_WORD, type SpacingRule } from './joint.js';
import type { SpacingLexicon } from './lexicon.js';

/** Nouns of place and time after a noun: 신포시앞 → 신포시 앞, 발사후 → 발사 후, 령도밑에 → 영도 밑에. */
export const positionNoun: SpacingRule = ({ before, after, pieces, at }, lexicon) => {
  const word = after.token.surface;
  if (word === '만' && isTimeBefore(pieces, at, lexicon)) return true;
  if (!lexicon.noun.has(word) || !isNoun(before) || firstTag(after) === 'NNB') return false;
  if (!/^(NN|MAJ|MAG|XSN|XPN|MM)/.test(firstTag(after))) return false;
  // A noun that goes on is no noun of place: 전략, 안전, 속도 are whole words already, 뒤마당 and 앞날 too.
  const next = pieces[at + 1];
  if (next && !next.afterGap && STARTS_WORD.test(firstTag(next)) && !firstTag(next).startsWith('XSN')) {
    return word === '및' || word === '등';
  }
  if (word === '안') return isInside(next);
  if (word === '시') return isTimeOf(before, after);
  if (word === '말' || word === '초') return isMeasure(before, lexicon) || before.token.surface.endsWith('세기');
  return nounRunBefore(pieces, at).length > 1 || isMeasure(before, lexicon) || isShort(before, after, lexicon);
};

/** 집앞 → 집 앞: what the South has as one word, as 눈앞, is one in the lattice too. */
const isShort = (before: Piece, after: Piece, { beside }: SpacingLexicon): boolean =>
  before.afterGap && before.token.tag === 'NNG' && beside.has(after.token.surface);

/** 기일안에 is inside, 대책안을 a draft: what is inside is no subject or object. */
const isInside = (next: Piece | undefined): boolean =>
  next === undefined || next.afterGap || !/^(JKS|JKO|JKC|JX|JC|XSN|VCP)/.test(firstTag(next));

/** 만 after a stretch of time and before 에: 사흘만에 → 사흘 만에. */
function isTimeBefore(pieces: readonly Piece[], at: number, lexicon: SpacingLexicon): boolean {
  const next = pieces[at + 1];
  return isMeasure(pieces[at - 1], lexicon) && next !== undefined && !next.afterGap && next.token.surface === '에';
}
