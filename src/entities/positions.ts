import type { Candidate } from './candidate.js';
import { following, restOfEojeol } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';

/** What stands beside a post. */
export interface Neighbours {
  /** A body or country before it. */
  body: boolean;
  /** A name before or after it. */
  name: boolean;
}

/**
 * Weighs a post by what stands around it: 소장 (director, major general) is a post beside a body or a name only, and a
 * post that goes on as another word (위원 in 위원회) is none.
 */
export function ratePosition(
  page: Page,
  candidate: Candidate,
  { honorifics, postWords }: EntityLexicon,
  { body, name }: Neighbours,
): Candidate | undefined {
  const word = page.text.slice(candidate.start, candidate.end);
  const classes = honorifics.get(word);
  if (classes && !classes.has('after')) return undefined;
  const after = following(page, candidate.end);
  const goesOn =
    after === 'inside' || (after === 'word' && !startsWithAny(restOfEojeol(page, candidate.end), postWords.follows));
  if (goesOn && !name) return undefined;
  const next = page.startingAt[candidate.end];
  // 대표하는, 성장하였다.
  if (
    next >= 0 &&
    /^XS[VA]|^XPN|^V[VAX]/.test(page.tokens[next].tag) &&
    page.eojeolStart[next] < candidate.end &&
    !restOfEojeol(page, candidate.end).startsWith('이')
  )
    return undefined;
  const token = page.startingAt[candidate.start];
  const inner = token < 0 || candidate.start > page.eojeolStart[token];
  // 공화국 주석 after 꾸바 is the country's name and a post.
  if (inner && word.includes(' ')) return undefined;
  // 비서들인 리일환동지와 …: the names follow.
  const plural = page.text.startsWith('들', candidate.end) && !page.text.startsWith('들인 ', candidate.end);
  const base =
    (candidate.kind === 'weak' ? -1 : word.length > 2 ? 1.5 : 0.8) -
    (inner && !body && !name ? 1 : 0) -
    (plural && candidate.kind !== 'title' ? 2 : 0);
  return { ...candidate, score: base + (body ? 2 : 0) + (name ? 2 : 0) };
}

const startsWithAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.startsWith(word));
