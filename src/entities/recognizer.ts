import type { Token } from '../segmenter/token.js';
import type { Candidate } from './candidate.js';
import { compose } from './compose.js';
import { decide } from './decide.js';
import type { Entity } from './entity.js';
import type { NameDictionary } from './common-readings.js';
import { findEvents, findNumberedEvents } from './events.js';
import { findAddressedNames, findForeignNames, findForeignPlaces, findInitials } from './foreign-names.js';
import { findKnownThings } from './gazetteer.js';
import { findKoreanNames } from './korean-names.js';
import { readEntityLexicon, type EntityLexicon, type EntityLexicons } from './lexicon.js';
import { findOrganizations } from './organizations.js';
import { Page } from './page.js';
import { rateByContext } from './context.js';
import { findDictionaryNames, findPlaces } from './places.js';
import { resolve, type SouthernOf } from './resolve.js';
import { findDatedDeclarations, findInstruments, findTitles } from './titles.js';

/** Finds the named things of a text. */
export interface EntityRecognizer {
  /**
   * @param tokens the text's tokens
   * @param southern gives a stretch of the text in southern orthography
   * @returns entities in order, without overlap
   */
  recognize(text: string, tokens: readonly Token[], southern: SouthernOf): Entity[];
}

/**
 * Makes a recognizer of the dictionary's tables.
 *
 * @param sources its tables as TSV by name, or others in their place; a missing one is empty
 */
export function createEntityRecognizer(
  dictionary: NameDictionary,
  sources: EntityLexicons = dictionary.lexicons(),
): EntityRecognizer {
  // The tables are read when the first text needs them: an analyzer that only segments stays quick to make.
  let lexicon: EntityLexicon | undefined;
  return {
    recognize(text, tokens, southern) {
      if (tokens.length === 0) return [];
      lexicon ??= readEntityLexicon(sources, dictionary);
      const page = new Page(text, tokens);
      return resolve(page, decide(findCandidates(page, lexicon)), southern);
    },
  };
}

export function findCandidates(page: Page, lexicon: EntityLexicon): Candidate[] {
  const things = findKnownThings(page, lexicon);
  const postEnds = new Set(things.filter(({ type }) => type === 'POSITION').map(({ end }) => end));
  const basic = [
    ...things,
    ...findOrganizations(page, lexicon),
    ...findPlaces(page, lexicon),
    ...findDictionaryNames(page, lexicon),
    ...findKoreanNames(page, lexicon),
    ...findInitials(page, lexicon),
    ...findForeignNames(page, lexicon, postEnds),
    ...findForeignPlaces(page, lexicon, things),
    ...findAddressedNames(page, lexicon, closings(page, lexicon, things)),
    ...findTitles(page, lexicon),
    ...findInstruments(page),
    ...findDatedDeclarations(page),
    ...findNumberedEvents(page),
    ...findEvents(page),
  ];
  return compose(page, rateByContext(page, lexicon, basic));
}

/** Where posts and honorifics begin inside an eojeol. */
function closings(page: Page, { honorifics }: EntityLexicon, things: readonly Candidate[]): Set<number> {
  const starts = new Set(
    things.filter(({ type, kind }) => type === 'POSITION' && kind !== 'weak').map(({ start }) => start),
  );
  for (const { start, surface } of page.tokens) if (honorifics.get(surface)?.has('after')) starts.add(start);
  return starts;
}
