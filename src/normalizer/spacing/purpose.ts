import { firstForm, firstTag, lastForm, lastTag, type Piece } from '../piece.js';
import type { SpacingLexicon } from './lexicon.js';

/** How many pieces after -는데 a predicate that wants a purpose may stand. */
const NEAR = 6;

/** Whether -는데 is 는 + 데 "in that": before 서, 도, 에 or with a predicate that wants a purpose (중점을 두다, 이바지하다). */
export function isPurpose(pieces: readonly Piece[], at: number, { purpose, ability }: SpacingLexicon): boolean {
  const { morphemes, surface } = pieces[at].token;
  const last = morphemes.at(-1);
  if (!pieces[at].hinted || last?.tag !== 'EC' || !/[는ㄴ]데$/.test(last.form) || !surface.endsWith('데')) return false;
  const before = morphemes.length > 1 ? morphemes.at(-2)?.tag : lastTag(pieces[at - 1]);
  if (before === 'EP' || before === 'VCP') return false;
  const next = pieces[at + 1];
  if (!next) return false;
  const stem = morphemes.length > 1 ? morphemes.at(-2)?.form : lastForm(pieces[at - 1]);
  if (next.afterGap && (stem === '있' || stem === '없')) return ability.has(firstForm(next));
  if (!next.afterGap) return /^(JK|JX)/.test(firstTag(next)) && !/^(요|야)/.test(next.token.surface);
  for (let i = at + 1; i < pieces.length && i <= at + NEAR; i++) {
    if (/^(EF|SF|SP)/.test(firstTag(pieces[i]))) return false;
    if (purpose.has(firstForm(pieces[i])) || purpose.has(pieces[i].written)) return true;
  }
  return false;
}
