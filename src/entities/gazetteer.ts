import type { Candidate, KnownThing } from './candidate.js';
import { following, restOfEojeol } from './following.js';
import type { EntityLexicon } from './lexicon.js';
import type { Page } from './page.js';

/** Evidence of the lexicons: names that stand in them, in either spelling, at the edges of words. */
export function findKnownThings(page: Page, lexicon: EntityLexicon): Candidate[] {
  const found: Candidate[] = [];
  for (const { start } of page.tokens) {
    lexicon.things.match(page.text, start, (end, spaces, things) => {
      for (const thing of things) {
        const candidate = rate(page, lexicon, start, end, spaces, thing);
        if (candidate) found.push(candidate);
      }
    });
  }
  return found;
}

function rate(
  page: Page,
  lexicon: EntityLexicon,
  start: number,
  end: number,
  spaces: number,
  thing: KnownThing,
): Candidate | undefined {
  const length = end - start - spaces;
  if (length < 2) return undefined;
  const listed = Math.max(countSpaces(thing.northern), countSpaces(thing.southern));
  // A space that the lexicon does not have is believed only of long names of several words.
  if (spaces > listed && (thing.type === 'PERSON' || thing.type === 'LOCATION' || length < 5)) return undefined;
  const after = following(page, end);
  const token = page.startingAt[start];
  const whole = token >= 0 && page.tokens[token].end === end;
  let score = length >= 4 ? 3.5 : length === 3 ? 3 : 1.5;
  if (whole) {
    const { tag, kind } = page.tokens[token];
    score += kind !== undefined || tag === 'NNP' ? 1.5 : tag.startsWith('N') ? 0 : -1;
  } else if (length === 2 && page.endingAt[end] < 0) score -= 3;
  if (token >= 0 && start > page.eojeolStart[token]) score -= length === 2 ? 1.5 : 0.5;
  if (after === 'inside') score -= length >= 4 ? 0.5 : length === 3 && thing.foreign ? 1.5 : 5;
  if (after === 'word') {
    if (thing.type === 'LOCATION' && makesPeople(lexicon, restOfEojeol(page, end))) return undefined;
    if (thing.type === 'PERSON') score -= 0.5;
  }
  return { start, end, type: thing.type, score, thing, kind: thing.kind };
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

const countSpaces = (name: string): number => name.split(' ').length - 1;
