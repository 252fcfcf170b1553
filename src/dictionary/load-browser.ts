import { readDictionary, type Dictionary } from './dictionary.js';
import { DictionaryError } from './format.js';

/** The dictionary that ships with the package, beside the built code. */
export const shippedDictionary = (): string => new URL('./malmoi.dict', import.meta.url).href;

/**
 * Loads a compiled dictionary from a URL.
 *
 * @throws DictionaryError naming the URL and what is wrong with it
 */
export async function loadDictionary(url: string = shippedDictionary()): Promise<Dictionary> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new DictionaryError(url, 'cannot be fetched', { cause });
  });
  if (!response.ok) throw new DictionaryError(url, `cannot be fetched: ${response.status} ${response.statusText}`);
  return readDictionary(await response.arrayBuffer(), url);
}
