import { createAnalyzer, type Analyzer, type Token } from 'malmoi';
import { lemma } from '../segmenter/helpers.js';

/** A token with the fields of the package `kuromoji`; `*` stands where Korean has no such thing, as there. */
export interface KuromojiToken {
  /** A number that tokens of the same surface and tag share. */
  word_id: number;
  /** Whether the word stands in the dictionary. */
  word_type: 'KNOWN' | 'UNKNOWN';
  /** The UTF-16 offset of the first character, counted from 1. */
  word_position: number;
  /** The word as the text has it. */
  surface_form: string;
  /** Sejong tags joined by `+`. */
  pos: string;
  /** 인명 or 지명 for names of persons and places, as mecab-ko-dic has it. */
  pos_detail_1: string;
  /** Always `*`. */
  pos_detail_2: string;
  /** Always `*`. */
  pos_detail_3: string;
  /** The tag of the stem of a contracted or inflected token. */
  conjugated_type: string;
  /** The tag of its last ending. */
  conjugated_form: string;
  /** The dictionary form. */
  basic_form: string;
  /** The southern spelling; left out for unknown words, as in kuromoji. */
  reading?: string;
  /** `*`, and left out for unknown words. */
  pronunciation?: string;
}

/** What `builder` is told. */
export interface BuilderOptions {
  /** The compiled dictionary's path or URL; by default the one that ships with the package. */
  dicPath?: string;
}

/** Gets an error or a tokenizer, as in kuromoji. */
export type BuildCallback = (
  ...result: [error: Error, tokenizer: undefined] | [error: null, tokenizer: Tokenizer]
) => void;

/** Loads the dictionary and makes a {@link Tokenizer}. */
export class TokenizerBuilder {
  constructor(private readonly options: BuilderOptions = {}) {}

  /**
   * Loads the dictionary.
   *
   * @param callback gets an error that names the dictionary and its fault, or the tokenizer
   */
  build(callback: BuildCallback): void {
    const { dicPath } = this.options;
    createAnalyzer(dicPath === undefined ? {} : { dictionary: dicPath }).then(
      (analyzer) => callback(null, new Tokenizer(analyzer)),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), undefined),
    );
  }
}

/** The package `kuromoji`'s tokenizer over Korean. */
export class Tokenizer {
  constructor(private readonly analyzer: Analyzer) {}

  /** The text's morphemes as kuromoji's tokens. Throws a TypeError for anything but a string. */
  tokenize(text: string): KuromojiToken[] {
    return this.analyzer.segment(text).map(tokenOf);
  }
}

/**
 * The entry of the package `kuromoji`.
 *
 * @example
 * kuromoji.builder().build((error, tokenizer) => {
 *   if (error) throw error;
 *   tokenizer.tokenize('평양에서'); // [{ surface_form: '평양', pos: 'NNP', word_position: 1, … }, …]
 * });
 */
export const builder = (options?: BuilderOptions): TokenizerBuilder => new TokenizerBuilder(options);

/** What `require('kuromoji')` gives. */
const kuromoji = { builder };
export default kuromoji;

const KIND_NAMES = { person: '인명', place: '지명' } as const;

function tokenOf(token: Token): KuromojiToken {
  const { start, surface, tag, morphemes, known, kind, southern } = token;
  const [stem, ending] = morphemes.length > 1 ? [morphemes[0], morphemes.at(-1)] : [];
  return {
    word_id: wordId(`${surface}/${tag}`),
    word_type: known ? 'KNOWN' : 'UNKNOWN',
    word_position: start + 1,
    surface_form: surface,
    pos: tag,
    pos_detail_1: kind ? KIND_NAMES[kind] : '*',
    pos_detail_2: '*',
    pos_detail_3: '*',
    conjugated_type: stem?.tag ?? '*',
    conjugated_form: ending?.tag ?? '*',
    basic_form: lemma(token),
    ...(known && { reading: southern ?? surface, pronunciation: '*' }),
  };
}

/** A hash (FNV-1a): malmoi's entries have no number that outlives a build of the dictionary. */
function wordId(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
