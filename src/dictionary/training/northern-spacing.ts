import type { GoldSentence, GoldWord } from './treebank.js';

/** 조선말 띄여쓰기규정: bound nouns and auxiliaries join the word before them. */
const JOINING = /^(NNB|VX)$/;
const NOUN = /^(NNG|NNP|XSN|NR|SN|NNB)$/;
const COMPOUND_HEAD = /^(NNG|NNP)$/;

/**
 * A sentence with the spaces that the North writes: none before bound nouns and auxiliaries, and few between nouns.
 * What is learned from it holds for northern text.
 *
 * @param joinsNouns decides whether two nouns are joined
 */
export function withNorthernSpacing(sentence: GoldSentence, joinsNouns: () => boolean): GoldSentence | undefined {
  let text = '';
  let at = 0;
  let before: GoldWord | undefined;
  for (const word of sentence.words) {
    const start = sentence.text.indexOf(word.surface, at);
    if (start < 0) return undefined;
    const gap = sentence.text.slice(at, start);
    text += (joins(before, word, joinsNouns) ? gap.trim() : gap) + word.surface;
    at = start + word.surface.length;
    before = word;
  }
  text += sentence.text.slice(at);
  return text === sentence.text ? undefined : { text, words: sentence.words };
}

function joins(before: GoldWord | undefined, word: GoldWord, joinsNouns: () => boolean): boolean {
  const last = before?.morphemes.at(-1)?.tag ?? '';
  const first = word.morphemes[0]?.tag ?? '';
  if (last === '' || last.startsWith('S')) return false;
  return JOINING.test(first) || (NOUN.test(last) && COMPOUND_HEAD.test(first) && joinsNouns());
}
