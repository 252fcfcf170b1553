import type { Normalization } from '../normalizer/normalization.js';

const RED = 31;
const GREEN = 32;
const DEFAULT = 39;

/**
 * The text with its changes marked where they stand, as `git diff --word-diff` marks them: `[-리행-]{+이행+}`; on a terminal
 * in red and green instead of brackets.
 *
 * @param text the source that was normalized
 * @param options.color whether to style it for a terminal
 *
 * @example
 * toDiff('조약을 리행하는데서', normalization) // '조약을 [-리행-]{+이행+}하는{+ +}데서'
 */
export function toDiff(text: string, normalization: Normalization, options: { color?: boolean } = {}): string {
  const mark = options.color ? colored : bracketed;
  let out = '';
  let end = 0;
  for (const change of normalization.changes) {
    const before = text.slice(change.start, change.end);
    // A change tells both spellings; which of them is the new one depends on the direction.
    const after = before === change.northern ? change.southern : change.northern;
    out += text.slice(end, change.start) + mark(before, after);
    end = change.end;
  }
  return out + text.slice(end);
}

const bracketed = (before: string, after: string): string =>
  (before === '' ? '' : `[-${before}-]`) + (after === '' ? '' : `{+${after}+}`);

const colored = (before: string, after: string): string =>
  (before === '' ? '' : `\x1b[${RED}m${before}\x1b[${DEFAULT}m`) +
  (after === '' ? '' : `\x1b[${GREEN}m${after === ' ' ? '␣' : after}\x1b[${DEFAULT}m`);
