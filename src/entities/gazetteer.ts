import type { Token } from '../segmenter/token.js';
import type { Candidate, KnownThing } from './candidate.js';
import { following, restOfEojeol } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import { COUNTRY_SYLLABLES } from './organizations.js';
import { runsThroughVerb } from './korean-names.js';
import type { Page } from './page.js';
import { TAG, tagClass } from './tag-class.js';
import { namesWork } from './titles.js';

/** Evidence of the lexicons: names that stand in them, in either spelling, at the edges of words. */
export function findKnownThings(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  // Names may begin where the segmenter sees no edge: after a country's first syllable, or after another name.
  const inner: number[] = [];
  const seen = new Set<number>();
  const begin = (offset: number): void => {
    if (page.startingAt[offset] >= 0 || seen.has(offset)) return;
    seen.add(offset);
    inner.push(offset);
  };
  const matchAt = (start: number): void => {
    if (!lexicon.things.opensAt(page.text, start)) return;
    lexicon.things.match(page.text, start, (end, spaces, things) => {
      for (const thing of things) {
        if (page.startingAt[start] < 0 && COUNTRY_SYLLABLES.has(page.text[start - 1]) && thing.type !== 'POSITION')
          continue;
        const candidate = rate(page, lexicon, start, end, spaces, thing);
        if (!candidate) continue;
        found.push(candidate);
        // 이란외무상, where what follows the name may begin.
        if (thing.type !== 'POSITION' && page.text[end] !== ' ') begin(end);
      }
    });
  };
  for (let i = 0; i < page.tokens.length; i++) {
    const { start, end } = page.tokens[i];
    matchAt(start);
    // 미국무장관: a country's first syllable before a post.
    if (start === page.eojeolStart[i] && end > start + 1 && COUNTRY_SYLLABLES.has(page.text[start])) begin(start + 1);
  }
  for (let i = 0; i < inner.length; i++) matchAt(inner[i]);
  return found;
}

/** Above what any other evidence gives. */
const USER_SCORE = 9;

function rate(
  page: Page,
  lexicon: EntityLexicon,
  start: number,
  end: number,
  spaces: number,
  thing: KnownThing,
): Candidate | undefined {
  const length = end - start - spaces;
  if (thing.user) return { start, end, type: thing.type, score: userScore(page, end), thing, kind: thing.kind };
  if (length < 2) return undefined;
  if (thing.quoted)
    return isMarked(page, start, end)
      ? { start, end, type: thing.type, score: quotedScore(page, lexicon, start), thing, kind: thing.kind }
      : undefined;
  if (thing.wary) return rateWary(page, start, end, thing);
  const listed = Math.max(countSpaces(thing.northern), countSpaces(thing.southern));
  // A space that the lexicon does not have is believed only of long names of several words.
  if (spaces > listed && (thing.type === 'PERSON' || thing.type === 'LOCATION' || length < 5)) return undefined;
  // 국방부 장관 is a body and a post.
  if (spaces > listed && thing.type === 'POSITION' && /[부처성청원] /.test(page.text.slice(start, end)))
    return undefined;
  const index = page.tokenAt(start);
  const token = page.tokens[index];
  const after = following(page, end);
  const rest = after === 'edge' ? '' : restOfEojeol(page, end);
  const { type } = thing;
  if (type === 'LOCATION' && length === 2 && isVerb(page, lexicon, start, end, rest)) return undefined;
  if (becomesVerb(page, end) && (length < 4 || type === 'PERSON')) return undefined;
  if (after === 'word' && type === 'LOCATION' && makesPeople(lexicon, rest)) return undefined;
  // 로농적위대원 is a member, no body.
  if (type === 'ORGANIZATION' && /^(?:군인|장병|병사|전사)/.test(rest)) return undefined;
  // 미국무장관 is 미 and 국무장관.
  if (type === 'LOCATION' && /^[무방](?:성|부|장관|위)/.test(rest)) return undefined;
  if (type === 'ORGANIZATION' && /^원(?:들|은|이|을|의|과|으로|$)/.test(rest)) return undefined;
  let score = length >= 4 ? 3.5 : length === 3 ? 3 : 1.5;
  // A name of several words is seldom met by chance.
  if (spaces > 0 && spaces === listed) score += 1;
  else if (token.end === end)
    score += wholeToken(lexicon, token, length) - (type === 'LOCATION' && token.tag === 'NNG' ? commonPlace(token) : 0);
  else if (length === 2) score -= page.endingAt[end] < 0 || !token.tag.startsWith('N') ? 4 : 1;
  else if (length === 3 && runsThroughVerb(page, index, end) && !thing.foreign) score -= 3;
  if (start > page.eojeolStart[index])
    score -= type === 'ORGANIZATION' ? 2.5 : length === 2 ? 2 : length === 3 ? 1 : 0.5;
  if (thing.kind === 'historical' && ERA.test(rest)) score += 2;
  if (after === 'inside' && type === 'ORGANIZATION') score -= 3;
  else if (after === 'inside') score -= length >= 4 ? 0.5 : length === 3 && thing.foreign ? 1.5 : 5;
  if (after === 'word' && type === 'PERSON') score -= 0.5;
  // 선봉투사, 원동력: short names open common compounds by chance.
  if (after === 'word' && type === 'LOCATION' && length === 2 && !thing.foreign) score -= rest.length === 1 ? 3 : 1.2;
  return { start, end, type, score, thing, kind: thing.kind, ...(after === 'inside' && { inside: true }) };
}

