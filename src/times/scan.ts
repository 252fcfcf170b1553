import type { Token } from '../segmenter/token.js';
import type { Draft } from './draft.js';
import type { TimeLexicon } from './lexicon.js';

/** A reading of the text from its start to its end: what the parsers see of it. */
export interface Scan {
  /** The text with its signs folded. */
  readonly view: string;
  readonly lexicon: TimeLexicon;
  readonly tokens: readonly Token[];
  /** The first token that starts at the place reached or after it. */
  token: number;
  readonly drafts: Draft[];
}

/** Proposes what stands at an offset, where a word or a number may begin, or nothing. */
export type Parser = (scan: Scan, at: number) => Draft | undefined;

/** The draft that ends where this place begins, but for a space. */
export function draftBefore({ view, drafts }: Scan, at: number): Draft | undefined {
  const last = drafts.at(-1);
  if (last === undefined || last.kind === 'trap' || last.end > at) return undefined;
  return last.end === at || (last.end === at - 1 && view[last.end] === ' ') ? last : undefined;
}
