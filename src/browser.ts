import { analyzerOf, type Analyzer, type AnalyzerOptions } from './analyzer.js';
import { loadDictionary, type LoadOptions } from './browser/load-dictionary.js';

export * from './public.js';
export type { DictionaryProgress } from './browser/dictionary-stream.js';
export type { LoadOptions } from './browser/load-dictionary.js';

/** What an analyzer is made of in the browser. */
export interface BrowserAnalyzerOptions extends AnalyzerOptions, LoadOptions {}

/**
 * Makes an analyzer. It holds the dictionary in memory; make one and keep it. The dictionary is fetched by URL, may be
 * compressed with gzip, and is kept in Cache Storage for the next visit.
 *
 * @throws DictionaryError when the dictionary is missing, truncated, corrupted or of another version
 * @throws LexiconError when a row of the user dictionary is faulty
 *
 * @example
 * const malmoi = await createAnalyzer({ dictionary: '/malmoi.dict.gz', onProgress: ({ loaded, total }) => … });
 * malmoi.normalize('력사적인 조약을 리행하는데서').text; // '역사적인 조약을 이행하는 데서'
 */
export async function createAnalyzer(options: BrowserAnalyzerOptions = {}): Promise<Analyzer> {
  return analyzerOf(await loadDictionary(options.dictionary, options), options);
}
