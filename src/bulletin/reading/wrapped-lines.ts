import type { Edit } from '../../text/rewriting.js';
import { columnsOf } from '../../text/columns.js';
import type { Span } from '../../text/span.js';
import type { Segment } from './read-through.js';

/** Paragraphs are wrapped at no less and no more columns than these; Hangul takes two. */
const NARROWEST = 32;
const WIDEST = 200;
/** Wrapped anywhere, lines differ by a syllable at most; a mark that may not begin a line hangs over. */
const RAGGED = 2;
/** So many lines must be full before the shape of a paragraph says that it is wrapped. */
const FULL_LINES = 2;

const SENTENCE_END = /[.!?…。！？][》〉"”’')\]]{0,4}$/;
const CONTINUES = /^[가-힣0-9《〈"“‘'(A-Za-z\uf113-\uf122]/;
const INDENTED = /^(?: {2,}|\t|\u3000)/;
const FIRST_WORD = /^\S{1,40}/;
/** What the dictionary sees of both sides of a break. */
const FIRST_WORDS = /^\S{1,30}(?: \S{1,30}){0,1}/;
const LAST_UNITS = 61;

/** A line of a paragraph, without its line end. */
interface WrappedLine extends Span {
  text: string;
  columns: number;
}

/**
 * The line breaks inside sentences, in text that was wrapped at a column: lines as full as the next word lets them be,
 * without the end of a sentence, in a paragraph that ends with one. A break becomes a space, or nothing where it stands
 * inside a word: in a paragraph that is wrapped anywhere the dictionary decides.
 */
export function wrappedLines(text: string, segment: Segment): Edit[] {
  return paragraphsOf(text).flatMap((lines) => breaksOf(lines, segment));
}

/** Runs of lines without a blank or indented line inside. */
function paragraphsOf(text: string): WrappedLine[][] {
  const paragraphs: WrappedLine[][] = [];
  let open = false;
  for (const match of text.matchAll(/([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const line = match[1];
    const blank = line.trim() === '';
    if (!blank) {
      const entry = { start: match.index, end: match.index + line.length, text: line, columns: columnsOf(line.trim()) };
      if (open && !INDENTED.test(line)) paragraphs.at(-1)?.push(entry);
      else paragraphs.push([entry]);
    }
    open = !blank;
  }
  return paragraphs;
}

function breaksOf(lines: readonly WrappedLine[], segment: Segment): Edit[] {
  if (lines.length <= FULL_LINES) return [];
  const width = lines.reduce((most, line) => Math.max(most, line.columns), 0);
  if (width < NARROWEST || width > WIDEST) return [];
  const isFull = lines.map((line, i) => i + 1 < lines.length && fills(line, lines[i + 1], width));
  if (isFull.filter(Boolean).length < FULL_LINES) return [];
  const leads = leadToSentenceEnd(lines, isFull);
  const anywhere = lines.every((line, i) => !isFull[i] || line.columns >= width - RAGGED);
  const edits: Edit[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!isFull[i] || !leads[i]) continue;
    const [line, next] = [lines[i], lines[i + 1]];
    if (SENTENCE_END.test(line.text.trimEnd())) continue;
    const start = line.start + line.text.trimEnd().length;
    const end = next.start + next.text.length - next.text.trimStart().length;
    const inWord = anywhere && start === line.end && isInWord(line.text, next.text, segment);
    edits.push({ start, end, text: inWord ? '' : ' ' });
  }
  return edits;
}

/** Whether the next line's first word would not have fitted. */
function fills(line: WrappedLine, next: WrappedLine, width: number): boolean {
  const word = FIRST_WORD.exec(next.text.trimStart())?.[0] ?? '';
  return (
    CONTINUES.test(next.text.trimStart()) &&
    (line.columns >= width - RAGGED || (line.columns + 1 + columnsOf(word) > width && line.columns * 2 > width))
  );
}

/** For each line whether the full lines from it on lead to the end of a sentence; looked at from the last line back. */
function leadToSentenceEnd(lines: readonly WrappedLine[], isFull: readonly boolean[]): boolean[] {
  const leads: boolean[] = [];
  let hasStop = false;
  let ends = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const { text } = lines[i];
    if (!isFull[i]) [hasStop, ends] = [false, SENTENCE_END.test(text.trimEnd())];
    hasStop ||= /[.!?。]/.test(text);
    leads[i] = hasStop && ends;
  }
  return leads;
}

/**
 * Whether a break stands inside a word: where the dictionary cuts no words apart, or cuts off what never begins one, a
 * particle, ending or suffix. What follows an ending or particle begins a word; between nouns the cheaper reading counts.
 */
function isInWord(line: string, next: string, segment: Segment): boolean {
  const before = line.slice(-LAST_UNITS).split(/\s/).slice(-2).join(' ').trimStart();
  const after = FIRST_WORDS.exec(next)?.[0] ?? '';
  // Nothing parts a number from its other digits or its unit, an opening mark from what it opens.
  if (/\d$/.test(before) && /^[\d가-힣]/.test(after)) return true;
  if (/[《〈"“‘'(]$/.test(before)) return true;
  if (!/^[가-힣]/.test(after) || /[.,:;]$/.test(before)) return false;
  const { tokens, cost } = segment(before + after);
  const isCheaper = (): boolean => cost < segment(`${before} ${after}`).cost;
  const right = tokens.find(({ end }) => end > before.length);
  if (!right || right.start < before.length) return segment(`${before} ${after}`).cost + UNLIKELY > cost;
  if (DEPENDENT.test(right.morphemes[0]?.tag ?? '')) return true;
  const left = tokens.find(({ end }) => end === right.start);
  if (CLOSING.test(left?.morphemes.at(-1)?.tag ?? '')) return false;
  return isCheaper();
}

/** A word across the break stands unless two words are so much cheaper. */
const UNLIKELY = 1500;

/** Tags of what is written with the word before it, and of what a word ends with. */
const DEPENDENT = /^(?:J|E|XS|VCP)/;
const CLOSING = /^(?:J|E|MAG|MM)/;
