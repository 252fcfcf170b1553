import type { DatelineText } from './dateline-text.js';
import { readDateline } from './dateline-text.js';
import type { FurnitureLexicon } from './furniture.js';
import { furnitureRole } from './furniture.js';
import type { Line } from './lines.js';

/**
 * What a line looks like by itself; where it stands decides what it is.
 *
 * - `furniture`, `tail`: by the words of the lexicon
 * - `item`: an entry of a dashed list
 * - `date`: a date, place and agency alone
 * - `opening`: begins with the place, day and agency of a dispatch
 * - `prose`: a paragraph, it ends as sentences end
 * - `menu`: short words with bars or arrows between them, or a time stamp with its like
 * - `foreign`: holds neither Hangul nor Hanja
 * - `plain`: anything else, such as a headline or a signature
 */
export type LineKind = 'furniture' | 'tail' | 'item' | 'date' | 'opening' | 'prose' | 'menu' | 'foreign' | 'plain';

export interface ReadLine extends Line {
  kind: LineKind;
  /** Of `date` and `opening` lines. */
  dateline?: DatelineText;
  /** How much of the text of an `opening` line is the dateline. */
  datelineLength?: number;
}

const ITEM = /^[-–—•▪●○◦▶▷■□*] /;
const KOREAN = /[가-힣㐀-䶿一-鿿豈-﫿]/;
const MENU_SEPARATOR = /\s?[|>»›/]\s?/;
/** Day and hour of a post, with a count or a name after them. */
const STAMP = /^\d{4}([./-])\d{1,2}\1\d{1,2}.? \d{1,2}:\d{2}.{0,30}$/;
/** Words of a menu are short; a longer part makes the line a headline. */
const MENU_WORD_LIMIT = 15;

const CLOSERS = `["'”’」』》〉)）\\]】]{0,4}`;
/** A full stop, question or exclamation mark, or an ellipsis, before closing marks. */
const PUNCTUATED = new RegExp(`[.!?…。！？．]${CLOSERS}$`);
/** What closes a dispatch stands behind its last sentence. */
const THE_END = /\s?(?:[(（]끝[)）]|[-=]끝[-=])$/;
/** Final endings that hardly end a noun: -다, -까, -자 after 하, -요 after the vowels of -어요. */
const FINAL_ENDING = new RegExp(`(?:[가-힣][다까]|하자|[세어아해에예지네군]요)${CLOSERS}$`);

// A dispatch opens in brackets (평양 10월 5일발 조선중앙통신) or, without them, ends its dateline with the agency.
const BRACKETED =
  /^[(（[［〔【][^()（）[\]［］〔〕【】]{1,30}(?:[(（]\d{4}[)）])?[^()（）[\]［］〔〕【】]{0,40}[)）\]］〕】]/;
const BARE =
  /^[가-힣 ]{2,20} [^가-힣]{0,20}(?:주체 ?\d{1,3} ?(?:\(\d{4}\))? ?년 ?|\d{4}년 ?)?\d{1,2}월 ?\d{1,2}일발? [가-힣]{1,12}통신(?=[\s=:-])/;

/** Whether the line is written text: a paragraph. */
export function isSentence(line: ReadLine): boolean {
  return line.kind === 'prose' || line.kind === 'opening';
}

/** Whether the line can only belong to an article. */
export function isArticle(line: ReadLine): boolean {
  return isSentence(line) || line.kind === 'plain';
}

/** Whether the line ends as a sentence ends in writing. */
function isPunctuated(line: string): boolean {
  return PUNCTUATED.test(line.slice(-12).replace(THE_END, '').slice(-6));
}

/** Whether the line ends with a sentence-final ending, punctuated or not. */
function endsSentence(line: string): boolean {
  return isPunctuated(line) || FINAL_ENDING.test(line.slice(-8));
}

/** Reads every line by itself. In a text that never punctuates, the sentence-final ending marks prose. */
export function readLines(lines: readonly Line[], lexicon: FurnitureLexicon): ReadLine[] {
  const read = lines.map((line) => readLine(line, lexicon));
  if (read.some((line) => line.kind === 'prose' || line.kind === 'opening')) return read;
  return read.map((line) => (line.kind === 'plain' && endsSentence(line.text) ? { ...line, kind: 'prose' } : line));
}

/** The order matters: words before structure, and a dateline before the full stop that may end it. */
function readLine(line: Line, lexicon: FurnitureLexicon): ReadLine {
  const role = furnitureRole(line.text, lexicon);
  if (role !== undefined) return { ...line, kind: role === 'tail' ? 'tail' : 'furniture' };
  if (ITEM.test(line.text)) return { ...line, kind: 'item' };
  const dateline = readDateline(line.text);
  if (dateline) return { ...line, kind: 'date', dateline };
  const opening = readOpening(line);
  if (opening) return { ...line, kind: 'opening', ...opening };
  if (isMenu(line.text)) return { ...line, kind: 'menu' };
  if (!KOREAN.test(line.text)) return { ...line, kind: 'foreign' };
  return { ...line, kind: isPunctuated(line.text) ? 'prose' : 'plain' };
}

function readOpening(line: Line): { dateline: DatelineText; datelineLength: number } | undefined {
  const match = BRACKETED.exec(line.text) ?? BARE.exec(line.text);
  const dateline = match ? readDateline(match[0]) : undefined;
  if (!match || !dateline || (dateline.place === undefined && dateline.agency === undefined)) return undefined;
  return { dateline, datelineLength: match[0].length };
}

function isMenu(line: string): boolean {
  if (STAMP.test(line)) return !isPunctuated(line);
  const parts = line.slice(0, 200).split(MENU_SEPARATOR);
  return parts.length > 2 && !isPunctuated(line) && parts.every((part) => part.length <= MENU_WORD_LIMIT);
}
