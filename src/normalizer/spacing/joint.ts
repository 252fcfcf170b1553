import type { Token } from '../../segmenter/token.js';
import { firstTag, isNounTag, lastTag, type Piece } from '../piece.js';
import type { SpacingLexicon } from './lexicon.js';

/** A place between two pieces that touch in the source. */
export interface Joint {
  before: Piece;
  after: Piece;
  pieces: readonly Piece[];
  /** The place of `after`. */
  at: number;
}

/** Tells whether the South sets the two apart. */
export type SpacingRule = (joint: Joint, lexicon: SpacingLexicon) => boolean;

/** The tags that begin a word. */
export const STARTS_WORD = /^(NN|NP|NR|MM|MA|VV|VA|VX|XR|XPN|SN|SL|SH)/;

export const isPerson = (token: Token): boolean => token.kind === 'person';

export const isNoun = (piece: Piece): boolean => isNounTag(lastTag(piece)) || lastTag(piece) === 'ETN';

/** A number's unit or a stretch of time: 년, 일, km, s, 사흘. */
export const isMeasure = ({ token }: Piece, { measure }: SpacingLexicon): boolean =>
  token.tag === 'SL' ||
  token.tag === 'SN' ||
  token.tag === 'NR' ||
  token.tag.endsWith('NNB') ||
  measure.has(token.surface);

/** No title or compound that the lists hold is longer; what is longer is in none of them. */
const LONGEST_RUN = 40;

/** The nouns that touch each other from a place on, as one text. */
export function nounRun(pieces: readonly Piece[], from: number): string {
  let text = '';
  for (let at = from; at < pieces.length && (at === from || !pieces[at].afterGap); at++) {
    const tag = firstTag(pieces[at]);
    if (text.length > LONGEST_RUN) break;
    if ((!isNounTag(tag) && tag !== 'XPN') || pieces[at].token.surface === '들') break;
    text += pieces[at].token.surface;
  }
  return text;
}

/** The nouns that touch each other up to a place. */
export function nounRunBefore(pieces: readonly Piece[], to: number): string {
  let text = '';
  for (let at = to - 1; at >= 0 && text.length <= LONGEST_RUN && isNounTag(lastTag(pieces[at])); at--) {
    text = pieces[at].token.surface + text;
    if (pieces[at].afterGap) break;
  }
  return text;
}