/** What a user's name counts: all where it ends as words do, little where the segmenter sees another word. */
const userScore = (page: Page, end: number): number => (following(page, end) === 'inside' ? 1 : USER_SCORE);

/** Names that are everyday words: places after 수도, people whom a post or an honorific may yet vouch for. */
function rateWary(page: Page, start: number, end: number, thing: KnownThing): Candidate | undefined {
  if (following(page, end) === 'inside' || following(page, end) === 'word') return undefined;
  const candidate = { start, end, type: thing.type, thing, kind: thing.kind };
  if (thing.type === 'PERSON') return { ...candidate, score: -1.5 };
  return CAPITAL.test(page.text.slice(Math.max(0, start - 4), start)) ? { ...candidate, score: 3 } : undefined;
}

/** What a city stands after. */
const CAPITAL = /(?:수도|도시)(?:인)? $/;

/** Whether a word that is a place and a form of a verb is the verb: 어디를 가나, 말리였다. */
function isVerb(page: Page, lexicon: EntityLexicon, start: number, end: number, rest: string): boolean {
  if (!lexicon.common(page.text.slice(start, end)).verbal) return false;
  return /^[였여며고던]/.test(rest) || (rest === '' && /[를을] $/.test(page.text.slice(Math.max(0, start - 2), start)));
}

/** Whether quotation marks stand around a stretch. */
const isMarked = ({ text }: Page, start: number, end: number): boolean =>
  /^[《“「『]$/.test(text[start - 1] ?? '') && /^[》”」』]$/.test(text[end] ?? '');

/** A title that is an everyday word (《황혼》, 《월미도》) is vouched for by the kind of work before it. */
const quotedScore = ({ text }: Page, lexicon: EntityLexicon, start: number): number =>
  namesWork(lexicon, text, start - 1) ? 5 : 1.5;

/** What one token over the whole name says: a proper name that is seldom anything else, or a common word. */
function wholeToken({ common }: EntityLexicon, { tag, kind, surface }: Token, length: number): number {
  if (length > 3) return 1.5;
  if (tag === 'NNP' || kind !== undefined) return 1.5 - Math.min(2.5, common(surface).ambiguity / 2);
  return tag.startsWith('N') ? common(surface).commonness * (length === 2 ? -0.6 : -0.3) : -4;
}

/** Whether a verb or adjective is made of what ends here: 영원+한, 대처+하여. */
function becomesVerb(page: Page, end: number): boolean {
  const next = page.startingAt[end];
  return (
    next >= 0 &&
    page.eojeolStart[next] < end &&
    (tagClass(page.tokens[next].tag) & TAG.SUFFIX) !== 0 &&
    !page.tokens[next].surface.startsWith('들')
  );
}

/** Whether a compound's rest turns a place into people, language or custom: 윁남인민, 로씨야어. */
export function makesPeople({ placeSuffixes }: EntityLexicon, rest: string): boolean {
  for (let length = Math.min(rest.length, 4); length > 0; length--) {
    const classes = placeSuffixes.get(rest.slice(0, length));
    if (!classes?.some((known) => known.class === 'people')) continue;
    // A single syllable must be the whole word: 조선말, but 말레이시아.
    if (
      length > 1 ||
      rest.length === 1 ||
      /^(은|는|이|가|을|를|의|에|와|과|로|으로|도|만|들|에서|에게)/.test(rest.slice(1))
    )
      return true;
  }
  return false;
}

/** What follows the name of a state of the past, where a word of the same spelling has other followers (고려하다). */
const ERA = /^(?:의|시기|시대|왕조|때|말기|초기|중기|봉건|에서|사람|태조)/;

const countSpaces = (name: string): number => name.split(' ').length - 1;

/** What a place loses where the segmenter sees a common noun, the more where that is a northern word (수자 → 숫자). */
const commonPlace = ({ rule }: Token): number => (rule !== undefined && rule !== 'foreign-name' ? 3 : 1.3);
