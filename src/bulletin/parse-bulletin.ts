import type { Span } from '../text/span.js';
import type { Bulletin, Dateline } from './bulletin.js';
import type { DatelineText } from './dateline-text.js';
import { findFullDate, isoDate, readPlaceLine } from './dateline-text.js';
import type { FurnitureLexicon } from './furniture.js';
import { NO_FURNITURE } from './furniture.js';
import { splitInlineDateline } from './inline-dateline.js';
import type { ReadLine } from './line-kind.js';
import { endsSentence, isPunctuated, readLines } from './line-kind.js';

/** A headline runs to four lines at most, and a line of more than 200 characters is a paragraph. */
const HEADLINE_LINES = 4;
const HEADLINE_LENGTH = 200;

/** A letter's addressee (…동지앞, …각하) stands under the headline but is no part of it. */
const ADDRESSEE = /(?:동지(?:들|여)?|각하|귀하|앞)[,:!]?$/;

/** One or two words as a menu has them, no headline. */
const MENU_ENTRY = /^\S{1,6}$/;

/**
 * Finds the parts of a bulletin: headline, paragraphs, dateline, and the furniture of the page that it was taken from.
 *
 * The body reaches from the headline to the closing date or, without one, to the last line that ends as sentences end.
 * What stands around it is furniture if the lexicon says so or by structure: lists, menus, lines without Korean.
 *
 * @param text plain text, a paragraph a line; a text of one line is a body, or a title if it is no sentence
 * @param lexicon the words of page furniture; without it only structure decides
 * @returns spans of `text`, in text order, that do not overlap; the date only if its year is known
 *
 * @example
 * const text = '조선외무성 대변인담화\n우리는 이를 규탄한다.\n2024년 10월 5일\n평 양';
 * parseBulletin(text).dateline // { span: { start: 26, end: 42 }, date: '2024-10-05', place: '평양' }
 */
export function parseBulletin(text: string, lexicon: FurnitureLexicon = NO_FURNITURE): Bulletin {
  const lines = readLines(splitInlineDateline(text, lexicon), lexicon);
  const start = lines.findIndex((line, i) => opensArticle(lines, i));
  if (start < 0) return { body: [], furniture: lines.map(spanOf) };

  const bodyStart = start + headlineLength(lines.slice(start, start + HEADLINE_LINES + 1));
  const pageEnd = findPageEnd(lines, bodyStart);
  const closing = findClosing(lines, bodyStart, pageEnd);
  const bodyEnd = closing?.start ?? findBodyEnd(lines, bodyStart, pageEnd);

  const outside = [...lines.slice(0, start), ...lines.slice(closing?.end ?? bodyEnd)];
  const inside = lines.slice(bodyStart, bodyEnd);
  const opening = inside.find((line) => line.kind === 'opening');
  const posted = opening || closing ? undefined : findPosted(lines.slice(0, bodyStart), inside);
  const pageDate = findPageDate(outside.concat(inside.filter((line) => line.kind === 'date')));

  const dateline = closing
    ? makeDateline(closing.lines, closing.dateline, opening?.dateline ?? pageDate, opening?.dateline)
    : opening?.dateline
      ? makeDateline([openingSpan(opening)], opening.dateline, pageDate)
      : posted?.dateline && makeDateline([posted], posted.dateline, pageDate);

  const isAside = (line: ReadLine): boolean => line.kind === 'furniture' || line === posted;
  return {
    ...(bodyStart > start && { title: { start: lines[start].start, end: lines[bodyStart - 1].end } }),
    body: inside.filter((line) => !isAside(line)).flatMap(paragraphOf),
    ...(dateline && { dateline }),
    furniture: [...outside, ...inside.filter((line) => line.kind === 'furniture')]
      .filter((line) => line !== posted)
      .map(spanOf)
      .sort((one, two) => one.start - two.start),
  };
}
