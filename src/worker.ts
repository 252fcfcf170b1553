import { ANALYZER_METHODS } from './browser/analyzer-methods.js';
import { unpacked } from './browser/normalization-copy.js';
import { RemoteCalls } from './browser/remote-calls.js';
import {
  DictionaryError,
  LexiconError,
  type Analyzer,
  type BrowserAnalyzerOptions,
  type DictionaryProgress,
} from './browser.js';

export { DictionaryError, LexiconError };
export type { BrowserAnalyzerOptions, DictionaryProgress };

/** What every call of a {@link WorkerAnalyzer} takes besides. */
export interface Cancellable {
  /** Gives the call up: its promise is rejected with the signal's reason, and it never runs if its turn has not come. */
  signal?: AbortSignal;
}

type CancellableParameters<Parameters extends unknown[]> = Parameters extends [string, number]
  ? [text: string, count: number, options?: Cancellable]
  : Required<Parameters> extends [string, infer Options]
    ? [text: string, options?: Options & Cancellable]
    : [text: string, options?: Cancellable];

/** An analyzer in a worker: the methods of `Analyzer`, which here give promises and take an `AbortSignal`. */
export type WorkerAnalyzer = {
  [Name in keyof Analyzer]: (
    ...args: CancellableParameters<Parameters<Analyzer[Name]>>
  ) => Promise<ReturnType<Analyzer[Name]>>;
} & {
  /** Ends the worker and frees its memory; open calls are rejected. */
  terminate(): void;
};

/** What an analyzer in a worker is made of. */
export interface WorkerAnalyzerOptions extends BrowserAnalyzerOptions {
  /**
   * The worker to use, not yet used by another: one that runs `malmoi/worker-thread`. By default it is made here, of the
   * file beside this one.
   */
  worker?: Worker;
}

/**
 * Makes an analyzer in a web worker of its own, so that no text stops the page. Calls run one after the other.
 *
 * @param options as for `createAnalyzer`; the dictionary's URL is relative to the page. A signal here ends the loading, and
 *   the worker with it; each call takes its own.
 * @throws DictionaryError when the dictionary is missing, truncated, corrupted or of another version
 * @throws LexiconError when a row of the user dictionary is faulty
 * @throws Error when the worker's script cannot be loaded
 *
 * @example
 * const malmoi = await createWorkerAnalyzer({ dictionary: '/malmoi.dict.gz', onProgress: ({ loaded, total }) => … });
 * await malmoi.normalize('력사적인 날', { signal: AbortSignal.timeout(1000) }); // { text: '역사적인 날', … }
 */
export async function createWorkerAnalyzer(options: WorkerAnalyzerOptions = {}): Promise<WorkerAnalyzer> {
  const { dictionary, onProgress, signal, cache, userDictionary, userEntities } = options;
  signal?.throwIfAborted();
  const worker = options.worker ?? new Worker(new URL('./worker-thread.js', import.meta.url), { type: 'module' });
  const calls = new RemoteCalls(worker, [DictionaryError, LexiconError]);
  const terminate = (): void => {
    worker.terminate();
    calls.end(new Error('the analyzer has been terminated'));
  };
  const plain = {
    ...(dictionary !== undefined && { dictionary: new URL(dictionary, document.baseURI).href }),
    ...(userDictionary !== undefined && { userDictionary }),
    ...(userEntities !== undefined && { userEntities }),
    ...(cache !== undefined && { cache }),
  };
  try {
    await calls.call('open', [plain], { signal, onNews: (news) => onProgress?.(news as DictionaryProgress) });
  } catch (error) {
    terminate();
    throw error;
  }
  const methods = ANALYZER_METHODS.map((name) => [name, remoteMethod(calls, name)] as const);
  return { ...(Object.fromEntries(methods) as Omit<WorkerAnalyzer, 'terminate'>), terminate };
}

/** A method whose last argument may hold a signal, which stays on this side. */
function remoteMethod(calls: RemoteCalls, name: string): (...args: unknown[]) => Promise<unknown> {
  return async (...args) => {
    const last = args.at(-1);
    if (typeof last !== 'object' || last === null) return unpacked(await calls.call(name, args));
    const { signal, ...options } = last as Cancellable;
    return unpacked(await calls.call(name, [...args.slice(0, -1), options], { signal }));
  };
}
