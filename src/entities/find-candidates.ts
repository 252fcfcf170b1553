import type { Candidate } from './candidate.js';
import { compose } from './compose.js';
import { findEvents, findNumberedEvents, findSummits, numberEvents } from './events.js';
import { findAddressedNames, findForeignNames, findForeignPlaces, findInitials } from './foreign-names.js';
import { findKnownThings } from './gazetteer.js';
import { findKoreanNames } from './korean-names.js';
import { findOrganizations } from './organizations.js';
import { Page } from './page.js';
import { rateByContext } from './context.js';
import { readPostCompounds } from './post-compounds.js';
import { findDictionaryNames, findPlaces } from './places.js';
import { findDatedDeclarations, findInstruments, findPairInstruments, findTitles } from './titles.js';
import type { EntityLexicon } from './lexicon.js';

/** All evidence of a page, weighed by its context and joined; what scores above zero may be chosen. */
export function findCandidates(page: Page, lexicon: EntityLexicon): Candidate[] {
  const things = findKnownThings(page, lexicon);
  const postEnds = new Set(things.filter(({ type }) => type === 'POSITION').map(({ end }) => end));
  const stops = new Set(things.filter(({ type, score }) => type !== 'PERSON' && score > -2).map(({ end }) => end));
  const names = findKoreanNames(page, lexicon);
  const isPost = ({ type, thing }: Candidate): boolean => type === 'POSITION' && thing?.user !== true;
  const people = [...things.filter(({ type }) => type === 'PERSON'), ...names];
  const basic = [
    ...things.filter((thing) => !isPost(thing)),
    ...readPostCompounds(page, lexicon, things.filter(isPost), people),
    ...names,
    ...findOrganizations(page, lexicon),
    ...findPlaces(page, lexicon),
    ...findDictionaryNames(page, lexicon),
    ...findInitials(page, lexicon),
    ...findForeignNames(page, lexicon, postEnds),
    ...findForeignPlaces(page, lexicon, things),
    ...findAddressedNames(page, lexicon, closings(page, lexicon, things), stops),
    ...findTitles(page, lexicon),
    ...findPairInstruments(page, lexicon),
    ...findInstruments(page, lexicon),
    ...findDatedDeclarations(page, lexicon),
    ...findNumberedEvents(page, lexicon),
    ...findEvents(page, lexicon),
    ...findSummits(page, lexicon),
    ...numberEvents(page, things),
  ];
  return compose(page, lexicon, rateByContext(page, lexicon, basic));
}

/** Where posts and honorifics begin inside an eojeol. */
function closings(
  page: Page,
  { honorifics, honorificLetters }: EntityLexicon,
  things: readonly Candidate[],
): Set<number> {
  const starts = new Set(
    things.filter(({ type, kind }) => type === 'POSITION' && kind !== 'weak').map(({ start }) => start),
  );
  page.tokens.forEach(({ start, surface }, i) => {
    if (
      start > page.eojeolStart[i] &&
      honorificLetters.first[page.text.charCodeAt(start)] !== 0 &&
      honorifics.get(surface)?.has('after')
    )
      starts.add(start);
  });
  return starts;
}
