import { readDictionary, type Dictionary } from '../dictionary/dictionary.js';
import { DictionaryError } from '../dictionary/format.js';
import { isSameRelease, openCache } from './dictionary-cache.js';
import { readStream, type DictionaryProgress } from './dictionary-stream.js';

/** How a dictionary is loaded by URL. */
export interface LoadOptions {
  /** Called while the dictionary is read, from the network or from the cache. */
  onProgress?: ((progress: DictionaryProgress) => void) | undefined;
  /** Ends the loading; the promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Whether the dictionary is kept in Cache Storage for the next visit, offline too; by default it is. */
  cache?: boolean | undefined;
}

/** How long a server may take to say whether the kept dictionary is current, in milliseconds, before it counts as away. */
const PATIENCE = 4000;

/** The dictionary that ships with the package, beside the built code. */
export const shippedDictionary = (): string => new URL('./malmoi.dict', import.meta.url).href;

/**
 * Loads a compiled dictionary from a URL: plain, compressed for transport, or a `.gz` file. It is kept for the next visit,
 * which asks the server only whether there is a newer one, and reads the kept one where the server cannot be reached.
 *
 * @param url absolute, or relative to the page (in a worker: to the worker's script)
 * @throws DictionaryError naming the URL and what is wrong with it
 */
export async function loadDictionary(
  url: string = shippedDictionary(),
  { onProgress, signal, cache: keep = true }: LoadOptions = {},
): Promise<Dictionary> {
  signal?.throwIfAborted();
  const cache = keep ? await openCache() : undefined;
  const kept = await cache?.read(url);
  const read = async (response: Response): Promise<ArrayBuffer> => {
    if (!response.body) throw new DictionaryError(url, 'has no content');
    try {
      return await readStream(response.body, url, onProgress);
    } catch (cause) {
      signal?.throwIfAborted();
      throw cause instanceof DictionaryError
        ? cause
        : new DictionaryError(url, `cannot be read (${String(cause)})`, { cause });
    }
  };

  if (kept && (await servedHeaders(url, signal).then((served) => !served || isSameRelease(kept.headers, served)))) {
    const dictionary = await read(kept)
      .then((buffer) => readDictionary(buffer, url))
      .catch(unlessUnreadable);
    if (dictionary) return dictionary;
  }
  // What is kept here need not lie in the browser's own cache as well.
  const response = await get(url, { cache: cache ? 'no-store' : 'default', signal: signal ?? null });
  const buffer = await read(response);
  const dictionary = readDictionary(buffer, url);
  await cache?.write(url, buffer, response.headers);
  return dictionary;
}

/** What was kept for an earlier malmoi, or was damaged, is fetched again. */
function unlessUnreadable(error: unknown): undefined {
  if (!(error instanceof DictionaryError)) throw error;
}

/** The headers that the server has for the dictionary now; nothing where it is away or fails. */
async function servedHeaders(url: string, signal: AbortSignal | undefined): Promise<Headers | undefined> {
  const timeout = AbortSignal.timeout(PATIENCE);
  try {
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    const response = await fetch(url, { method: 'HEAD', cache: 'no-store', signal: either });
    if (response.status >= 500 && response.status !== NOT_IMPLEMENTED) return undefined;
    return response.ok ? response.headers : new Headers();
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

/** The status of a server that knows no HEAD. */
const NOT_IMPLEMENTED = 501;

async function get(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    init.signal?.throwIfAborted();
    throw new DictionaryError(url, 'cannot be fetched', { cause });
  });
  if (!response.ok) throw new DictionaryError(url, `cannot be fetched: ${response.status} ${response.statusText}`);
  return response;
}
