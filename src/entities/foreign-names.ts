import { endsInConsonant } from '../text/hangul.js';
import type { Candidate } from './candidate.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';

const LONGEST_NAME = 4;
const LONGEST_HONORIFIC = 3;
const HANGUL = /^[가-힣-]+$/;

/** Evidence of initials: names of letters with full stops and a surname (에스.웨.라브로브). */
export function findInitials(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const match of page.text.matchAll(/(?:[가-힣]{1,3}\. ?){1,3}(?=[가-힣]{2})/g)) {
    const letters = match[0].split('.').slice(0, -1);
    // What stands before the first full stop may be the end of a word.
    let skipped = 0;
    while (letters.length > 0 && !lexicon.letters.has(letters[0].trim())) skipped += (letters.shift() ?? '').length + 1;
    if (letters.length === 0 || !letters.every((letter) => lexicon.letters.has(letter.trim()))) continue;
    const start = match.index + skipped + (/^ */.exec(match[0].slice(skipped))?.[0].length ?? 0);
    if (start > 0 && /[가-힣]/.test(page.text[start - 1])) continue;
    const surname = match.index + match[0].length;
    const end = nameEnd(page, lexicon, surname);
    if (end > surname) found.push({ start, end, type: 'PERSON', score: 4, kind: 'foreign' });
  }
  return found;
}

/**
 * Evidence of place: the foreign words between a post and a particle, a space and a post, or 동지
 * (대통령 안제이 두다와, 미겔 디아스 까넬동지).
 */
export function findForeignNames(page: Page, lexicon: EntityLexicon, postEnds: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (const postEnd of postEnds) {
    if (page.text[postEnd] !== ' ') continue;
    const candidate = nameFrom(page, lexicon, postEnd + 1);
    if (candidate) found.push(candidate);
  }
  return found;
}

/**
 * Evidence of address: the foreign words before a closed 동지 or post (응웬 푸 쫑동지, 또 람총비서).
 *
 * @param closes where honorifics and posts begin inside an eojeol
 * @param stops where posts and places end, over which no name goes back
 */
export function findAddressedNames(
  page: Page,
  lexicon: EntityLexicon,
  closes: Iterable<number>,
  stops: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const end of closes) {
    const last = page.endingAt[end];
    if (last < 0) continue;
    let start = page.eojeolStart[last];
    if (start >= end) continue;
    let score = foreignness(page, lexicon, start, end);
    let words = 1;
    for (; words < LONGEST_NAME && page.text[start - 1] === ' '; words++) {
      const before = page.endingAt[start - 1];
      // A word with a particle or ending is not part of the name.
      if (before < 0 || stops.has(start - 1) || page.headEnd[before] < start - 1) break;
      const foreign = foreignness(page, lexicon, page.eojeolStart[before], start - 1);
      if (foreign <= 0) break;
      score += foreign;
      start = page.eojeolStart[before];
    }
    if (score / words > 0 && end - start > 2) {
      found.push({ start, end, type: 'PERSON', score: score / words - 1, kind: 'foreign' });
    }
  }
  return found;
}

/** What follows a place. */
const LOCATIVE = /^(?:에서|에서는|에|에는|으로|로|까지|부터|의)$/;

/** Evidence of country: a foreign word after a country's genitive and before a locative particle (인도네시아의 자까르따에서). */
export function findForeignPlaces(page: Page, lexicon: EntityLexicon, things: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const country of things) {
    if (country.kind !== 'country' || !page.text.startsWith('의 ', country.end)) continue;
    const start = country.end + 2;
    const token = page.startingAt[start];
    if (token < 0) continue;
    const end = nameEnd(page, lexicon, start);
    if (end - start < 2 || !LOCATIVE.test(page.text.slice(end, page.eojeolEnd[token]))) continue;
    const score = foreignness(page, lexicon, start, end);
    if (score > 0) found.push({ start, end, type: 'LOCATION', score, kind: '' });
  }
  return found;
}

