import { readSourceLine } from '../dateline-text.js';
import { isSentence } from '../line-kind.js';
import { distanceOf } from './elements.js';
import type { StructuredLine } from './structured-lines.js';

/** The lines of an article on a page, the end exclusive, and those of its headline where it has one. */
export interface ArticlePlace {
  start: number;
  /** The first line that is written text. */
  text: number;
  end: number;
  title?: { start: number; end: number };
}

/** What counts for and against a line's being part of the article, in characters of text. */
const LONGEST_COUNTED = 400;
const SHORT_LINE = -12;
/** A longer line is a paragraph, whatever it ends with. */
const PARAGRAPH_LENGTH = 60;
const LINK = -40;
const AROUND = -80;
const TAIL = -200;
/** For each step beyond those between two paragraphs of one block. */
const STEP = -8;
const FREE_STEPS = 6;
/** From a paragraph into a list of comments or other articles. */
const INTO_LIST = -30;
/** A line with more links than this is a link. */
const LINKED = 0.5;

/** How far above the first paragraph a headline stands at most, and how far below the last a signature and date. */
const TITLE_DISTANCE = 14;
const CLOSING_DISTANCE = 6;
/** A longer line is no signature. */
const SIGNATURE_LENGTH = 40;

/**
 * Finds the article: the run of lines in which text outweighs links, short lines and leaps between distant blocks; then
 * the headline above it and the signature and date below.
 *
 * @param names what the page says that it is called
 * @returns undefined where there is no written text on the page
 */
export function findArticle(lines: readonly StructuredLine[], names: readonly string[]): ArticlePlace | undefined {
  const run = heaviestRun(lines);
  if (!run) return undefined;
  const title = findTitle(lines, run.start, names);
  return { start: title?.start ?? run.start, text: run.start, end: findEnd(lines, run.end), ...(title && { title }) };
}

const isLink = ({ linked }: StructuredLine): boolean => linked > LINKED;

/** The run with the greatest sum of weights; it begins and ends with written text. */
function heaviestRun(lines: readonly StructuredLine[]): { start: number; end: number } | undefined {
  let best: { start: number; end: number; weight: number } | undefined;
  let start = 0;
  let weight = 0;
  lines.forEach((line, i) => {
    const leap = i > start ? leapBetween(lines[i - 1], line) : 0;
    const own = weightOf(line);
    if (weight + leap <= 0) {
      start = i;
      weight = own;
    } else weight += leap + own;
    if (own > 0 && weight > (best?.weight ?? 0)) best = { start, end: i + 1, weight };
  });
  return best;
}

function weightOf(line: StructuredLine): number {
  if (line.kind === 'tail') return TAIL;
  if (line.around) return AROUND;
  if (isLink(line) || line.kind === 'menu' || line.kind === 'furniture') return LINK;
  if (isParagraph(line)) return Math.min(LONGEST_COUNTED, line.text.length) * (1 - line.linked);
  return line.kind === 'date' ? 0 : SHORT_LINE;
}

const isParagraph = (line: StructuredLine): boolean =>
  isSentence(line) || (line.kind === 'plain' && line.text.length > PARAGRAPH_LENGTH);

function leapBetween(one: StructuredLine, other: StructuredLine): number {
  const steps = STEP * Math.max(0, distanceOf(one.block, other.block) - FREE_STEPS);
  return steps + (other.listed && !one.listed ? INTO_LIST : 0);
}

/** The headline: the line above the first paragraph that looks most like one, with the other lines of its block. */
function findTitle(
  lines: readonly StructuredLine[],
  first: number,
  names: readonly string[],
): { start: number; end: number } | undefined {
  const keys = names.flatMap(namedParts);
  let found: { at: number; score: number } | undefined;
  // The first line of the run may be a headline that ends as a sentence does.
  for (let at = Math.max(0, first - TITLE_DISTANCE); at <= first; at++) {
    const score = titleScore(lines[at], keys, first - at);
    if (score > (found?.score ?? 0)) found = { at, score };
  }
  if (!found) return undefined;
  const { at } = found;
  const belongs = (i: number): boolean =>
    lines[i].block === lines[at].block && isTitleLine(lines[i]) && !lines[i].afterBlank;
  let end = at + 1;
  while (end < Math.min(first, lines.length) && belongs(end)) end++;
  let start = at;
  while (
    start > 0 &&
    !lines[start].afterBlank &&
    lines[start - 1].block === lines[at].block &&
    isTitleLine(lines[start - 1])
  )
    start--;
  return { start, end };
}

