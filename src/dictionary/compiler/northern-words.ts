import type { LexiconWord } from './lexicons.js';

/** The header of the table that {@link northernWords} makes. */
const HEADER = 'southern\tnorthern\ttag\trule';

/**
 * The table by which southern text is respelled for the North: a row a southern word with its northern spelling. Of
 * several northern spellings the first one listed is taken. Left out are the words that are not in living use, and those
 * that the North mostly spells as the South does.
 *
 * @param words the lexicons' words in the order of precedence
 * @param staying southern words that stay
 * @returns TSV
 */
export function northernWords(words: readonly LexiconWord[], staying: ReadonlySet<string>): string {
  const rows = new Map<string, string>();
  for (const { northern, southern, tag, rule, rare, shared } of words) {
    if (rule === 'vocabulary' || northern === southern || staying.has(southern) || shared) continue;
    if (rare && northern.length <= 2) continue;
    const key = `${southern} ${tag}`;
    if (!rows.has(key)) rows.set(key, [southern, northern, tag, rule].join('\t'));
  }
  return [HEADER, ...rows.values(), ''].join('\n');
}
