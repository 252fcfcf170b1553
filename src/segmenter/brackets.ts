import type { Token } from './token.js';

const PAIRS: ReadonlyMap<string, string> = new Map(
  ['《》', '〈〉', '「」', '『』', '【】', '“”', '‘’', '()', '[]', '{}', '（）', '<>'].map(([open, close]) => [
    open,
    close,
  ]),
);
const CLOSING = new Set(PAIRS.values());
/** A straight mark opens where none is open, and closes where one is. */
const STRAIGHT = '"';

/** Whether a token opens a bracket or a quotation. */
export const opens = ({ surface }: Token): boolean => PAIRS.has(surface) || surface === STRAIGHT;
/** Whether a token closes a bracket or a quotation. */
export const closes = ({ surface }: Token): boolean => CLOSING.has(surface) || surface === STRAIGHT;

/**
 * Matches the brackets and quotation marks of one line. A mark without its partner stands alone: it encloses nothing.
 *
 * @returns for the number of each opening token that of its closing one
 */
export function matchBrackets(tokens: readonly Token[], from: number, to: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; close: string }[] = [];
  // How many wait for each closing mark: without it a line of unmatched marks would take quadratic time.
  const waiting = new Map<string, number>();
  const count = (close: string, change: number): unknown => waiting.set(close, (waiting.get(close) ?? 0) + change);
  for (let at = from; at < to; at++) {
    const { surface } = tokens[at];
    if (closes(tokens[at]) && (waiting.get(surface) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.close, -1);
        if (last.close !== surface) continue;
        pairs.set(last.at, at);
        break;
      }
    } else if (opens(tokens[at])) {
      const close = PAIRS.get(surface) ?? surface;
      open.push({ at, close });
      count(close, 1);
    }
  }
  return pairs;
}
