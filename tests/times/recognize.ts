import { readFileSync } from 'node:fs';
import { createTimeRecognizer, type TimeRecognizer } from '../../src/times/recognizer.js';
import type { TimeExpression } from '../../src/times/time-expression.js';
import { builtAnalyzer } from '../support/analyzer.js';

const lexicon = (name: string): string =>
  readFileSync(new URL(`../../dictionaries/${name}.tsv`, import.meta.url), 'utf8');

let recognizer: TimeRecognizer | undefined;

/** The times of a text, with the lexicons as they stand and the tokens of the built dictionary. */
export function recognize(text: string, reference?: string): TimeExpression[] {
  recognizer ??= createTimeRecognizer({ days: lexicon('days'), timeWords: lexicon('time-words') });
  return recognizer(text, builtAnalyzer().segment(text), reference === undefined ? {} : { reference });
}

/** The times of a text as `text=TYPE:value`. */
export const described = (text: string, reference?: string): string[] =>
  recognize(text, reference).map(({ type, text: surface, value }) => `${surface}=${type}:${value}`);
