import type { Morpheme, Tag } from '../dictionary/morpheme.js';

/**
 * The universal part of speech (universaldependencies.org/u/pos) of each Sejong tag. Particles are adpositions and
 * connective endings subordinate, as in the morpheme-based treebanks of Japanese; other endings and affixes are PART.
 */
const UPOS: Record<Tag, string> = {
  NNG: 'NOUN',
  NNP: 'PROPN',
  NNB: 'NOUN',
  NR: 'NUM',
  NP: 'PRON',
  VV: 'VERB',
  VA: 'ADJ',
  VX: 'AUX',
  VCP: 'AUX',
  VCN: 'ADJ',
  MM: 'DET',
  MAG: 'ADV',
  MAJ: 'ADV',
  IC: 'INTJ',
  JKS: 'ADP',
  JKC: 'ADP',
  JKG: 'ADP',
  JKO: 'ADP',
  JKB: 'ADP',
  JKV: 'ADP',
  JKQ: 'ADP',
  JX: 'ADP',
  JC: 'CCONJ',
  EP: 'PART',
  EF: 'PART',
  EC: 'SCONJ',
  ETN: 'PART',
  ETM: 'PART',
  XPN: 'PART',
  XSN: 'PART',
  XSV: 'VERB',
  XSA: 'ADJ',
  XR: 'NOUN',
  SF: 'PUNCT',
  SP: 'PUNCT',
  SS: 'PUNCT',
  SE: 'PUNCT',
  SO: 'PUNCT',
  SW: 'SYM',
  SL: 'X',
  SH: 'X',
  SN: 'NUM',
  NA: 'X',
};

/** The part of speech of a token: that of its first morpheme, which the others inflect. */
export function uposOf(morphemes: readonly Morpheme[]): string {
  const first = morphemes[0];
  return first ? UPOS[first.tag] : 'X';
}

const PAST = new Set(['았', '었', '였', 'ㅆ']);
const HONORIFIC = new Set(['시', '으시']);

/** The features of a token in the order that the format asks for, or `_`. */
export function featuresOf(morphemes: readonly Morpheme[]): string {
  const has = (tag: Tag, forms?: ReadonlySet<string>): boolean =>
    morphemes.some((morpheme) => morpheme.tag === tag && (forms?.has(morpheme.form) ?? true));
  const features = [
    has('SL') || has('SH') ? 'Foreign=Yes' : '',
    has('SN') ? 'NumForm=Digit' : '',
    has('EP', HONORIFIC) ? 'Polite=Elev' : '',
    has('EP', PAST) ? 'Tense=Past' : '',
  ];
  return features.filter((feature) => feature !== '').join('|') || '_';
}
