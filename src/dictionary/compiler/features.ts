import { endsInConsonant } from '../../text/hangul.js';
import type { Morpheme, Tag } from '../morpheme.js';
import { respell } from '../respelling.js';
import { divisibleWord } from './compounds.js';
import type { LatticeEntry } from './lattice-entries.js';

/**
 * The features by which training re-estimates costs. Each names what it looks at, so that a model is a table of names
 * and costs: the trainer and the compiler compute the same names from the same entries.
 */

/** An ending or particle in one spelling for all that sound agreement makes of it: 았, 었, 였 are 었; 으며 is 며. */
export function canonicalForm(form: string): string {
  if (/^[았었였]$/.test(form)) return '었';
  return form.replace(/^[아여](?=.{0,3}$)/, '어').replace(/^으(?=[니면며려로시므])/, '');
}

const isFunctional = (tag: Tag): boolean => /^[JE]|^VC/.test(tag);

/** The name of a morpheme, in the spelling of the South's dictionary form. */
export const morphemeName = ({ form, tag }: Morpheme): string =>
  `${isFunctional(tag) ? canonicalForm(form) : form}/${tag}`;

/** The names under which one side of a word takes part in connection features, general and particular. */
export interface SideNames {
  coarse: string;
  fine: string;
}

/** The boundary of the text as a side. */
export const BOUNDARY_SIDE: SideNames = { coarse: '^', fine: '^' };

function sideNames(morpheme: Morpheme, lexical: ReadonlySet<string>, kind: string): SideNames {
  const { form, tag } = morpheme;
  const name = morphemeName(morpheme);
  if (lexical.has(name)) return { coarse: tag, fine: name };
  if (tag === 'NNG' || tag === 'NNP') return { coarse: tag, fine: `${tag}${Math.min(form.length, 4)}${kind}` };
  if (tag === 'VV' || tag === 'VA') return { coarse: tag, fine: `${tag}${endsInConsonant(form) ? '-' : '+'}` };
  return { coarse: tag, fine: tag };
}

/** The semantic class as part of a feature's name. */
const kindOf = (entry: LatticeEntry): string =>
  entry.semantic === '인명' ? '인' : entry.semantic === '지명' ? '지' : '';

/** The morphemes that features see: of a compound the whole, so that its division does not change its connections. */
function morphemesOf(entry: LatticeEntry): readonly Morpheme[] {
  const word = divisibleWord(entry);
  return word ? [word] : entry.morphemes;
}

/**
 * The names of an entry's two sides.
 *
 * @param lexical the names of the morphemes that have connections of their own
 */
export function entrySides(entry: LatticeEntry, lexical: ReadonlySet<string>): { left: SideNames; right: SideNames } {
  const morphemes = morphemesOf(entry);
  const [first] = morphemes;
  const last = morphemes.at(-1);
  if (!first || !last) return { left: BOUNDARY_SIDE, right: BOUNDARY_SIDE };
  const kind = kindOf(entry);
  return { left: sideNames(first, lexical, kind), right: sideNames(last, lexical, kind) };
}

/** The sides of an unknown word with the given tag. */
export function unknownSide(tag: Tag): SideNames {
  return { coarse: tag, fine: `${tag}?` };
}

/** The features of an entry itself: its words, its tags, its form. */
export function entryFeatures(entry: LatticeEntry): string[] {
  const morphemes = morphemesOf(entry);
  const tags = morphemes.map(({ tag }) => tag).join('+');
  const southern = southernName(entry, morphemes);
  const features = [southern, `#${tags}`, `#${tags}${Math.min(entry.surface.length, 6)}${kindOf(entry)}`];
  // One word may be short for several readings (한 as 하+ㄴ or as the determiner): its surface counts too.
  if (entry.type === 'Inflect') features.push(`${entry.surface}=${southern}`);
  return features;
}

/** The morphemes in southern spelling: what is learned of a word holds for its northern spelling too. */
function southernName(entry: LatticeEntry, morphemes: readonly Morpheme[]): string {
  const [only] = morphemes;
  if (only && morphemes.length === 1 && entry.respelling && !entry.respelling.homograph) {
    return morphemeName({ form: respell(entry.surface, entry.respelling), tag: only.tag });
  }
  return morphemes.map(morphemeName).join('+');
}

/** The features of an unknown word. */
export function unknownFeatures(length: number, tag: Tag, category: string): string[] {
  return [`?${category}${tag}`, `?${category}${tag}${Math.min(length, 8)}`];
}

/** The features of the joint before part `at` of a compound: what favours division has a negative cost. */
export function jointFeatures({ morphemes, semantic, type }: LatticeEntry, at: number): string[] {
  const [left, right] = [morphemes[at - 1], morphemes[at]];
  if (!left || !right) return [];
  const place = at === morphemes.length - 1 ? '.' : '';
  const lengths = `${Math.min(left.form.length, 3)}|${Math.min(right.form.length, 3)}${place}`;
  return [
    '|',
    `|${type}${semantic === '인명' || semantic === '지명' ? semantic : ''}`,
    `${left.form}|${right.form}`,
    `|${right.form}${place}`,
    `${left.form}|`,
    lengths,
    `${left.tag}|${right.tag}`,
    `${left.tag}|${right.tag}${lengths}`,
  ];
}
