import { lastTag, type Rule } from '../piece.js';
import { afterAdnominal, afterBoundNoun, afterNominal, boundNoun, countedAgain, unitAfterYeo } from './bound-nouns.js';
import { spaceInside } from './inside.js';
import type { Joint, SpacingRule } from './joint.js';
import type { SpacingLexicon } from './lexicon.js';
import { afterDeterminer, afterJeok, titleAfterName } from './modifiers.js';
import { positionNoun } from './position-nouns.js';
import { auxiliary, existence } from './predicates.js';

/** Spaces that the South requires (한글 맞춤법 제41–50항) and the North omits (조선말띄여쓰기규정); any rule suffices. */
const RULES: readonly SpacingRule[] = [
  afterAdnominal,
  afterNominal,
  boundNoun,
  afterBoundNoun,
  positionNoun,
  existence,
  auxiliary,
  afterJeok,
  afterDeterminer,
  unitAfterYeo,
  countedAgain,
  titleAfterName,
];

export const spacing =
  (lexicon: SpacingLexicon): Rule =>
  (pieces, { open }) => {
    for (let at = 1; at < pieces.length; at++) {
      const joint = { before: pieces[at - 1], after: pieces[at], pieces, at };
      if (joint.after.afterGap || joint.after.merged) continue;
      if (open && opensCompound(joint)) joint.after.space = true;
      if (joint.after.token.joined && !isCounted(joint, lexicon) && !isOneOf(joint, lexicon)) continue;
      // What looks like a bound noun (먼 이) is the particle of a name (쩐 타인 먼이).
      if (joint.before.named && joint.after.token.surface.length === 1) continue;
      if (RULES.some((rule) => rule(joint, lexicon))) joint.after.space = true;
    }
    for (let at = 0; at < pieces.length; at++) spaceInside(pieces, at, lexicon);
  };

/** 세기말 is a word, 6세기말 the end of a century that is counted. */
const isCounted = ({ after, pieces, at }: Joint, { measured }: SpacingLexicon): boolean =>
  measured.has(after.token.surface) && at > 1 && lastTag(pieces[at - 2]) === 'SN' && !pieces[at - 1].afterGap;

/** 한사람도 and 한장한장, though the dictionary has 한사람 and 한장 as one word. */
function isOneOf({ before, after, pieces, at }: Joint, { misread }: SpacingLexicon): boolean {
  const found = misread.get(before.token.surface + after.token.surface);
  if (!found || found.afterPerson || lastTag(before) !== 'MM') return false;
  const next = pieces[at + 1]?.token.surface ?? '';
  const isAgain = !before.afterGap && at > 1;
  return isAgain || found.next.length === 0 || found.next.some((beginning) => next.startsWith(beginning));
}

/** 전략대화 → 전략 대화: nouns of two syllables and more, which the South may set apart or leave (제49, 50항). */
const opensCompound = ({ before, after }: Joint): boolean =>
  [before, after].every(
    ({ token }) => /^NN[GP]$/.test(token.tag) && token.surface.length > 1 && token.kind !== 'person',
  );
