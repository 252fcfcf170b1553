import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDictionary } from '../../src/dictionary/dictionary.js';
import { createEntityRecognizer } from '../../src/entities/recognizer.js';
import { readUserEntities, type UserEntities } from '../../src/entities/user-entities.js';
import { Segmenter } from '../../src/segmenter/segmenter.js';
import type { Entity } from '../../src/entities/entity.js';

const SHORT = { PERSON: 'PER', POSITION: 'POS', ORGANIZATION: 'ORG', LOCATION: 'LOC', EVENT: 'EVENT', DOCUMENT: 'DOC' };

/** The entities of a text, found with the compiled dictionary and the tables of `dictionaries/` as they stand. */
export const findEntities = makeFinder();

export function makeFinder(userEntities: UserEntities = []): (text: string) => Entity[] {
  const file = readFileSync('dist/malmoi.dict');
  const dictionary = readDictionary(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
    'dist/malmoi.dict',
  );
  const tables: [string, string][] = readdirSync('dictionaries')
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => [name.slice(0, -4), readFileSync(join('dictionaries', name), 'utf8')]);
  const recognizer = createEntityRecognizer(
    dictionary,
    { ...dictionary.lexicons(), ...Object.fromEntries(tables) },
    readUserEntities(userEntities),
  );
  const segmenter = new Segmenter(dictionary);
  return (text) => recognizer.recognize(text, segmenter.segment(text), (start, end) => text.slice(start, end));
}

/** Writes the entities into the text: `[김정은|PER]동지`. */
export function mark(text: string): string {
  return findEntities(text).reduceRight(
    (marked, { start, end, type }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}|${SHORT[type]}]${marked.slice(end)}`,
    text,
  );
}

export const unmark = (marked: string): string => marked.replace(/\[([^|\]]*)\|[A-Z]+\]/g, '$1');
