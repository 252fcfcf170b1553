import type { Analyzer } from 'malmoi';
import { contentWords, wakatiOf } from '../segmenter/helpers.js';

/**
 * A tokenizer as the package `natural` wants one: its TfIdf takes it by `setTokenizer`.
 *
 * @example
 * const tokenizer = new KoreanTokenizer(await createAnalyzer());
 * tokenizer.tokenize('로동자들이'); // ['로동자', '들', '이']
 * new natural.TfIdf().setTokenizer(tokenizer);
 */
export class KoreanTokenizer {
  constructor(private readonly analyzer: Analyzer) {}

  /** The morphemes of the text as they stand in it, signs included. */
  tokenize(text: string): string[] {
    return wakatiOf(this.analyzer.segment(text));
  }

  /** The tokens without empty ones at either end. */
  trim(tokens: string[]): string[] {
    const first = tokens.findIndex((token) => token !== '');
    const last = tokens.findLastIndex((token) => token !== '');
    return first < 0 ? [] : tokens.slice(first, last + 1);
  }
}

/**
 * A stemmer as the package `natural` wants one: its classifiers take it as their first argument. Stems are dictionary
 * forms in southern spelling, so that 로동 and 노동 are one feature. Particles, endings, auxiliaries and signs count as
 * stop words; own ones can be added.
 *
 * For TypeScript: natural's type `Stemmer` lists the inner steps of the English stemmer too, hence `stemmer as Stemmer`.
 *
 * @example
 * const classifier = new natural.BayesClassifier(new KoreanStemmer(await createAnalyzer()));
 */
export class KoreanStemmer {
  private readonly stopWords = new Set<string>();

  constructor(private readonly analyzer: Analyzer) {}

  /** The dictionary form of a word without its particles and endings: 로동자들에게 gives 노동자. */
  stem(word: string): string {
    const stems = this.tokenizeAndStem(word, true);
    return stems.length > 0 ? stems.join('') : word;
  }

  /**
   * The dictionary forms of a text's words, particles and endings left out.
   *
   * @param keepStops whether the stop words that were added stay in
   */
  tokenizeAndStem(text: string, keepStops = false): string[] {
    const southern = this.analyzer.normalize(text).text;
    const stems = contentWords(this.analyzer.segment(southern)).map(({ form }) => form.toLowerCase());
    return keepStops ? stems : stems.filter((stem) => !this.stopWords.has(stem));
  }

  /**
   * Adds a word that {@link KoreanStemmer.tokenizeAndStem} leaves out.
   *
   * @param word a stem: a dictionary form in southern spelling
   */
  addStopWord(word: string): void {
    this.stopWords.add(word);
  }

  /** Adds words that {@link KoreanStemmer.tokenizeAndStem} leaves out. */
  addStopWords(words: string[]): void {
    for (const word of words) this.stopWords.add(word);
  }

  /** Takes a stop word back. */
  removeStopWord(word: string): void {
    this.stopWords.delete(word);
  }

  /** Takes stop words back. */
  removeStopWords(words: string[]): void {
    for (const word of words) this.stopWords.delete(word);
  }
}
