const CACHE = 'malmoi-dictionary';

/** A site serves one dictionary; one more is kept, so that two versions beside each other do not push each other out. */
const MOST_KEPT = 2;

/** The headers that tell one release of a file from another, the surest first. */
const VALIDATORS = ['etag', 'last-modified', 'content-length'] as const;

/** Where dictionaries are kept between visits: Cache Storage under one name, an entry a URL. */
export interface DictionaryCache {
  read(url: string): Promise<Response | undefined>;
  /** Keeps a dictionary with the headers that tell its release. Where there is no room nothing is kept. */
  write(url: string, dictionary: ArrayBuffer, headers: Headers): Promise<void>;
}

/** Opens the cache; nothing where the browser has none for this page (no HTTPS, cookies blocked, a sandbox). */
export async function openCache(): Promise<DictionaryCache | undefined> {
  const cache = await globalThis.caches?.open(CACHE).catch(() => undefined);
  return cache && { read: (url) => cache.match(url), write: (...entry) => write(cache, ...entry) };
}

async function write(cache: Cache, url: string, dictionary: ArrayBuffer, headers: Headers): Promise<void> {
  const kept = new Headers();
  for (const name of VALIDATORS) {
    const value = headers.get(name);
    if (value !== null) kept.set(stored(name), value);
  }
  try {
    // Put anew it becomes the last of the keys, which are in the order of their making.
    await cache.delete(url);
    await cache.put(url, new Response(dictionary, { headers: kept }));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -MOST_KEPT).map((key) => cache.delete(key)));
  } catch {
    // No room: the next visit loads it again.
  }
}

/** Under other names, as `Content-Length` would speak of the kept body. */
const stored = (name: string): string => `x-malmoi-${name}`;

/**
 * Whether a kept dictionary is the release that the server has, by the first validator that both know; unsure counts as
 * no.
 */
export function isSameRelease(kept: Headers, served: Headers): boolean {
  for (const name of VALIDATORS) {
    const [before, now] = [kept.get(stored(name)), served.get(name)];
    if (before !== null && now !== null) return comparable(before) === comparable(now);
  }
  return false;
}

/** An ETag without what servers add to it where they compress. */
const comparable = (value: string): string => value.replace(/^W\//, '').replace(/-(?:gzip|br|zstd)(?="$)/, '');
