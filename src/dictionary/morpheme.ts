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
  /** The dictionary form: 가 of 갔다, 았 of 갔다. */
  form: string;
  /** The part of speech. */
  tag: Tag;
}
