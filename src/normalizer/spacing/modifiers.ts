import { firstTag, isNounTag, lastTag, type Piece } from '../piece.js';
import { isNoun, isPerson, nounRun, nounRunBefore, type SpacingRule } from './joint.js';
import type { SpacingLexicon } from './lexicon.js';

/** 실천적문제 → 실천적 문제: -적 before the noun that it modifies. */
export const afterJeok: SpacingRule = ({ before, after }) => {
  const word = before.token.surface;
  const derived = before.token.tag === 'XSN' && word === '적';
  const whole = word.length > 2 && word.endsWith('적') && /^(NNG|MM|XR)$/.test(before.token.tag);
  return (
    (derived || whole) && (/^(NN[GP]|XR|MM|XPN|NP|MAG)/.test(firstTag(after)) || /^[《〈“‘]/.test(after.token.surface))
  );
};

/** 온나라 → 온 나라, 전세계 → 전 세계, 세번째 → 세 번째, 백원 → 백 원. */
export const afterDeterminer: SpacingRule = ({ before, after, pieces, at }, lexicon) => {
  const word = before.token.surface;
  if (!/^(MM|NR|NP)$/.test(lastTag(before))) return false;
  if (lexicon.numeral.has(word)) return firstTag(after) === 'NNB' && !follows(pieces, at - 1, /^(NN[GP]|XR|SN|NR)$/);
  if (!lexicon.determiner.has(word) || isInsideNoun(pieces, at - 1, lexicon)) return false;
  // 열두 is one numeral.
  if (/^(MM|NR)$/.test(firstTag(after)) && lastTag(before) === 'NR') return false;
  // 이밖에도 is 이 밖에도, though 밖에 is a particle elsewhere.
  if (after.token.surface === '밖에') return before.northern && /^[이그]$/.test(word);
  // 새누리 is a name of the South.
  if (word === '새' && !before.northern) return false;
  if (lastTag(before) === 'NP' && !/^(NNG|NNB)$/.test(firstTag(after))) return false;
  return /^(NN|XR|MM|XPN|NP)/.test(firstTag(after)) || (word === '여러' && firstTag(after) === 'XSN');
};

/** What touches a noun before it determines nothing: 열 of 산소열법; but 한장한장 is 한 장 한 장. */
const isInsideNoun = (pieces: readonly Piece[], at: number, { misread }: SpacingLexicon): boolean =>
  follows(pieces, at, /^(NN[GP]|XR)$/) && !misread.has(pieces[at - 1].token.surface);

/** Whether a piece touches another that ends in a morpheme of such a tag. */
const follows = (pieces: readonly Piece[], at: number, tags: RegExp): boolean =>
  at > 0 && !pieces[at].afterGap && tags.test(lastTag(pieces[at - 1]));

/** 제48항: 김정은동지 → 김정은 동지, 뿌찐대통령 → 푸틴 대통령. 동지 follows names alone, but for 혁명동지 and the like. */
export const titleAfterName: SpacingRule = ({ before, after, pieces, at }, { title, fellow }) => {
  if (!isNounTag(firstTag(after)) && firstTag(after) !== 'XPN') return false;
  if (after.token.surface === '동지') return !fellow.has(nounRunBefore(pieces, at));
  return isPerson(before.token) && (title.has(nounRun(pieces, at)) || title.has(after.token.surface));
};

/** 불길속 read as 불+길속: what a prefix stands before ends in a noun of place. */
export const isPrefixMisread = (pieces: readonly Piece[], at: number, noun: ReadonlySet<string>): boolean => {
  const { token, afterGap, northern } = pieces[at];
  const touchesPrefix = at > 0 && !afterGap && firstTag(pieces[at - 1]) === 'XPN' && !isNoun(pieces[at - 1]);
  return (
    northern && touchesPrefix && token.surface.length === 2 && noun.has(token.surface[1]) && isPlace(token.surface)
  );
};

const isPlace = (word: string): boolean => /[속앞뒤밖밑]$/.test(word);
