import type { Span } from '../text/span.js';

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** The line in Unicode form NFC, so that tests on syllables also hold for decomposed Hangul. */
  text: string;
  /** Whether a blank line, or the beginning of the text, stands before it. */
  afterBlank: boolean;
}

const LINE = /[^\r\n\u2028\u2029]+/g;
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/g;

/**
 * The lines of a text that hold more than white space. LF, CRLF, CR and the Unicode separators all end a line.
 *
 * @example
 * splitLines('담화\r\n\r\n 우리는 …').map((line) => line.start) // [0, 7]
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(LINE)) {
    const line = lineOf(text, match.index, match.index + match[0].length);
    if (line.text === '') continue;
    const breaks = previousEnd < 0 ? 2 : (text.slice(previousEnd, line.start).match(LINE_BREAK)?.length ?? 0);
    lines.push({ ...line, afterBlank: breaks > 1 });
    previousEnd = line.end;
  }
  return lines;
}

/** The stretch of a text as a line of its own. */
export function lineOf(text: string, start: number, end: number): Line {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const indent = raw.length - raw.trimStart().length;
  return {
    start: start + indent,
    end: start + indent + trimmed.length,
    text: trimmed.normalize('NFC'),
    afterBlank: false,
  };
}
