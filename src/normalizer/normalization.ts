import type { RuleFamily } from '../dictionary/respelling.js';
import type { Span } from '../text/span.js';

export { RULE_FAMILIES, type RuleFamily } from '../dictionary/respelling.js';

/**
 * One respelling. The span is in the source text, whose surface there is `northern`, or `southern` where southern text
 * was respelled for the North.
 */
export interface Change extends Span {
  /** The northern spelling. */
  northern: string;
  /** The southern spelling. */
  southern: string;
  /** The family of the rule that relates the two. */
  rule: RuleFamily;
  /** The dictionary's word behind it with its tag (`리행/NNG`), where a word and not a rule alone decided. */
  entry?: string;
  /** Set where no lexicon but only rules of transcription give the southern form: 우쓰찌노브 → 우스티노프. */
  guess?: true;
}

/** Respelled text with the changes that made it and the alignment of offsets in both directions. */
export interface Normalization {
  /** The whole text, respelled. */
  text: string;
  /** What was respelled, in text order; changes do not overlap. */
  changes: Change[];
  /** The offset in the normalized text that a source offset (UTF-16) falls on. */
  toNormalized(offset: number): number;
  /** The offset in the source that an offset of the normalized text (UTF-16) falls on. */
  toSource(offset: number): number;
}
