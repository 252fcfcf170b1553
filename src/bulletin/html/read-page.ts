import { chained, rewritten, type Rewriting } from '../../text/rewriting.js';
import type { Bulletin, Page } from '../bulletin.js';
import type { Span } from '../../text/span.js';
import { findFullDate, isoDate } from '../dateline-text.js';
import type { FurnitureLexicon } from '../furniture.js';
import { articleLines } from '../inline-dateline.js';
import type { ReadLine } from '../line-kind.js';
import { readLines } from '../line-kind.js';
import { parseLines } from '../parse-bulletin.js';
import { findArticle, type ArticlePlace } from './find-article.js';
import { readPageLines } from './page-lines.js';
import { withStructure, type StructuredLine } from './structured-lines.js';

/** A longer title or heading does not count as furniture by its links. */
const LINKED = 0.5;

/**
 * Reads an HTML page: its text, a line a block, and in it the headline, paragraphs and dateline of the article; all
 * else is furniture. What is the article, its structure says: the density of text and links, headings, the place of
 * lines in the page; not the names that a site gives to its elements.
 *
 * @param readThrough what type does to text, undone ({@link readThrough})
 *
 * @example
 * readPage('<title>담화</title><h1>담화</h1><p>우리는 이를 <b>규탄</b>한다.', lexicon, () => undefined)
 * // { title: { start: 0, end: 2 }, body: [{ start: 4, end: 16 }], page: { text: '담화\n\n우리는 이를 규탄한다.', … }, … }
 */
export function readPage(
  html: string,
  lexicon: FurnitureLexicon,
  readThrough: (text: string) => Rewriting | undefined,
): Bulletin & { page: Page } {
  const page = readPageLines(html);
  const read = readThrough(page.rewriting.text) ?? rewritten(page.rewriting.text, []);
  const { text, toSource } = chained(page.rewriting, read);
  const lines = withStructure(readLines(articleLines(text, lexicon), lexicon), page, read.toText);
  const place = findArticle(lines, page.names);
  const issued = place && issueDate(lines, place.start);
  const placed = lines.map((line, i) => (i === issued ? line : inPlace(line, i, place)));
  const bulletin = parseLines(text, placed, page.published);
  return { ...(place ? withPostDate(bulletin, lines, place) : bulletin), page: { text, toSource } };
}

/** A bulletin that has no dateline, dated by the line beside the headline that says when it was posted. */
function withPostDate(bulletin: Bulletin, lines: readonly StructuredLine[], place: ArticlePlace): Bulletin {
  if (bulletin.dateline) return bulletin;
  const from = Math.max(0, place.start - 2);
  const beside = lines.slice(from, place.text).filter(({ text }) => text.length <= POST_LINE);
  const posted = beside.find(({ text }) => findFullDate(text) !== undefined);
  const reading = posted && findFullDate(posted.text);
  const date = reading && isoDate(reading);
  if (!posted || date === undefined) return bulletin;
  const isPosted = ({ start }: Span): boolean => start === posted.start;
  if (!bulletin.furniture.some(isPosted)) return bulletin;
  return {
    ...bulletin,
    dateline: { span: { start: posted.start, end: posted.end }, date },
    furniture: bulletin.furniture.filter((span) => !isPosted(span)),
  };
}

/** A longer line says more than when a page was posted. */
const POST_LINE = 100;

/** The line as its place has it: around the article there is nothing but furniture, and a headline is one. */
function inPlace(line: StructuredLine, at: number, place: ArticlePlace | undefined): ReadLine {
  const { start, end, text, afterBlank } = line;
  const furniture: ReadLine = { start, end, text, afterBlank, kind: 'furniture' };
  if (!place) return line.around || line.linked > LINKED ? furniture : line;
  if (place.title && at >= place.title.start && at < place.title.end) return { ...furniture, kind: 'plain' };
  // What has any links between headline and text is no part of either.
  const linked = at < place.text ? 0 : LINKED;
  return at < place.start || at >= place.end || line.around || line.linked > linked ? furniture : line;
}

/** A page dates the article beside its headline, or names the day of the issue once above it. */
function issueDate(lines: readonly StructuredLine[], start: number): number | undefined {
  const dates = lines.flatMap((line, i) => (i < start && line.kind === 'date' && !line.around ? [i] : []));
  const last = dates.at(-1);
  if (last === undefined) return undefined;
  return dates.length === 1 || start - last <= DATE_DISTANCE ? last : undefined;
}

const DATE_DISTANCE = 4;
