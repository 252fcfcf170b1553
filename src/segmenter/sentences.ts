import type { Span } from '../text/span.js';
import type { Token } from './token.js';

const OPENING = /^[《〈「『“‘([{（]$/;
const CLOSING = /^[》〉」』”’)\]}）]$/;
const TERMINAL = /^[.?!。？！…]+$/;

/**
 * Finds the sentences of segmented text. A line break always ends one; a full stop, question or exclamation mark ends
 * one where a space or the line's end follows, outside brackets and quotation marks, and not after an initial or a
 * number alone (에스. 1.).
 *
 * @returns spans in order, without the spaces around them
 */
export function findSentences(text: string, tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let first: Token | undefined;
  let depth = 0;
  const close = (end: number): void => {
    if (first) sentences.push({ start: first.start, end });
    first = undefined;
    depth = 0;
  };
  tokens.forEach((token, i) => {
    first ??= token;
    if (OPENING.test(token.surface)) depth++;
    else if (CLOSING.test(token.surface)) depth = Math.max(0, depth - 1);
    const next = tokens[i + 1];
    const gap = next ? text.slice(token.end, next.start) : '\n';
    if (gap.includes('\n')) close(token.end);
    else if (gap !== '' && depth === 0 && endsSentence(tokens, i)) close(token.end);
  });
  return sentences;
}

/** Whether the token is a terminal mark, or closes a quotation that ends in one. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (CLOSING.test(token.surface))
    return at > 0 && TERMINAL.test(tokens[at - 1].surface) && token.start === tokens[at - 1].end;
  if (!TERMINAL.test(token.surface)) return false;
  const before = tokens[at - 1];
  if (!before || token.surface !== '.') return before !== undefined;
  return before.tag !== 'SN' || (tokens[at - 2] !== undefined && tokens[at - 2].end === before.start);
}
