import { decodeDetected } from '../documents/encoding.js';
import { LexiconError } from '../dictionary/tsv.js';
import { readUserDictionary, type UserWord } from '../segmenter/user-words.js';
import type { Io } from './io.js';
import { reasonOf } from './io.js';

/** A file of a user's words, line by line: the words in it and what is wrong with others. */
export interface CheckedWords {
  words: (UserWord & { line: number })[];
  faults: { line: number; fault: string }[];
}

/** The text of a user dictionary. */
export async function readWordsFile(io: Io, path: string): Promise<string> {
  try {
    return decodeDetected(await io.readFile(path));
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

/** What a lexicon fault says, with the name of the file in its place. */
export const lexiconFault = (error: LexiconError, path: string): string =>
  `${path}${error.message.slice(error.file.length)}`;

/** Reads every line of a user dictionary by itself. A word that stands twice with one tag is a fault of the later line. */
export function checkWords(text: string): CheckedWords {
  const words: CheckedWords['words'] = [];
  const faults: CheckedWords['faults'] = [];
  const lines = new Map<string, number>();
  text.split(/\r?\n/).forEach((source, i) => {
    const line = i + 1;
    try {
      for (const word of readUserDictionary(source)) {
        const key = `${word.surface}\t${word.tag}`;
        const earlier = lines.get(key);
        if (earlier !== undefined)
          faults.push({ line, fault: `${word.surface}/${word.tag} stands in line ${earlier} already` });
        else {
          lines.set(key, line);
          words.push({ ...word, line });
        }
      }
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      // The message names the line of the text that it was given: the first.
      faults.push({ line, fault: error.message.slice(`${error.file}:${error.line}: `.length) });
    }
  });
  return { words, faults };
}
