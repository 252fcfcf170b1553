import { firstForm, firstTag, lastForm, lastTag, type Piece } from '../piece.js';
import { isNoun, type SpacingRule } from './joint.js';
import type { SpacingLexicon } from './lexicon.js';

/** 심도있는 → 심도 있는: a predicate of its own after a noun; 재미있다, 끝없다 are whole words of the dictionary. */
export const existence: SpacingRule = ({ before, after }) =>
  after.northern && isNoun(before) && /^V[VAX]$/.test(firstTag(after)) && /^[있없]$/.test(firstForm(after));

/** 제47항: 취하고있는 → 취하고 있는, 보내여왔다 → 보내어 왔다; -어지다 and -어하다 stay. */
export const auxiliary: SpacingRule = ({ before, after, pieces, at }, lexicon) => {
  if (lastTag(before) !== 'EC') return false;
  const tag = firstTag(after);
  if (tag !== 'VX' && tag !== 'VV' && tag !== 'VA') return false;
  // 보고하다 is to report, not 보고 and 하다.
  if (lastForm(before) === '고' && firstForm(after) === '하') return false;
  if (lexicon.compound.has(verbBefore(pieces, at) + firstForm(after))) return false;
  return ![firstForm(after), after.token.surface].some((verb) => isJoinedAuxiliary(lastForm(before), verb, lexicon));
};

/** Whether an auxiliary stays with the ending before it. */
export const isJoinedAuxiliary = (ending: string, verb: string, lexicon: SpacingLexicon): boolean =>
  lexicon['joined-auxiliary'].has(verb) && /[어아여]$/.test(ending) && !ending.endsWith('야');

/**
 * A verb with its ending as it stands before a place: 가려 of 가려보다, 들어 of 들어가다. One that is respelled as a whole
 * (가리워보다) is no part of a compound that its southern form makes.
 */
function verbBefore(pieces: readonly Piece[], at: number): string {
  const ending = pieces[at - 1];
  const stem = pieces[at - 2];
  const isWhole = ending.token.morphemes.length > 1 || ending.afterGap || stem === undefined;
  const verb = isWhole ? [ending] : [stem, ending];
  return verb.map((piece) => (piece.rule === 'spelling' ? piece.token.surface : piece.written)).join('');
}
