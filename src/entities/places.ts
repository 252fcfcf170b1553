import type { Token } from '../segmenter/token.js';
import type { Candidate } from './candidate.js';
import { eachNameEnd, following, restOfEojeol } from './following.js';
import type { EntityLexicon, PlaceClass } from './lexicon.js';
import { makesPeople } from './gazetteer.js';
import { isCommon, isCountryArmy, startsWithName } from './organizations.js';
import type { Page } from './page.js';

const LONGEST = 7;
/** The score of an unknown name with 리 or 군: a place only where it goes on a chain of places. */
const CHAINED = -0.6;

/** Evidence of endings: a name and the word for a place in one eojeol (강산시, 남사리, 모란봉극장, 려명거리). */
export function findPlaces(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  eachNameEnd(page, lexicon.placeLetters, (end, eojeolStart) => {
    const candidate = endingAt(page, lexicon, eojeolStart, end);
    if (candidate) found.push(candidate);
  });
  return found;
}

function endingAt(page: Page, lexicon: EntityLexicon, start: number, end: number): Candidate | undefined {
  const first = page.tokens[page.startingAt[start]];
  for (let length = Math.min(LONGEST, end - start - 1); length > 0; length--) {
    const classes = lexicon.placeSuffixes.get(page.text.slice(end - length, end));
    const place = classes?.find((known) => known.class !== 'people');
    if (!place) continue;
    // 예멘군 is an army; 박근혜역도 is a person and what is thought of him.
    if (length === 1 && isCountryArmy(page, lexicon, start, end)) return undefined;
    if (length === 1 && lexicon.honorifics.get(page.text.slice(end - 1, end + 1))?.has('after')) return undefined;
    // 7시 is an hour; 3대혁명전시관 is a place.
    if (first.tag === 'SN' && place.class !== 'named') return undefined;
    const after = following(page, end);
    if (after === 'inside' || (after === 'word' && length === 1)) return undefined;
    const score = rate(page, lexicon, first, place.class, end, length);
    const kind = place.class === 'admin' ? 'admin' : place.kind;
    return score === undefined ? undefined : { start, end, type: 'LOCATION', score, kind };
  }
  return undefined;
}

function rate(
  page: Page,
  lexicon: EntityLexicon,
  first: Token,
  place: PlaceClass,
  end: number,
  suffix: number,
): number | undefined {
  const { start } = first;
  const modifier = page.text.slice(start, end - suffix);
  if (first.end >= end) {
    if (first.kind === 'place') return end - start > 2 ? 2 : undefined;
    return place === 'admin' && lexicon.common(first.surface).commonness < 1 ? CHAINED : undefined;
  }
  // Before a single syllable the name is one word: 상봉시 in 조로평양수뇌상봉시 is no city.
  const simple = suffix > 1 || first.end === end - 1 || lexicon.callNames.has(modifier);
  const named = simple && startsWithName(page, lexicon, first) && first.end <= end - suffix;
  // A single syllable is a suffix only where the segmenter cuts it off (not in 대통령), but in a chain of places.
  if ((suffix === 1 && page.startingAt[end - 1] < 0) || (!named && suffix === 1) || modifier.length < 2)
    return place === 'admin' ? CHAINED : undefined;
  let score = -1;
  if (named) score = 2;
  else if (place === 'named' && (suffix > 2 || !isCommon(lexicon, modifier))) score = 0.5;
  else if (place === 'admin') score = CHAINED;
  return score + (first.kind === 'place' ? 1 : 0);
}

/** Evidence of the source dictionary: words that it knows for names of places or of foreign people. */
export function findDictionaryNames(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, surface, tag, kind, known } of page.tokens) {
    if (kind === undefined || !known || tag !== 'NNP' || surface.length < 2) continue;
    const after = following(page, end);
    if (after === 'inside') continue;
    const base = (surface.length > 2 ? 1.2 : -0.3) - (after === 'word' ? 0.7 : 0);
    const score = base - Math.min(3, 0.7 * lexicon.common(surface).ambiguity);
    if (kind === 'place' && after === 'word' && makesPeople(lexicon, restOfEojeol(page, end))) continue;
    if (kind === 'place') found.push({ start, end, type: 'LOCATION', score, kind: '' });
    // Three syllables may as well be a word; a post or honorific beside them decides.
    else if (surface.length > 2) {
      found.push({ start, end, type: 'PERSON', score: surface.length > 3 ? score : score - 1.5, kind: 'foreign' });
    }
  }
  return found;
}
