import { decide } from '../../src/entities/decide.js';
import { findCandidates } from '../../src/entities/find-candidates.js';
import { type EntityLexicons, readEntityLexicon } from '../../src/entities/lexicon.js';
import { Page } from '../../src/entities/page.js';
import { hashFeatures } from '../../src/entities/tagger/features.js';
import type { Dictionary } from '../../src/dictionary/dictionary.js';
import { Normalizer } from '../../src/normalizer/normalizer.js';
import { Segmenter } from '../../src/segmenter/segmenter.js';
import type { Example } from './crf.js';
import { labelTokens } from './examples.js';
import type { MarkedSentence } from './klue.js';

/** A sentence of the corpus, segmented, with its features and labels. */
export interface CorpusSentence extends MarkedSentence, Example {
  page: Page;
  /** The same in northern spelling, where that differs. */
  northern?: CorpusSentence;
}

/**
 * Segments the sentences, as they stand and in northern spelling, and computes what the tagger sees of them.
 *
 * @param lexicons the tables, newer perhaps than those in the dictionary
 */
export function prepare(
  sentences: readonly MarkedSentence[],
  dictionary: Dictionary,
  lexicons: EntityLexicons,
): CorpusSentence[] {
  const lexicon = readEntityLexicon(lexicons, dictionary);
  const segmenter = new Segmenter(dictionary);
  const normalizer = new Normalizer(dictionary);
  const segmented = (sentence: MarkedSentence): CorpusSentence => {
    const page = new Page(sentence.text, segmenter.segment(sentence.text), lexicon.particles);
    const candidates = findCandidates(page, lexicon);
    const features = hashFeatures(page, lexicon, candidates, decide(candidates));
    return { ...sentence, page, features, labels: labelTokens(sentence, page.tokens, features) };
  };
  return sentences.map((sentence) => {
    const southern = segmented(sentence);
    const { text, toNormalized } = normalizer.normalize(sentence.text, southern.page.tokens, { to: 'northern' });
    if (text === sentence.text) return southern;
    const names = sentence.names.map(({ start, end, type }) => ({
      ...{ start: toNormalized(start), end: toNormalized(end), type },
    }));
    return { ...southern, northern: segmented({ text, names }) };
  });
}

/** All there is to learn from: the sentences and their northern spellings. */
export const examplesOf = (sentences: readonly CorpusSentence[]): CorpusSentence[] =>
  sentences.flatMap((sentence) => (sentence.northern ? [sentence, sentence.northern] : [sentence]));
