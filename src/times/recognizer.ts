import type { Token } from '../segmenter/token.js';
import type { Draft } from './draft.js';
import { readTimeLexicon, type TimeLexiconSources } from './lexicon.js';
import { readReference } from './moment.js';
import { readDistances } from './refiners/distances.js';
import { joinFields } from './refiners/join.js';
import { dropNames } from './refiners/names.js';
import { joinPhases } from './refiners/phases.js';
import { joinPrefixes } from './refiners/prefixes.js';
import { markNeighbours } from './refiners/ranges.js';
import { readRecurrence } from './refiners/recurrence.js';
import type { Refiner } from './refiners/refiner.js';
import { readZones } from './refiners/zones.js';
import { resolveDrafts } from './resolution/resolve.js';
import { scanText } from './scanner.js';
import { foldSigns } from './text-view.js';
import type { TimeExpression } from './time-expression.js';

/**
 * The refiners in their order: a zone in parentheses is no prefix of what follows; a prefix belongs to the date that follows before that date joins the one before it;
 * phases narrow whole dates; names are told by what follows the whole; neighbours are what is left.
 */
const REFINERS: readonly Refiner[] = [
  ...[readZones, joinPrefixes, readDistances, joinFields, joinPhases, readRecurrence, dropNames, markNeighbours],
];

/** Finds the dates, times, durations and sets of a text, given its tokens. */
export type TimeRecognizer = (
  text: string,
  tokens: readonly Token[],
  options?: { reference?: string },
) => TimeExpression[];

/**
 * Makes a recognizer of temporal expressions over the two lexicons of time.
 *
 * @throws LexiconError for a malformed lexicon
 */
export function createTimeRecognizer(lexicons: TimeLexiconSources): TimeRecognizer {
  const lexicon = readTimeLexicon(lexicons);
  return (text, tokens, options = {}) => {
    const view = foldSigns(text);
    const scan = { view, lexicon, tokens, token: 0, drafts: scanText(view, tokens, lexicon) };
    const refined = REFINERS.reduce<readonly Draft[]>((drafts, refine) => refine(drafts, scan), scan.drafts);
    return resolveDrafts(refined, text, readReference(options.reference));
  };
}
