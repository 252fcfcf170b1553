import type { Candidate } from './candidate.js';
import { restOfEojeol } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';
import { ratePosition } from './positions.js';

/** Weighs posts and names of people by each other and by the honorifics around them. */
export function rateByContext(page: Page, lexicon: EntityLexicon, candidates: readonly Candidate[]): Candidate[] {
  const { text } = page;
  const bodyEnds = new Uint8Array(text.length + 2);
  const nameEnds = new Uint8Array(text.length + 2);
  const nameStarts = new Uint8Array(text.length + 2);
  const postEnds = new Uint8Array(text.length + 2);
  const postStarts = new Uint8Array(text.length + 2);
  for (const { type, start, end, score, kind } of candidates) {
    if (score > 0 && (type === 'ORGANIZATION' || (type === 'LOCATION' && kind === 'country'))) bodyEnds[end] = 1;
    if (type === 'POSITION') {
      postEnds[end] = 1;
      postStarts[start] = 1;
    }
    if (type === 'PERSON' && score > -2) {
      nameEnds[end] = 1;
      nameStarts[start] = 1;
    }
  }
  const posts = new Map<number, number>();
  for (const { type, score, start, end, kind } of candidates) {
    const token = page.startingAt[start];
    const opens = token >= 0 && (page.eojeolStart[token] === start || kind === 'unit');
    if (type === 'POSITION' && score > 0 && opens) posts.set(start, Math.max(end, posts.get(start) ?? 0));
  }
  const besideBefore = (ends: Uint8Array, at: number): boolean =>
    ends[at] !== 0 || (at > 0 && ends[at - 1] !== 0 && text[at - 1] === ' ');
  const besideAfter = (starts: Uint8Array, at: number): boolean =>
    starts[at] !== 0 || (starts[at + 1] !== 0 && text[at] === ' ');
  const shortNames = new Set(
    candidates
      .filter(({ type, thing, start, end }) => type === 'PERSON' && thing && end - start === 2)
      .map(({ start }) => start),
  );
  const rated = candidates.flatMap((candidate) => {
    const { type, start, end } = candidate;
    if (candidate.thing?.user) return [candidate];
    // 기자 is a reporter rather than Giza, 지도자 a leader rather than somebody's name.
    if (
      (type === 'PERSON' || type === 'LOCATION') &&
      lexicon.honorificLetters.first[text.charCodeAt(start)] !== 0 &&
      lexicon.honorifics.has(text.slice(start, end))
    )
      return [];
    if (type === 'POSITION') {
      const body = besideBefore(bodyEnds, start);
      const name = besideBefore(nameEnds, start) || besideAfter(nameStarts, end);
      return ratePosition(page, candidate, lexicon, { body, name }) ?? [];
    }
    // 내각 in 내각총리 is no body beside the post.
    if (type === 'ORGANIZATION' && crossed(posts, start, end)) return [];
    if (type === 'LOCATION') {
      // 이란외무상: a country right before a post.
      if (postStarts[end] === 0 || postStarts[start] !== 0) return [candidate];
      return [{ ...candidate, score: candidate.inside ? Math.max(candidate.score, 1.5) : candidate.score + 2 }];
    }
    if (type !== 'PERSON') return [candidate];
    // 김성이 is 김성 where the lexicon knows him.
    if (!candidate.thing && end - start === 3 && text[end - 1] === '이' && shortNames.has(start)) return [];
    // 김정일애국주의 is an idea.
    if (isIdea(text, end)) return [];
    let score = candidate.score;
    // 유술선수 is an athlete of a sport.
    if (candidate.thing || !isCommonNoun(page, start, end)) score += honorificAfter(page, lexicon, end);
    if (besideBefore(postEnds, start)) score += 3.5;
    else if (besideAfter(postStarts, end)) score += 2;
    if (hasEpithet(page, lexicon, start)) score += 3.5;
    return [{ ...candidate, score }];
  });
  return listed(page, rated).filter(
    (candidate) => candidate.score <= 0 || candidate.thing?.user === true || !isShip(page, candidate),
  );
}

/** Whether one token over a stretch is a common noun that the dictionary knows. */
function isCommonNoun({ tokens, startingAt }: Page, start: number, end: number): boolean {
  const index = startingAt[start];
  if (index < 0) return false;
  const token = tokens[index];
  return token.end === end && token.tag === 'NNG' && token.known;
}

