import type { Token } from '../segmenter/token.js';
import type { Candidate, KnownThing } from './candidate.js';
import { decide } from './decide.js';
import type { Entity } from './entity.js';
import type { NameDictionary } from './common-readings.js';
import { readEntityLexicon, type EntityLexicon, type EntityLexicons } from './lexicon.js';
import { Page } from './page.js';
import { tagNames } from './tagger/tag-names.js';
import type { TaggerWeights } from './tagger/tagger.js';
import { unpackWeights } from './tagger/weights.js';
import { resolve, type SouthernOf } from './resolve.js';
import { findCandidates } from './find-candidates.js';

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
 * @param userThings what a user adds, by name
 */
export function createEntityRecognizer(
  dictionary: NameDictionary,
  sources: EntityLexicons = dictionary.lexicons(),
  userThings: readonly [string, KnownThing][] = [],
): EntityRecognizer {
  // The tables are read when the first text needs them: an analyzer that only segments stays quick to make.
  let lexicon: EntityLexicon | undefined;
  const weights = unpackWeights(dictionary.entityTagger);
  return {
    recognize(text, tokens, southern) {
      if (tokens.length === 0) return [];
      lexicon ??= readEntityLexicon(sources, dictionary, userThings);
      const page = new Page(text, tokens, lexicon.particles);
      return resolve(page, choose(page, lexicon, weights), southern);
    },
  };
}

/** In a long southern text so many tokens look northern by chance. */
const STRAY = 0.004;

/**
 * Chooses among the candidates. The tagger has learned from southern news and reviews, and adds nothing to the other
 * evidence in northern text: it is asked where no word shows northern spelling.
 */
function choose(page: Page, lexicon: EntityLexicon, weights: TaggerWeights | undefined): Candidate[] {
  const candidates = findCandidates(page, lexicon);
  const decided = decide(candidates);
  if (!weights || isNorthern(page.tokens)) return decided;
  return decide([...candidates, ...tagNames(page, lexicon, candidates, decided, weights)]);
}

function isNorthern(tokens: readonly Token[]): boolean {
  let northern = 0;
  for (const { southern, homograph } of tokens) if (southern !== undefined && homograph !== true) northern++;
  return northern > tokens.length * STRAY;
}
