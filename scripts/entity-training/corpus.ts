import { decide } from '../../src/entities/decide.js';
import { findCandidates } from '../../src/entities/find-candidates.js';
import { readEntityLexicon } from '../../src/entities/lexicon.js';
import { Page } from '../../src/entities/page.js';
import { hashFeatures } from '../../src/entities/tagger/features.js';
import type { Dictionary } from '../../src/dictionary/dictionary.js';
import { Segmenter } from '../../src/segmenter/segmenter.js';
import type { Example } from './crf.js';
import { labelTokens } from './examples.js';
import type { MarkedSentence } from './klue.js';

/** A sentence of the corpus, segmented, with its features and labels. */
export interface CorpusSentence extends MarkedSentence, Example {
  page: Page;
}

/** Segments the sentences and computes what the tagger sees of them. */
export function prepare(sentences: readonly MarkedSentence[], dictionary: Dictionary): CorpusSentence[] {
  const lexicon = readEntityLexicon(dictionary.lexicons(), dictionary);
  const segmenter = new Segmenter(dictionary);
  return sentences.map((sentence) => {
    const page = new Page(sentence.text, segmenter.segment(sentence.text), lexicon.particles);
    const candidates = findCandidates(page, lexicon);
    const features = hashFeatures(page, lexicon, candidates, decide(candidates));
    return { ...sentence, page, features, labels: labelTokens(sentence, page.tokens, features) };
  });
}