/** Whether 주의 stands within two letters of an offset. */
function isIdea(text: string, end: number): boolean {
  for (let at = end; at <= end + 2; at++)
    if (text[at] === '주' && text[at + 1] === '의') return at === end || /^[가-힣]+$/.test(text.slice(end, at));
  return false;
}

/** Whether a post begins within a span and ends after it. */
function crossed(posts: ReadonlyMap<number, number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((posts.get(at) ?? 0) > end) return true;
  return false;
}

/** What 동지, 선수 or the like after a name says of it; after a space it may belong to another name. */
function honorificAfter(page: Page, { honorifics, honorificLetters }: EntityLexicon, end: number): number {
  const spaced = page.text[end] === ' ';
  const at = spaced ? end + 1 : end;
  const token = page.startingAt[at];
  if (token < 0) return 0;
  if (honorificLetters.first[page.text.charCodeAt(at)] === 0) return page.tokens[token].surface === '씨' ? 3 : 0;
  const rest = restOfEojeol(page, at);
  for (let length = Math.min(rest.length, 4); length >= 2; length--) {
    const classes = honorifics.get(rest.slice(0, length));
    if (classes?.has('after')) return spaced ? 2 : 4;
    // 리정심녀성: an occupation closed up after a name of full shape.
    if (classes?.has('occupation') && !spaced) return 2;
  }
  return page.tokens[token].surface === '씨' ? 3 : 0;
}

/** Whether an epithet or an occupation stands before. */
function hasEpithet(page: Page, { honorifics, honorificLetters }: EntityLexicon, start: number): boolean {
  if (page.text[start - 1] !== ' ' || honorificLetters.last[page.text.charCodeAt(start - 2)] === 0) return false;
  const last = page.endingAt[start - 1];
  if (last < 0) return false;
  const from = page.eojeolStart[last];
  for (let length = 2; length <= 6 && start - 1 - length >= from; length++) {
    if (honorifics.has(page.text.slice(start - 1 - length, start - 1))) return true;
  }
  return false;
}

/** What stands between the members of a list. */
const COMMA = /^(?:동지|선수|동무)?(?:와|과|,|·| 및)? ?$/;
const LISTED = 2;

/** A name in a list with a sure one is surer: 최현철, 김영호, 리성민. */
function listed(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const sure = candidates.filter(({ type, score }) => type === 'PERSON' && score > 1);
  if (sure.length === 0) return [...candidates];
  const starts = new Map(sure.map(({ start, end }) => [start, end]));
  const ends = new Set(sure.map(({ end }) => end));
  const joins = (from: number, to: number): boolean => to > from && COMMA.test(page.text.slice(from, to));
  const near = ({ start, end }: Candidate): boolean => {
    for (let gap = 2; gap <= 5; gap++) {
      if (starts.has(end + gap) && joins(end, end + gap)) return true;
      if (ends.has(start - gap) && joins(start - gap, start)) return true;
    }
    return false;
  };
  return candidates.map((candidate) =>
    candidate.type === 'PERSON' && candidate.score <= 0 && candidate.score > -2.5 && near(candidate)
      ? { ...candidate, score: candidate.score + LISTED }
      : candidate,
  );
}

/**
 * Whether a name is part of the name of a ship, a type or a storm, which is no person and no place: 《최현》호,
 * 《로날드 레간》호, 《화성》형, 태풍 제15호 《매미》.
 */
export function isShip({ text }: Page, { type, start, end }: Candidate): boolean {
  if (type !== 'PERSON' && type !== 'LOCATION') return false;
  const before = text.slice(Math.max(0, start - LONGEST_SHIP), start);
  if (!before.includes('《')) return false;
  const opening = start - before.length + before.lastIndexOf('《');
  const after = text.slice(end, end + LONGEST_SHIP);
  const closing = end + after.indexOf('》');
  if (!after.includes('》') || /[《》\n]/.test(text.slice(opening + 1, closing))) return false;
  return (
    /^》(?:호|형|급)/.test(text.slice(closing, closing + 2)) ||
    /(?:태풍|\d호) $/.test(text.slice(Math.max(0, opening - 4), opening))
  );
}

/** What of a ship's name may stand beside a person's in it. */
const LONGEST_SHIP = 16;
