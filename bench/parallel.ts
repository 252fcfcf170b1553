/**
 * Scores normalization on parallel editions: pairs of a northern and a southern sentence that differ in nothing but
 * orthography, found by folding away all that the two norms spell differently.
 *
 *     tsx bench/parallel.ts PAIRS.tsv [-v]
 *
 * PAIRS.tsv has a header and two columns, northern and southern. Prints how many such pairs agree letter for letter
 * before and after normalization, spaces aside, and the southern spaces found where the letters agree.
 */
import { readFileSync } from 'node:fs';
import { createAnalyzerSync } from '../src/index.js';
import { partsOf } from '../src/text/hangul.js';

const [file, verbose] = process.argv.slice(2);
if (!file) throw new Error('usage: tsx bench/parallel.ts PAIRS.tsv [-v]');

const INITIALS = 'ㄱㄱㄴㄷㄷㄴㅁㅂㅂㅅㅅㄴㅈㅈㅈㄱㄷㅂㅎ';
const MEDIALS = 'ㅏㅐㅏㅐㅓㅐㅓㅐㅗㅏㅐㅐㅗㅜㅓㅐㅣㅜㅡㅣㅣ';
const FINAL_SIOT = 19;

/** Contracted and full forms that both norms allow. */
const uncontracted = (text: string): string =>
  text
    .replaceAll('하였', '했')
    .replaceAll('하여', '해')
    .replaceAll('되었', '됐')
    .replaceAll('되어', '돼')
    .replaceAll('시었', '셨');

const letters = (text: string): string => uncontracted(text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, ''));

/** A key that is equal for spellings that initial sound, harmony, linking ㅅ and tense or aspirate letters set apart. */
function fold(text: string): string {
  return Array.from(letters(text), (character) => {
    const parts = partsOf(character.charCodeAt(0));
    if (!parts) return character;
    const { initial, medial, final } = parts;
    return INITIALS[initial] + MEDIALS[medial] + (final === FINAL_SIOT ? '' : String(final));
  }).join('');
}

/** The places, in letters, before which a space stands. */
function spaces(text: string): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const word of uncontracted(text).split(/\s+/)) {
    if (at > 0) places.add(at);
    at += letters(word).length;
  }
  return places;
}

const analyzer = createAnalyzerSync({ dictionary: 'dist/malmoi.dict' });
const count = { pairs: 0, before: 0, after: 0, spaces: 0, found: 0, foundBefore: 0 };
for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
  const [northern = '', southern = ''] = line.split('\t');
  if (letters(northern) === '' || fold(northern) !== fold(southern)) continue;
  const normalized = analyzer.normalize(northern).text;
  count.pairs++;
  if (letters(northern) === letters(southern)) count.before++;
  if (letters(normalized) !== letters(southern)) {
    if (verbose) console.log(`- ${northern}\n  want ${southern}\n  got  ${normalized}`);
    continue;
  }
  count.after++;
  const [found, foundBefore] = [spaces(normalized), spaces(northern)];
  for (const place of spaces(southern)) {
    count.spaces++;
    if (found.has(place)) count.found++;
    if (foundBefore.has(place)) count.foundBefore++;
    if (verbose && !found.has(place)) console.log(`- no space at ${place}: ${normalized} | ${southern}`);
  }
}
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
console.log(
  `pairs that differ only in orthography: ${count.pairs}; letters agree before ${percent(count.before, count.pairs)}, ` +
    `after ${percent(count.after, count.pairs)}; southern spaces before ${percent(count.foundBefore, count.spaces)}, ` +
    `after ${percent(count.found, count.spaces)} of ${count.spaces}`,
);
