import type { Span } from '../text/span.js';

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** The line in Unicode form NFC, so that tests on syllables also hold for decomposed Hangul. */
  text: string;
  /** Whether a blank line stands before it. */
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
  for (const match of text.matchAll(LINE)) {
    const line = lineOf(text, match.index, match.index + match[0].length);
    if (line.text === '') continue;
    const breaks = text.slice(lines.at(-1)?.end ?? line.start, line.start).match(LINE_BREAK)?.length ?? 0;
    lines.push({ ...line, afterBlank: breaks > 1 });
  }
  return lines;
}

/** A stretch of the text as a line of its own. */
export function lineOf(text: string, start: number, end: number): Line {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + trimmed.length, text: trimmed.normalize('NFC'), afterBlank: false };
}

/** The offset in the source text at which the first `length` units of `line.text` end. */
export function sourceOffset(text: string, line: Line, length: number): number {
  if (line.text.length === line.end - line.start) return line.start + length;
  let end = line.start;
  while (end < line.end && text.slice(line.start, end + 1).normalize('NFC').length <= length) end++;
  return end;
}
