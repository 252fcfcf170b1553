import type { Token } from '../segmenter/token.js';
import type { Candidate } from './candidate.js';
import { eachNameEnd, following, restOfEojeol } from './following.js';
import type { EntityLexicon, OrganizationClass } from './lexicon.js';
import type { Page } from './page.js';

/** Countries by their first syllable, as the North shortens them before a body. */
export const COUNTRY_SYLLABLES = new Set('미일영불독중로쏘');
/** No suffix is longer. */
const LONGEST = 9;

/** Evidence of endings: a name and the word for a body in one eojeol (의학연구원, 평양방직공장, 력사학부). */
export function findOrganizations(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  eachNameEnd(page, lexicon.organizationLetters, (end, eojeolStart) => {
    const candidate = endingAt(page, lexicon, eojeolStart, end);
    if (candidate) found.push(candidate);
  });
  return found;
}

function endingAt(page: Page, lexicon: EntityLexicon, eojeolStart: number, end: number): Candidate | undefined {
  if (isCountryArmy(page, lexicon, eojeolStart, end))
    return { start: eojeolStart, end, type: 'ORGANIZATION', score: 3.5, kind: 'army' };
  const longest = Math.min(LONGEST, end - eojeolStart);
  for (let length = longest; length > 1; length--) {
    const suffix = lexicon.organizationSuffixes.get(page.text.slice(end - length, end));
    if (!suffix || suffix.class === 'common' || suffix.class === 'name' || suffix.class === 'goods') continue;
    if (suffix.class === 'ministry') {
      let start = end - length;
      if (!endsWell(page, end)) return undefined;
      // 미국무성, 일외무성: a country's first syllable joins.
      if (start === eojeolStart + 1 && COUNTRY_SYLLABLES.has(page.text[eojeolStart])) start = eojeolStart;
      else if (page.startingAt[start] < 0 || start > eojeolStart) return undefined;
      return { start, end, type: 'ORGANIZATION', score: 2.5, kind: suffix.kind };
    }
    const start = nameStart(page, eojeolStart, end - length);
    const modifier = page.text.slice(start, end - length);
    if (!endsWell(page, end)) return undefined;
    const score = rate(page, lexicon, suffix.class, modifier, start, length);
    return score === undefined
      ? undefined
      : { start, end, type: 'ORGANIZATION', score, kind: suffix.class === 'part' ? 'part' : suffix.kind };
  }
  return undefined;
}

/** Whether a country and 군 stand there: 예멘군. */
export function isCountryArmy(page: Page, lexicon: EntityLexicon, start: number, end: number): boolean {
  if (page.text[end - 1] !== '군' || end - start < 3 || following(page, end) === 'inside') return false;
  let army = false;
  lexicon.things.match(page.text, start, (nameEnd, spaces, things) => {
    if (nameEnd === end - 1 && spaces === 0 && things.some(({ kind, foreign }) => foreign && kind === 'country'))
      army = true;
  });
  return army;
}

/** Where the name of a body begins in its eojeol: after an adjective in 적 (영웅적조선인민군). */
function nameStart({ tokens, startingAt }: Page, eojeolStart: number, suffix: number): number {
  let start = eojeolStart;
  for (let i = startingAt[eojeolStart]; i < tokens.length && tokens[i].end <= suffix; i++) {
    if (tokens[i].surface === '적' && tokens[i].tag === 'XSN') start = tokens[i].end;
  }
  return start;
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
  length: number,
): number | undefined {
  const first = page.startingAt[start];
  if (first < 0) return undefined;
  const named = startsWithName(page, lexicon, page.tokens[first]);
  // 중앙위원회 alone names a body only after its party.
  if (modifier === '') return suffix === 'part' || length > 3 ? -1 : undefined;
  if (isCommon(lexicon, modifier)) return suffix === 'part' ? -1 : undefined;
  if (suffix === 'body') return named ? 3 : modifier.length >= 2 ? 1.2 : undefined;
  if (suffix === 'site')
    return named ? 2.5 : rareName(lexicon, modifier) && !isCommon(lexicon, modifier, true) ? 0.8 : -1;
  if (suffix === 'state') return page.tokens[first].kind === 'place' ? 3 : -1;
  return named ? 1.5 : -0.5;
}

/** Whether a compound opens with a proper name, a number or a word that the dictionary does not know. */
export function startsWithName(page: Page, { things, callNames }: EntityLexicon, token: Token): boolean {
  if (token.tag === 'NNP' || token.kind !== undefined || token.tag === 'SN' || token.surface === '제') return true;
  for (let length = 2; length <= 4; length++) {
    if (callNames.has(page.text.slice(token.start, token.start + length))) return true;
  }
  let named = false;
  things.match(page.text, token.start, (end, spaces, values) => {
    if (spaces === 0 && end - token.start >= 2 && values.some(({ type }) => type !== 'POSITION')) named = true;
  });
  return named;
}

/** Whether a modifier of two or three syllables is no common word, and so likely a village or a hill. */
function rareName({ common }: EntityLexicon, modifier: string): boolean {
  return /^[가-힣]{2,3}$/.test(modifier) && common(modifier).commonness < 1;
}

/** Whether a modifier is made of words that name nothing: 도, 지방, 관계. */
export function isCommon({ organizationSuffixes }: EntityLexicon, modifier: string, goods = false): boolean {
  const says = (word: string): boolean => {
    const known = organizationSuffixes.get(word)?.class;
    return known === 'common' || (goods && known === 'goods');
  };
  for (let at = 0; at < modifier.length;) {
    let length = Math.min(LONGEST, modifier.length - at);
    while (length > 0 && !says(modifier.slice(at, at + length))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Whether a word is a suffix of bodies after words that name nothing: 도당위원회, 해당 위원회. */
export function isCommonBody(lexicon: EntityLexicon, word: string): boolean {
  for (let length = Math.min(LONGEST, word.length); length > 1; length--) {
    const suffix = lexicon.organizationSuffixes.get(word.slice(-length));
    if (suffix && suffix.class !== 'ministry') return isCommon(lexicon, word.slice(0, -length).trim());
  }
  return false;
}
