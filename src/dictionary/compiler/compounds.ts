import type { Morpheme } from '../morpheme.js';
import type { LatticeEntry } from './lattice-entries.js';

const PART = /^(NN[GPB]|NR|XSN|XPN|XR|MM)$/;
/** A compound of more parts is shown in all its parts. */
const MOST_PARTS = 5;

/** The one word that a compound of nouns is when it is not divided; undefined for other entries. */
export function divisibleWord({ morphemes, surface, semantic, type }: LatticeEntry): Morpheme | undefined {
  const last = morphemes.at(-1);
  if (!last || morphemes.length < 2 || morphemes.length > MOST_PARTS) return undefined;
  if (type !== 'Compound' && type !== 'Preanalysis') return undefined;
  if (!morphemes.every(({ tag }) => PART.test(tag))) return undefined;
  if (morphemes.map(({ form }) => form).join('') !== surface) return undefined;
  const isName = semantic === '인명' || semantic === '지명' || morphemes.every(({ tag }) => tag === 'NNP');
  return { form: surface, tag: isName ? 'NNP' : wholeTag(last) };
}

const wholeTag = ({ tag }: Morpheme): Morpheme['tag'] => (tag === 'NNP' ? 'NNP' : 'NNG');

/**
 * A compound divided at some of its joints only.
 *
 * @param divides whether the joint before the part of that number stays open
 */
export function divide(
  morphemes: readonly Morpheme[],
  whole: Morpheme,
  divides: (part: number) => boolean,
): readonly Morpheme[] {
  const parts: Morpheme[] = [];
  morphemes.forEach((morpheme, i) => {
    const before = parts.at(-1);
    if (before && !divides(i)) {
      const tag = before.tag === 'NNP' && morpheme.tag === 'NNP' ? 'NNP' : wholeTag(morpheme);
      parts[parts.length - 1] = { form: before.form + morpheme.form, tag };
    } else parts.push(morpheme);
  });
  return parts.length === 1 ? [whole] : parts;
}
