import type { Morpheme } from '../dictionary/morpheme.js';
import type { RuleFamily } from '../dictionary/respelling.js';
import type { Span } from '../text/span.js';

export type { Morpheme, Tag } from '../dictionary/morpheme.js';

/**
 * A piece of the text that the segmenter took from the lattice. A contracted surface is one token with several
 * morphemes: 갔 is 가/VV + 았/EP.
 */
export interface Token extends Span {
  /** The text between `start` and `end`. */
  surface: string;
  /** The tags of the morphemes joined by `+`. */
  tag: string;
  /** What the surface is made of, in order. */
  morphemes: Morpheme[];
  /** Whether the surface stands in the dictionary. */
  known: boolean;
  /** The southern spelling, where the dictionary knows that the surface is northern. */
  southern?: string;
  /** The rule family that relates surface and southern spelling. */
  rule?: RuleFamily;
  /** Whether the surface is a word of the South too, so that only northern context makes it northern. */
  homograph?: boolean;
  /** Whether it is the name of a person or a place, where the dictionary says so. */
  kind?: 'person' | 'place';
  /** Whether one dictionary entry holds it and the token before it: 나라 in 우리나라. */
  joined?: boolean;
}
