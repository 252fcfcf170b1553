import type { Candidate } from './candidate.js';
import type { EntityLexicon } from './lexicon.js';
import { COUNTRY_SYLLABLES } from './organizations.js';
import type { Page } from './page.js';

/** Stands between what a post is in charge of and the post. */
const CHARGE = '담당';
/** No modifier of a post is longer. */
const LONGEST_MODIFIER = 10;
/** Syllables that are surnames, but before a post mostly another word: 전대통령, 도위원장, 양총리. */
const OTHER_WORDS = new Set('전현부신구원주양도성제국반차');
/** The score of a surname before a post. */
const SURNAME = 1.5;

/**
 * Reads compounds that end in a post: the head of a unit takes in its modifiers (조철수국제기구국장), and a surname may
 * stand for the person (최외무상).
 *
 * @param names the names found so far
 * @returns the posts, some longer, and the surnames before them
 */
export function readPostCompounds(
  page: Page,
  lexicon: EntityLexicon,
  posts: readonly Candidate[],
  names: readonly Candidate[],
): Candidate[] {
  const nameEnds = new Map<number, number>();
  for (const { start, end, score } of names)
    if (score > -4) nameEnds.set(start, Math.max(end, nameEnds.get(start) ?? 0));
  return posts.flatMap((post) => {
    const token = page.tokenAt(post.start);
    const eojeolStart = page.eojeolStart[token];
    if (post.start <= eojeolStart) return [inCharge(page, post)];
    const start = unitStart(page, lexicon, post, nameEnds.get(eojeolStart) ?? eojeolStart);
    const whole = start < post.start ? { ...post, start, kind: 'unit' } : post;
    return isSurname(page, lexicon, eojeolStart, post)
      ? [whole, { start: eojeolStart, end: post.start, type: 'PERSON', score: SURNAME, kind: 'surname' }]
      : [whole];
  });
}

/** With the word before it that says what a post is in charge of: 미국담당 부상. */
function inCharge({ text, endingAt, eojeolStart }: Page, post: Candidate): Candidate {
  if (!text.startsWith(`${CHARGE} `, post.start - CHARGE.length - 1)) return post;
  const last = endingAt[post.start - 1];
  return last < 0 ? post : { ...post, start: eojeolStart[last], kind: 'unit' };
}

/** Where the post of a unit's head begins: with the nouns before it, after a name. */
function unitStart({ text, tokens, startingAt }: Page, lexicon: EntityLexicon, post: Candidate, from: number): number {
  const { start, end } = post;
  const charge = text.startsWith(CHARGE, start - CHARGE.length);
  if (
    start - from > LONGEST_MODIFIER ||
    start <= from ||
    !(charge || lexicon.postWords.units.has(text.slice(start, end)))
  )
    return start;
  if (charge) return from;
  const first = startingAt[from];
  if (first < 0) return start;
  for (let i = first; i < tokens.length && tokens[i].start < start; i++)
    if (tokens[i].end > start || !/^(?:NNG|NNB|XPN|XSN)/.test(tokens[i].tag)) return start;
  return from;
}

/** Whether a post stands right after a surname that opens its eojeol. */
function isSurname({ text, startingAt }: Page, { surnames }: EntityLexicon, at: number, post: Candidate): boolean {
  const surname = text.slice(at, post.start);
  return (
    (post.kind !== 'weak' || post.end - post.start > 2) &&
    post.end - post.start >= 3 &&
    surnames.has(surname) &&
    !OTHER_WORDS.has(surname) &&
    !COUNTRY_SYLLABLES.has(surname) &&
    !(surname === '리' && text.endsWith('위원장', post.end)) &&
    startingAt[post.start] >= 0
  );
}
