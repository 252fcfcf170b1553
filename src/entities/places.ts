import type { Candidate } from './candidate.js';
import { following } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import { isCommon, startsWithName } from './organizations.js';
import type { Page } from './page.js';

const LONGEST = 7;

/** Evidence of endings: a name and the word for a place in one eojeol (강산시, 남사리, 모란봉극장, 려명거리). */
export function findPlaces(page: Page, lexicon: EntityLexicon): Candidate[] {
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
  const start = page.eojeolStart[last];
  const first = page.tokens[page.startingAt[start]];
  const whole = first.end >= end;
  for (let length = Math.min(LONGEST, end - start - 1); length > 0; length--) {
    const classes = lexicon.placeSuffixes.get(page.text.slice(end - length, end));
    const place = classes?.find((known) => known.class !== 'people');
    if (!place) continue;
    // 7시 is an hour; 3대혁명전시관 is a place.
    if (first.tag === 'SN' && place.class !== 'named') return undefined;
    const after = following(page, end);
    if (after === 'inside' || (after === 'word' && length === 1)) return undefined;
    const kind = place.class === 'admin' ? 'admin' : place.kind;
    if (whole) {
      return first.kind === 'place' && end - start > 2 ? { start, end, type: 'LOCATION', score: 2, kind } : undefined;
    }
    // A single syllable is a suffix only where the segmenter cuts it off: not in 대통령.
    if (length === 1 && page.startingAt[end - 1] < 0) return undefined;
    const named = startsWithName(page, lexicon, first) && first.end <= end - length;
    const modifier = end - length - start;
    if (!named && (length === 1 || modifier < 2)) return undefined;
    let score = named
      ? 2
      : place.class === 'named' && !isCommon(lexicon, page.text.slice(start, end - length))
        ? 0.5
        : -1;
    if (first.kind === 'place') score += 1;
    if (modifier < 2) score -= 1;
    return { start, end, type: 'LOCATION', score, kind };
  }
  return undefined;
}
