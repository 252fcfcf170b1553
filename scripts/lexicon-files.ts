import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LexiconSources } from '../src/dictionary/compiler/lexicons.js';

const folder = fileURLToPath(new URL('../dictionaries/', import.meta.url));

/** The lexicons in `dictionaries/`, by base name. */
export const readLexiconFiles = (): LexiconSources =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.tsv'))
      .map((file) => [basename(file, '.tsv'), readFileSync(folder + file, 'utf8')]),
  );
