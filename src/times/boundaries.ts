import type { Edge, Word } from './lexicon.js';
import { wordKey } from './lexicon.js';
import type { Scan } from './scan.js';
import { isAlphanumericAt, isDigitAt, isHangulAt, matchAt } from './text-view.js';
import { partitionPoint } from '../text/partition-point.js';

/** Tags of what may stand between a word and what belongs to it: particles, the copula, plural 들. */
const FOLLOWS = /^(?:J|VCP|XSN)/;
/** Tags of what ends a word, so that another begins in the same eojeol. */
const PRECEDES = /(?:^|\+)(?:J\w+|EC|EF|ETM)$/;

/**
 * Whether a word may begin here: at the start of an eojeol, or after a particle or an ending within it
 * (개막된오늘 of close northern spacing).
 */
export function startsWord({ view, tokens, token }: Scan, at: number): boolean {
  if (at === 0) return true;
  if (!isHangulAt(view, at - 1)) return !isAlphanumericAt(view, at - 1);
  const previous = tokens[token - 1];
  if (tokens[token]?.start !== at || previous?.end !== at) return false;
  // A stem of one syllable with its ending is more often a noun that the next word has grown to (벼가을).
  return PRECEDES.test(previous.tag) && (previous.surface.length > 1 || /^[JE]/.test(previous.tag));
}

/** Whether a number may begin here: not within another number, a model's name (ㄱ-23, A4) or an ordinal (제8차). */
export function startsNumber({ view, drafts }: Scan, at: number): boolean {
  const before = view[at - 1] ?? ' ';
  if (before === ' ' || before === '(') return before === '(' || !(view[at - 2] === '제' && !isHangulAt(view, at - 3));
  if (/[\dA-Za-z.:/×*№#+^]/.test(before)) return /[.:]/.test(before) && !isDigitAt(view, at - 2);
  if (before === '-') return !/[\dA-Za-z가-힣]/.test(view[at - 2] ?? ' ') || drafts.at(-1)?.end === at - 1;
  return before !== '제';
}

/** Whether a number with its unit ends here: what follows is a particle or another word that goes with dates. */
export const endsNumber = (scan: Scan, end: number): boolean => endsWord(scan, end) || tailEnds(scan, end);

/** Whether a word ends here: what follows in the eojeol is a particle, the copula or another time. */
export function endsWord(scan: Scan, end: number): boolean {
  if (!isHangulAt(scan.view, end)) return true;
  if (matchAt(scan.lexicon.particles, scan.view, end)) return true;
  return particleTokenAt(scan, end) || timeAt(scan, end, 1);
}

/** Whether the segmenter has a particle or the copula just here. */
function particleTokenAt({ tokens }: Scan, at: number): boolean {
  const token = tokens[partitionPoint(tokens.length, (place) => tokens[place].start < at)];
  return token?.start === at && FOLLOWS.test(token.tag);
}

/** Whether a word that goes with dates of numbers follows in the eojeol and ends there (1일발, 11월호). */
function tailEnds(scan: Scan, at: number): boolean {
  const { view, lexicon } = scan;
  for (let length = Math.min(lexicon.longestTail, view.length - at); length > 0; length--) {
    if (lexicon.tails.has(view.slice(at, at + length)) && endsWord(scan, at + length)) return true;
  }
  return false;
}

/** Whether another time begins here, looking on only so many words. */
function timeAt(scan: Scan, at: number, depth: number): boolean {
  if (isDigitAt(scan.view, at)) return true;
  if (depth === 0) return false;
  return wordListsAt(scan, at).some((words) =>
    words.some(
      (word) =>
        word.kind !== 'trap' &&
        scan.view.startsWith(word.text, at) &&
        (word.edge === 'open' ||
          !isHangulAt(scan.view, at + word.text.length) ||
          matchAt(scan.lexicon.particles, scan.view, at + word.text.length) !== undefined),
    ),
  );
}

const NONE: readonly Word[] = [];

/** The words of the lexicon that begin with the two units here, then those of this one unit, each longest first. */
export function wordListsAt({ view, lexicon }: Scan, at: number): readonly [readonly Word[], readonly Word[]] {
  const first = view.charCodeAt(at);
  return [
    lexicon.words.get(wordKey(first, view.charCodeAt(at + 1) || 0)) ?? NONE,
    lexicon.words.get(wordKey(first, 0)) ?? NONE,
  ];
}

/** Whether a word of this edge ends here. */
export function meetsEdge(scan: Scan, edge: Edge, end: number): boolean {
  if (edge === 'open') return true;
  if (edge === 'strict') return endsWord(scan, end);
  return edge.some((continuation) => scan.view.startsWith(continuation, end));
}
