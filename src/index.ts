import { analyzerOf, type Analyzer, type AnalyzerOptions } from './analyzer.js';
import { loadDictionary, loadDictionarySync } from './dictionary/load-node.js';

export * from './public.js';
export { analyzeStream, type StreamOptions } from './corpus/analyze-stream.js';
export type { PoolOptions } from './corpus/pool.js';
export type { AlignmentPoint, JsonAnalysis, JsonBulletin, JsonNormalization } from './formats/json.js';
export type { CorpusDocument, Documents, UnreadDocument } from './corpus/document.js';
export { PARTS, type CorpusRecord, type Part, type RecordOptions, type RecordPlace } from './corpus/record.js';
export {
  DOCUMENT_FORMATS,
  type DocumentFormat,
  type DocumentOptions,
  type DocumentPlace,
  type FailedDocument,
  type SourceDocument,
} from './documents/document.js';
export type { FileSystem } from './documents/file-system.js';
export { readDocuments } from './documents/read-documents.js';

/**
 * Makes an analyzer. It holds the dictionary in memory; make one and keep it.
 *
 * @throws DictionaryError when the dictionary is missing, truncated, corrupted or of another version
 * @throws LexiconError when a row of the user dictionary is faulty
 *
 * @example
 * const malmoi = await createAnalyzer();
 * malmoi.normalize('력사적인 조약을 리행하는데서').text; // '역사적인 조약을 이행하는 데서'
 */
export async function createAnalyzer(options: AnalyzerOptions = {}): Promise<Analyzer> {
  return analyzerOf(await loadDictionary(options.dictionary), options);
}

/**
 * The same as {@link createAnalyzer}, at once.
 *
 * @throws DictionaryError when the dictionary is missing, truncated, corrupted or of another version
 * @throws LexiconError when a row of the user dictionary is faulty
 *
 * @example
 * createAnalyzerSync().wakati('평양에서'); // ['평양', '에서']
 */
export function createAnalyzerSync(options: AnalyzerOptions = {}): Analyzer {
  return analyzerOf(loadDictionarySync(options.dictionary), options);
}
