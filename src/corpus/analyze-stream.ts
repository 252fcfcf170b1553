import { analyzeBatches } from './analyze-batches.js';
import { workOf, type Documents } from './document.js';
import { openPool, type PoolOptions } from './pool.js';
import type { CorpusRecord, RecordOptions } from './record.js';

/** How a stream of documents is analyzed. */
export interface StreamOptions extends PoolOptions, RecordOptions {}

/**
 * Analyzes any number of documents on worker threads, in order and in little memory: documents are read only as fast
 * as records are taken. A document that fails gives a record with an `error`, and the rest go on. Leaving the loop
 * stops the threads.
 *
 * @param documents texts, or documents with an id, such as `readDocuments` gives
 * @throws DictionaryError when the dictionary cannot be read
 * @throws LexiconError when a row of the user dictionary is faulty
 * @throws what the series itself throws, once the records of what it gave before are taken
 *
 * @example
 * for await (const record of analyzeStream(['로씨야 외무상이 왔다.'], { jobs: 2, parts: ['entities'] })) {
 *   console.log(record); // { id: '1', entities: [{ type: 'LOCATION', text: '로씨야', … }, …] }
 * }
 */
export async function* analyzeStream(documents: Documents, options: StreamOptions = {}): AsyncGenerator<CorpusRecord> {
  const { jobs, dictionary, userDictionary, ...recordOptions } = options;
  const pool = await openPool({
    ...(jobs !== undefined && { jobs }),
    ...(dictionary !== undefined && { dictionary }),
    ...(userDictionary !== undefined && { userDictionary }),
  });
  try {
    const decoder = new TextDecoder();
    for await (const { lines } of analyzeBatches(workOf(documents), pool, recordOptions)) {
      for (const line of decoder.decode(lines).split('\n')) {
        if (line !== '') yield JSON.parse(line) as CorpusRecord;
      }
    }
  } finally {
    await pool.close();
  }
}
