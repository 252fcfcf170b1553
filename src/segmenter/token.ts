import type { Morpheme } from '../dictionary/morpheme.js';
import type { Span } from '../text/span.js';

export type { Morpheme, Tag } from '../dictionary/morpheme.js';

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
