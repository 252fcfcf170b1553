import type { ReadLine } from './line-kind.js';
import { isArticle } from './line-kind.js';

/** A headline runs to four lines at most, and a line of more than 200 characters is a paragraph. */
const HEADLINE_LINES = 4;
const HEADLINE_LENGTH = 200;

/** A secondary headline is set between dashes, also after a blank line. */
const SUBTITLE = /^[-–—].{1,200}[-–—]$/;
/** The addressee of a letter (…동지앞, …각하) stands under the headline but is no part of it. */
const ADDRESSEE = /(?:동지(?:들|여|에게)?|각하|귀하|앞)[,:!]?$/;
const FULL_STOP = /[.。．…]["'”’」』》〉)）\]]{0,4}$/;

/**
 * How many of an article's first lines are its headline: none if it begins with a paragraph. Further lines belong to
 * it up to the first paragraph, blank line or addressee.
 *
 * @param article the lines from the first line of the article on
 */
export function headlineLength(article: readonly ReadLine[]): number {
  if (article.length === 0 || !isHeadline(article)) return 0;
  let length = 1;
  while (length < article.length && isContinuation(article[length])) {
    // A longer block of such lines is a poem or a list: only its first line is a headline.
    if (++length > HEADLINE_LINES) return 1;
  }
  // Without a paragraph to come, the further lines are the body.
  return article[length] !== undefined && isArticle(article[length]) ? length : 1;
}

function isHeadline([first, ...rest]: readonly ReadLine[]): boolean {
  if (first.text.length > HEADLINE_LENGTH) return false;
  if (first.kind === 'plain') return true;
  // A headline may exclaim or ask, and in a text without full stops it may be a sentence.
  return first.kind === 'prose' && !FULL_STOP.test(first.text.slice(-6)) && isFollowed(rest);
}

function isFollowed(rest: readonly ReadLine[]): boolean {
  const tail = rest.findIndex((line) => line.kind === 'tail');
  return rest.slice(0, tail < 0 ? rest.length : tail).some(isArticle);
}

function isContinuation(line: ReadLine): boolean {
  return (
    line.kind === 'plain' &&
    line.text.length <= HEADLINE_LENGTH &&
    (!line.afterBlank || SUBTITLE.test(line.text)) &&
    !ADDRESSEE.test(line.text.slice(-8))
  );
}
