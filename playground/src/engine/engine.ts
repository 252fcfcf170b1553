import { RemoteCalls } from '../../../src/browser/remote-calls.js';
import type { DictionaryProgress, DictionaryReading } from '../../../src/browser.js';
import type { Language } from '../strings/strings.js';
import type { Overview } from './overview.js';
import type { RowView } from './pieces.js';
import type { SentenceView } from './sentence.js';

export type DownloadFormat = 'json' | 'conllu' | 'html';

/** What the worker does for the page. All but `lookup` speak of the text that was opened last. */
export interface Engine {
  open(text: string): Promise<Overview>;
  /** The rows from one number up to another, that one not included. */
  rows(from: number, to: number): Promise<RowView[]>;
  sentence(number: number): Promise<SentenceView>;
  lookup(word: string): Promise<DictionaryReading[]>;
  /** @param language of the headings, where the format has any */
  download(format: DownloadFormat, language: Language): Promise<Blob>;
}

/** Starts the worker and loads the dictionary in it. */
export async function startEngine(
  dictionary: string,
  onProgress: (progress: DictionaryProgress) => void,
): Promise<Engine> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const calls = new RemoteCalls(worker);
  await calls.call('start', [dictionary], { onNews: (news) => onProgress(news as DictionaryProgress) });
  const method =
    (name: keyof Engine) =>
    (...args: unknown[]): Promise<never> =>
      calls.call(name, args) as Promise<never>;
  return {
    ...{ open: method('open'), rows: method('rows'), sentence: method('sentence') },
    ...{ lookup: method('lookup'), download: method('download') },
  };
}