/** The name that begins at an offset: eojeols that look foreign, up to the first that ends in a particle or honorific. */
function nameFrom(page: Page, lexicon: EntityLexicon, start: number): Candidate | undefined {
  let at = start;
  let score = 0;
  for (let words = 1; words <= LONGEST_NAME; words++) {
    const token = page.startingAt[at];
    if (token < 0 || page.eojeolStart[token] !== at) return undefined;
    const wordEnd = page.eojeolEnd[token];
    const end = nameEnd(page, lexicon, at);
    if (end <= at) return undefined;
    const foreign = foreignness(page, lexicon, at, end);
    if (foreign < 0 && !(words > 1 && end - at <= 3 && foreign > -2)) return undefined;
    score += foreign;
    const maybeKorean = words === 1 && end - at <= 3 && lexicon.surnames.has(page.text[at]);
    const closes = end < wordEnd || page.text[wordEnd] !== ' ';
    if (closes)
      return { start, end, type: 'PERSON', score: 1.5 + score / words - (maybeKorean ? 2 : 0), kind: 'foreign' };
    at = wordEnd + 1;
  }
  return undefined;
}

/** Where a foreign name that begins at an offset ends within its eojeol. */
export function nameEnd(page: Page, lexicon: EntityLexicon, start: number): number {
  let at = page.startingAt[start];
  if (at < 0) at = page.tokenFrom(start) - 1;
  if (at < 0 || at >= page.tokens.length) return start;
  const eojeolEnd = Math.max(page.eojeolEnd[at], start);
  let known = start;
  lexicon.things.match(page.text, start, (end, spaces, values) => {
    if (spaces === 0 && values.some(({ type }) => type === 'PERSON')) known = end;
  });
  if (known > start) return known;
  let end = eojeolEnd;
  for (let i = at; i < page.tokens.length && page.tokens[i].start < eojeolEnd; i++) {
    const { surface, start: tokenStart } = page.tokens[i];
    // 동지, 대통령 and the like close a name.
    if (tokenStart > start && lexicon.honorifics.get(surface)?.has('after') && surface.length > 1) {
      end = tokenStart;
      break;
    }
  }
  const word = page.text.slice(start, end);
  if (end < eojeolEnd || lexicon.foreignParts.has(word)) return end;
  return start + bareLength(page, lexicon, word, start);
}

/** The length of a word without the particle or honorific at its end. */
function bareLength(page: Page, lexicon: EntityLexicon, word: string, start: number): number {
  for (let length = 2; length <= LONGEST_HONORIFIC && word.length - length > 1; length++)
    if (lexicon.honorifics.get(word.slice(-length))?.has('after')) return word.length - length;
  for (const { particle, after } of page.particles.tails) {
    if (!word.endsWith(particle) || word.length === particle.length) continue;
    const rest = word.slice(0, -particle.length);
    if (lexicon.foreignParts.has(rest)) return rest.length;
    const next = page.startingAt[start + rest.length];
    const cut = next >= 0 && page.tokens[next].tag.startsWith('J') && rest.length > 1;
    if (after === 'any' || (after === 'token' ? cut : (after === 'consonant') === endsInConsonant(rest)))
      return rest.length;
  }
  return word.length;
}

/** How much a word looks like a foreign name: by the lexicon, by its sound, and by tokens that make no Korean word of it. */
function foreignness(page: Page, lexicon: EntityLexicon, start: number, end: number): number {
  const word = page.text.slice(start, end);
  if (!HANGUL.test(word)) return -3;
  if (lexicon.foreignParts.has(word)) return 2;
  const sound = Math.max(-2, Math.min(2, lexicon.foreignSound(word)));
  const first = page.tokens[page.startingAt[start]];
  if (first.end >= end) {
    if (first.kind === 'person' || first.tag === 'NNP') return (first.known ? 1 : 0) + sound / 2;
    return word.length === 1 ? -0.5 : sound - 1 - lexicon.common(word).commonness;
  }
  let common = 0;
  for (let i = page.startingAt[start]; i < page.tokens.length && page.tokens[i].start < end; i++) {
    const { kind, surface, known, tag } = page.tokens[i];
    if (kind === 'place' && sound < 0) return -3;
    if (surface.length >= 2 && known && kind === undefined && /^(NNG|XR|MAG|VV|VA)/.test(tag)) {
      common += lexicon.common(surface).commonness;
    }
  }
  return sound + 0.5 - Math.min(3, common);
}
