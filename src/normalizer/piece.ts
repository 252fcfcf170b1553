import type { RuleFamily } from '../dictionary/respelling.js';
import type { Token } from '../segmenter/token.js';
import type { Context } from './context.js';

/** A token on its way to the other orthography. */
export interface Piece extends Context {
  readonly token: Token;
  /** Whether a space (or a line break) stands before it. */
  readonly afterGap: boolean;
  /** What the other orthography writes; the surface as long as no rule has touched it. */
  written: string;
  /** The rule that changed it. */
  rule?: RuleFamily;
  /** Whether a space must be put before it. */
  space?: boolean;
  /** Whether the space before it falls. */
  close?: boolean;
  /** Whether it is one with the piece before it: what stands between them falls, and both make one change. */
  merged?: boolean;
  /** Whether it belongs to a name that a table knows, whatever the lattice takes it for (먼 in 쩐 타인 먼). */
  named?: boolean;
  /** Whether rules of transcription alone give its southern form. */
  guess?: boolean;
}

/** What the rules need to know beyond the pieces. */
export interface RuleContext {
  /** How personal names of Koreans are written. */
  readonly names: 'keep' | 'southern';
  /** Which families apply. */
  readonly families: ReadonlySet<RuleFamily>;
  /** Whether compound nouns are opened besides. */
  readonly open: boolean;
  /** What northern quotation marks become. */
  readonly quotes: 'curly' | 'straight' | 'keep';
}

/** A rule reads the pieces in order and changes those it concerns. */
export type Rule = (pieces: readonly Piece[], context: RuleContext) => void;

export const firstTag = (piece: Piece | undefined): string => piece?.token.morphemes[0]?.tag ?? '';
export const lastTag = (piece: Piece | undefined): string => piece?.token.morphemes.at(-1)?.tag ?? '';
export const firstForm = (piece: Piece | undefined): string => piece?.token.morphemes[0]?.form ?? '';
export const lastForm = (piece: Piece | undefined): string => piece?.token.morphemes.at(-1)?.form ?? '';

/** Whether a piece is a full stop that touches what stands before it, as after an initial. */
export const isDot = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.afterGap && piece.token.surface === '.';

const NOUN_TAGS = new Set(['NNG', 'NNP', 'NNB', 'NR', 'NP', 'XR', 'XSN', 'SL', 'SH', 'SN']);
export const isNounTag = (tag: string): boolean => NOUN_TAGS.has(tag);

export function change(piece: Piece, written: string, rule: RuleFamily): void {
  if (written === piece.written) return;
  piece.written = written;
  piece.rule ??= rule;
}
