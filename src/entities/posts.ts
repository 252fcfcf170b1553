import type { Candidate } from './candidate.js';
import type { Post } from './entity.js';
import type { Page } from './page.js';

/** What may stand between a post and the name of its holder: 이시며 … 이신 경애하는. */
const BETWEEN = /^(?:이?시며|이?신|이며|인)? ?(?:경애하는|위대한|친애하는|존경하는)? ?(?:수령|령도자|영도자|장군)? ?$/;

/** Links people to the posts beside their names, before (외무상 최선희) or after (최선희 외무상, 량명철소장). */
export function linkPosts(page: Page, chosen: readonly Candidate[]): Map<number, Post> {
  const posts = new Map<number, Post>();
  chosen.forEach((person, i) => {
    if (person.type !== 'PERSON') return;
    const before = chosen[i - 1];
    const span =
      before?.type === 'POSITION' && isBetween(page, before, person)
        ? postEndingAt(page, chosen, i - 1)
        : postAfter(page, chosen, i);
    if (span) posts.set(i, { ...span, text: page.text.slice(span.start, span.end) });
  });
  return posts;
}

const isBetween = ({ text }: Page, post: Candidate, person: Candidate): boolean =>
  BETWEEN.test(text.slice(post.end, person.start));

/** A post with the body and country that stand right before it. */
function postEndingAt(page: Page, chosen: readonly Candidate[], index: number): { start: number; end: number } {
  let { start } = chosen[index];
  for (let i = index - 1; i >= 0 && isBody(chosen[i]) && isNext(page, chosen[i].end, start); i--)
    start = chosen[i].start;
  return { start, end: chosen[index].end };
}

/** The post after a name, with what body or country stands between them. */
function postAfter(
  page: Page,
  chosen: readonly Candidate[],
  index: number,
): { start: number; end: number } | undefined {
  let { end } = chosen[index];
  let start = -1;
  for (let i = index + 1; i < chosen.length && isNext(page, end, chosen[i].start); i++) {
    if (start < 0) start = chosen[i].start;
    ({ end } = chosen[i]);
    // A post before the next name is that one's.
    if (chosen[i].type === 'POSITION')
      return isNext(page, end, chosen[i + 1]?.start ?? -1) ? undefined : { start, end };
    if (!isBody(chosen[i])) return undefined;
  }
  return undefined;
}

const isBody = ({ type }: Candidate): boolean => type === 'ORGANIZATION' || type === 'LOCATION';

const isNext = ({ text }: Page, end: number, start: number): boolean =>
  start === end || (start === end + 1 && text[end] === ' ');
