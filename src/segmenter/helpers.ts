import type { Tag } from '../dictionary/morpheme.js';
import type { Token } from './token.js';

/** A word that carries content: its dictionary form and the tag of its head. */
export interface ContentWord {
  form: string;
  tag: Tag;
}

const PREDICATES: ReadonlySet<string> = new Set(['VV', 'VA', 'VX', 'VCP', 'VCN', 'XSV', 'XSA']);
const NOUNS: ReadonlySet<string> = new Set(['NNG', 'NNP', 'NNB', 'NR', 'NP']);
const OTHER_CONTENT: ReadonlySet<string> = new Set(['VV', 'VA', 'VCN', 'XR', 'MAG', 'SL', 'SH', 'SN']);
/** The plural is inflection, not part of the noun. */
const PLURAL = '들';

/** The surfaces of the tokens (Japanese 分かち書き, as MeCab calls the output): `말을 하다` gives 말, 을, 하, 다. */
export const wakatiOf = (tokens: readonly Token[]): string[] => tokens.map((token) => token.surface);

/**
 * The dictionary form of a token: verbs and adjectives end in 다, all else is as it stands.
 *
 * @example
 * lemma(갔) // '가다'
 * lemma(되였) // '되다'
 * lemma(학교) // '학교'
 */
export function lemma(token: Token): string {
  const [head] = token.morphemes;
  if (!head) return token.surface;
  if (PREDICATES.has(head.tag)) return `${head.form}다`;
  return token.morphemes.length === 1 ? head.form : token.surface;
}

/**
 * The nouns of segmented text, in order: common and proper nouns, pronouns, numerals and bound nouns. A prefix or
 * suffix belongs to its noun (비/XPN + 급여/NNG gives 비급여), and so do the parts of a compound that the dictionary holds
 * (노동/NNG + 자/NNG gives 노동자); the plural 들 does not.
 */
export const nounsOf = (tokens: readonly Token[]): string[] =>
  contentWords(tokens)
    .filter(({ tag }) => NOUNS.has(tag))
    .map(({ form }) => form);

/**
 * The words of segmented text that carry content, in their dictionary form: nouns (with prefix and suffixes), verbs,
 * adjectives, roots, adverbs, foreign words and numbers. Particles, endings, auxiliaries and signs are left out.
 */
export function contentWords(tokens: readonly Token[]): ContentWord[] {
  const words: ContentWord[] = [];
  let prefix: Token | undefined;
  let last: Token | undefined;
  for (const token of tokens) {
    const tag = token.morphemes[0]?.tag ?? 'NA';
    const touches = last?.end === token.start;
    const word = words.at(-1);
    const isSuffix = tag === 'XSN' && token.surface !== PLURAL;
    // The dictionary's compounds (노동자) are cut into their parts, which one noun holds.
    const isPart = token.joined === true && NOUNS.has(tag);
    if (word && touches && (isSuffix || isPart)) word.form += token.surface;
    else if (NOUNS.has(tag)) {
      const before = prefix && touches ? prefix.surface : '';
      words.push({ form: before + token.surface, tag });
    } else if (OTHER_CONTENT.has(tag)) words.push({ form: lemma(token), tag });
    prefix = tag === 'XPN' ? token : undefined;
    last = NOUNS.has(tag) || tag === 'XPN' || tag === 'XSN' ? token : undefined;
  }
  return words;
}
