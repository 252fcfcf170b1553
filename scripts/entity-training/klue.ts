import { readFileSync } from 'node:fs';

/** A sentence of the corpus with its names: spans of UTF-16 offsets. */
export interface MarkedSentence {
  text: string;
  names: { start: number; end: number; type: 'PERSON' | 'LOCATION' | 'ORGANIZATION' }[];
}

const TYPES = { PS: 'PERSON', LC: 'LOCATION', OG: 'ORGANIZATION' } as const;
const isMarked = (label: string): label is keyof typeof TYPES => label in TYPES;

/** Reads KLUE-NER: a letter and its BIO label a line, an empty line after each sentence, `##` before it. */
export function readKlue(file: string): MarkedSentence[] {
  const sentences: MarkedSentence[] = [];
  let sentence: MarkedSentence = { text: '', names: [] };
  const close = (): void => {
    if (sentence.text !== '') sentences.push(sentence);
    sentence = { text: '', names: [] };
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) continue;
    const tab = line.lastIndexOf('\t');
    if (tab < 0) {
      close();
      continue;
    }
    const letter = line.slice(0, tab);
    const [position = '', label = ''] = line.slice(tab + 1).split('-');
    const start = sentence.text.length;
    sentence.text += letter;
    if (!isMarked(label)) continue;
    const last = sentence.names.at(-1);
    if (position === 'I' && last?.end === start) last.end = sentence.text.length;
    else sentence.names.push({ start, end: sentence.text.length, type: TYPES[label] });
  }
  close();
  return sentences;
}
