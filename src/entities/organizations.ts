import type { Token } from '../segmenter/token.js';
import type { Candidate } from './candidate.js';
import { following, restOfEojeol } from './following.js';
import type { EntityLexicon, OrganizationClass } from './lexicon.js';
import type { Page } from './page.js';

/** No suffix is longer. */
const LONGEST = 9;

/** Evidence of endings: a name and the word for a body in one eojeol (의학연구원, 평양방직공장, 력사학부). */
export function findOrganizations(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < page.tokens.length; i++) {
    const { end } = page.tokens[i];
    if (end > page.headEnd[i]) continue;
    const candidate = endingAt(page, lexicon, i, end);
    if (candidate) found.push(candidate);
  }
  return found;
}

function endingAt(page: Page, lexicon: EntityLexicon, last: number, end: number): Candidate | undefined {
  const eojeolStart = page.eojeolStart[last];
  const longest = Math.min(LONGEST, end - eojeolStart);
  for (let length = longest; length > 1; length--) {
    const suffix = lexicon.organizationSuffixes.get(page.text.slice(end - length, end));
    if (!suffix || suffix.class === 'common' || suffix.class === 'name') continue;
    if (suffix.class === 'ministry') {
      const start = end - length;
      if (page.startingAt[start] < 0 || !endsWell(page, end)) return undefined;
      return { start, end, type: 'ORGANIZATION', score: 2.5, kind: suffix.kind };
    }
    const start = nameStart(page, last, end - length);
    const modifier = page.text.slice(start, end - length);
    if (!endsWell(page, end)) return undefined;
    const score = rate(page, lexicon, suffix.class, modifier, start);
    return score === undefined
      ? undefined
      : { start, end, type: 'ORGANIZATION', score, kind: suffix.class === 'part' ? 'part' : suffix.kind };
  }
  return undefined;
}

/** Where the name of a body begins in its eojeol: after an adjective in 적 (영웅적조선인민군). */
function nameStart(page: Page, last: number, suffix: number): number {
  const eojeolStart = page.eojeolStart[last];
  for (let i = last; i > 0 && page.tokens[i].start > eojeolStart; i--) {
    const before = page.tokens[i - 1];
    if (before.surface === '적' && before.tag === 'XSN' && before.end <= suffix) return before.end;
  }
  return eojeolStart;
}

/** Whether an organization may end here: not where the word goes on as another noun, but before a post (위원회위원장). */
function endsWell(page: Page, end: number): boolean {
  const after = following(page, end);
  if (after === 'edge') return true;
  const rest = restOfEojeol(page, end);
  if (after === 'particle') return !rest.startsWith('들');
  return after === 'word' && !/^(?:적|들|성|화|식|용|형|법|권|장|원|학|지|선|력|비|품|생|주의)/.test(rest);
}

/** How surely what stands before the suffix makes it a name. */
function rate(
  page: Page,
  lexicon: EntityLexicon,
  suffix: OrganizationClass,
  modifier: string,
  start: number,
): number | undefined {
  const first = page.startingAt[start];
  if (first < 0) return undefined;
  const named = startsWithName(page, lexicon, page.tokens[first]);
  if (modifier === '') return suffix === 'part' ? -1 : undefined;
  if (isCommon(lexicon, modifier)) return suffix === 'part' ? -1 : undefined;
  if (suffix === 'body') return named ? 3 : modifier.length >= 2 ? 1.2 : undefined;
  if (suffix === 'site') return named ? 2.5 : -1;
  if (suffix === 'state') return page.tokens[first].kind === 'place' ? 3 : -1;
  return named ? 1.5 : -0.5;
}

/** Whether a compound opens with a proper name, a number or a word that the dictionary does not know. */
export function startsWithName(page: Page, { things, organizationSuffixes }: EntityLexicon, token: Token): boolean {
  if (token.tag === 'NNP' || token.kind !== undefined || token.tag === 'SN' || token.surface === '제') return true;
  for (let length = 2; length <= 4; length++) {
    if (organizationSuffixes.get(page.text.slice(token.start, token.start + length))?.class === 'name') return true;
  }
  let named = false;
  things.match(page.text, token.start, (end, spaces, values) => {
    if (spaces === 0 && end - token.start >= 2 && values.some(({ type }) => type !== 'POSITION')) named = true;
  });
  return named;
}

/** Whether a modifier is made of words that name nothing: 도, 지방, 관계. */
export function isCommon({ organizationSuffixes }: EntityLexicon, modifier: string): boolean {
  for (let at = 0; at < modifier.length;) {
    let length = modifier.length - at;
    while (length > 0 && organizationSuffixes.get(modifier.slice(at, at + length))?.class !== 'common') length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
