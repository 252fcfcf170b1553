import type { Edit } from '../../text/rewriting.js';
import type { Segment } from './read-through.js';

/** A longer line is no heading that is set letter by letter. */
const LINE_LIMIT = 120;
/** Single syllables with space between them, as a line or as a part of one. */
const RUN = /(?<![^\s《〈[(\-–—=])[가-힣](?:[ \u00a0\u2002\u2003\u3000]{1,8}[가-힣])+(?![^\s》〉\])\-–—=])/g;
const GAP = /[ \u00a0\u2002\u2003\u3000]+/g;
const SENTENCE_END = /[.!?。][》〉"”’)]{0,3}$/;

/** In a line with other words a shorter run may be words of one syllable (그 때 그 곳). */
const RUN_IN_LINE = 4;
/** What headings are made of. */
const NOMINAL = /^(?:NNG|NNP|XSN|XPN|XR)$/;

/**
 * The spaces inside words that are set letter by letter, as headings are (조 선 중 앙 통 신). Where some of the gaps are
 * wider, they part words and become one space. Closed up is what the dictionary then reads as nouns, and more easily.
 */
export function spacedLetters(text: string, segment: Segment): Edit[] {
  const edits: Edit[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].length > LINE_LIMIT || SENTENCE_END.test(line[0].trimEnd())) continue;
    for (const run of line[0].matchAll(RUN)) {
      const gaps = gapsOf(run[0], line.index + run.index);
      const isAlone = !/[\p{L}\p{N}]/u.test(line[0].replace(run[0], ''));
      if (!isAlone && gaps.length + 1 < RUN_IN_LINE) continue;
      const words = run[0].split(GAP);
      const closed = words.map((word, i) => word + (gaps[i]?.text ?? '')).join('');
      if (isHeading(closed, words.length, segment) && segment(closed).cost < segment(words.join(' ')).cost) {
        edits.push(...gaps);
      }
    }
  }
  return edits.filter(({ start, end, text: kept }) => end - start !== kept.length);
}

/** Whether a text is made of nouns, a short one of a single noun. */
function isHeading(text: string, letters: number, segment: Segment): boolean {
  const { tokens } = segment(text);
  return (
    tokens.length <= (letters < RUN_IN_LINE ? 1 : Math.ceil(letters / 2)) &&
    tokens.every(({ morphemes }) => morphemes.every(({ tag }) => NOMINAL.test(tag)))
  );
}

/** The gaps of a run with what they become: nothing for the narrowest, a space for wider ones. */
function gapsOf(run: string, at: number): Edit[] {
  const found = [...run.matchAll(GAP)];
  const narrowest = Math.min(...found.map((gap) => gap[0].length));
  return found.map((gap) => ({
    start: at + gap.index,
    end: at + gap.index + gap[0].length,
    text: gap[0].length > narrowest ? ' ' : '',
  }));
}