const isTitleLine = ({ kind, text }: StructuredLine): boolean =>
  (kind === 'plain' || kind === 'prose') && text.length <= 200;

/** A secondary headline, set between dashes, stands under the headline. */
const SUBTITLE = /^[-–—].{1,200}[-–—]$/;
const HANGUL = /[가-힣]/g;

function titleScore(line: StructuredLine, names: readonly NamePart[], distance: number): number {
  if (line.around || !isTitleLine(line) || SUBTITLE.test(line.text) || readSourceLine(line.text)?.agency) return 0;
  const named = nameScore(line.text, names);
  const heading = line.heading === undefined ? 0 : line.heading <= 2 ? 2 : 1.5;
  const evidence = named + heading + (line.marked > 0.8 ? 1 : 0) - 4 * line.linked;
  // A paragraph is no headline unless the page itself says so.
  if (line.kind === 'prose' || distance === 0) return evidence >= 3 ? evidence - DISTANCE_COST * distance : 0;
  const hangul = (line.text.match(HANGUL)?.length ?? 0) / line.text.length;
  return (hangul > 0.6 ? 1 : 0.4) + evidence - DISTANCE_COST * distance;
}

const DISTANCE_COST = 0.12;

/** A part of one of the page's names, and whether it is all of it. */
interface NamePart {
  key: string;
  whole: boolean;
}

/** A page's name and, where it names the site too, its parts: `기사의 제목 | 신문`. */
function namedParts(name: string): NamePart[] {
  const parts = name.split(/\s[-–—|:·«»]\s/).map((part) => ({ key: keyOf(part), whole: false }));
  return parts.length > 1 ? [{ key: keyOf(name), whole: true }, ...parts] : [{ key: keyOf(name), whole: true }];
}

/** A shorter part of a name may be the site's. */
const SITE_LENGTH = 8;

/** How much speaks for a line by the page's names: it is one of them, or begins one that was cut off. */
function nameScore(text: string, names: readonly NamePart[]): number {
  const key = keyOf(text);
  if (key.length < 2 || readSourceLine(text) !== undefined) return 0;
  const scores = names.map((name) => {
    if (name.key === key) return name.whole || key.length >= SITE_LENGTH ? 5 : 1.5;
    const shares =
      (name.key.includes(key) || key.includes(name.key)) && Math.min(key.length, name.key.length) >= SITE_LENGTH;
    return shares ? 3 : 0;
  });
  return Math.max(0, ...scores);
}

/** A text's letters and digits, for comparison. */
const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The end of the article: after the signature, date and place below its last paragraph. */
function findEnd(lines: readonly StructuredLine[], end: number): number {
  const last = lines[end - 1];
  const before = lines[end - 2] ?? last;
  const step = Math.min(FREE_STEPS, Math.max(2, distanceOf(before.block, last.block)));
  let reached = end;
  for (let at = end; at < Math.min(lines.length, end + CLOSING_DISTANCE); at++) {
    const line = lines[at];
    const closes = line.kind === 'date' || readSourceLine(line.text) !== undefined;
    const isSignature = line.kind === 'plain' && line.text.length <= SIGNATURE_LENGTH;
    if (line.around || line.linked > 0 || !(closes || isSignature)) break;
    const distance = distanceOf(last.block, line.block);
    // A signature stands with the paragraphs, or a date follows.
    if (distance > FREE_STEPS) break;
    if (closes || (at === reached && distance <= step && line.block.tag === last.block.tag)) reached = at + 1;
  }
  return reached;
}
