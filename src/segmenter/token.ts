import type { Span } from '../text/span.js';

/** The Sejong part-of-speech tags that malmoi uses, in the order of the compiled dictionary's tag numbers. */
export const TAGS = [
  ...['NNG', 'NNP', 'NNB', 'NR', 'NP'],
  ...['VV', 'VA', 'VX', 'VCP', 'VCN'],
  ...['MM', 'MAG', 'MAJ', 'IC'],
  ...['JKS', 'JKC', 'JKG', 'JKO', 'JKB', 'JKV', 'JKQ', 'JX', 'JC'],
  ...['EP', 'EF', 'EC', 'ETN', 'ETM'],
  ...['XPN', 'XSN', 'XSV', 'XSA', 'XR'],
  ...['SF', 'SP', 'SS', 'SE', 'SO', 'SL', 'SH', 'SW', 'SN', 'NA'],
] as const;
/** A Sejong part-of-speech tag. */
export type Tag = (typeof TAGS)[number];

/** A morpheme in its dictionary form; conjoining finals stand as compatibility letters (ㄴ, ㅂ니다). */
export interface Morpheme {
  form: string;
  tag: Tag;
}

/**
 * A piece of the text that the segmenter took from the lattice. A contracted surface is one token with several
 * morphemes: 갔 is 가/VV + 았/EP.
 */
export interface Token extends Span {
  surface: string;
  /** The tags of the morphemes joined by `+`. */
  tag: string;
  morphemes: Morpheme[];
  /** Whether the surface stands in the dictionary. */
  known: boolean;
  /** The southern spelling, where the dictionary knows that the surface is northern. */
  southern?: string;
}
