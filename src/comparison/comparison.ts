import type { Span } from '../text/span.js';

/** How sentences of two versions belong together. */
export type Agreement =
  /** The same words in the same spelling. */
  | 'same'
  /** The same words once orthography, spaces and punctuation are set aside. */
  | 'respelled'
  /** Other words in places, which the differences name. */
  | 'changed'
  /** The same words, but elsewhere in the text. */
  | 'moved'
  /** Only in the first version. */
  | 'removed'
  /** Only in the second version. */
  | 'added';

/** A stretch of one version. */
export interface Side extends Span {
  /** As it is written there. */
  text: string;
  /** In southern spelling. */
  southern: string;
}

/** Words of the first version in whose place the second has others; one side may be empty. */
export interface Difference {
  /** What the first version has. */
  a: Side;
  /** What the second version has. */
  b: Side;
}

/** Sentences that belong together: mostly one of each version, two where a version cut one in two. */
export interface SentencePair {
  /** How they differ. */
  agreement: Agreement;
  /** The numbers of the sentences of the first version, from 0, as the analysis counts them. */
  a: number[];
  /** The same of the second version. */
  b: number[];
  /** In text order. Where all is removed, added or moved there are none. */
  differences: Difference[];
}

/** What differs between two versions of one text. */
export interface Comparison {
  /** Whether they say the same: every pair is `same` or `respelled`. */
  same: boolean;
  /** In the order of the first version; what was added stands where the second has it. */
  pairs: SentencePair[];
  /** How many pairs there are of each kind. */
  counts: Record<Agreement, number>;
}
