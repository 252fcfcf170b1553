import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Seeds } from './mutate.js';

const contents = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** The lines and whole texts of the fixtures, and the words of the lexicons (their first cells). */
export function readSeeds(fixtures = 'fixtures', dictionaries = 'dictionaries'): Seeds {
  const texts = contents(fixtures, '.txt');
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const words = contents(dictionaries, '.tsv')
    .flatMap((text) => text.split('\n').slice(1))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]);
  return { lines: [...texts, ...lines, ...lines], words };
}
