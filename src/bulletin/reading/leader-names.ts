import type { Edit } from '../../text/rewriting.js';

/**
 * The private-use characters in which KPS 9566, the northern standard, sets the names of leaders in special type
 * (rows 4-72 to 4-80): U+F113–F115 and U+F116–F118 by the mapping table of KPS 9566-2003 that Unicode publishes
 * (unicode.org/Public/MAPPINGS/VENDORS/MISC/KPS9566.TXT), U+F120–F122 by the northern fonts and input methods of
 * KPS 9566-2011. The fonts of 2005 have the first two names at U+F013–F018 as well (harjit.moe/kpspua.html).
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\uf113', '김'],
  ['\uf114', '일'],
  ['\uf115', '성'],
  ['\uf116', '김'],
  ['\uf117', '정'],
  ['\uf118', '일'],
  ['\uf120', '김'],
  ['\uf121', '정'],
  ['\uf122', '은'],
]);
/** The older place of a character, one row of 256 before the present one. */
const OLDER_DISTANCE = 0x100;
/** Icon fonts use these characters too, but one by one. */
const RUN = /[\uf113-\uf118\uf120-\uf122]{2,}|\uf013\uf014\uf015|\uf016\uf017\uf018/g;

/** The names of leaders in private-use characters, as plain Hangul. */
export function leaderNames(text: string): Edit[] {
  return [...text.matchAll(RUN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: Array.from(match[0], plain).join(''),
  }));
}

const plain = (character: string): string =>
  NAMES.get(character) ?? NAMES.get(String.fromCharCode(character.charCodeAt(0) + OLDER_DISTANCE)) ?? character;
