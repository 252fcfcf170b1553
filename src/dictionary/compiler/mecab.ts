import type { Morpheme, Tag } from '../morpheme.js';
import { TAGS } from '../morpheme.js';
import { compatibilityLetters } from '../../text/hangul.js';
import { categoryOf, GROUPED, INVOKED } from '../../segmenter/unknown-words.js';

/** A word of the source dictionary or of a lexicon, before it is compiled. */
export interface Entry {
  surface: string;
  left: number;
  right: number;
  cost: number;
  /** The part-of-speech number that mecab-ko's left-space penalty goes by. */
  position: number;
  morphemes: readonly Morpheme[];
  /** mecab-ko-dic's semantic class (인명 personal name, 지명 place name, *). */
  semantic: string;
  /** mecab-ko-dic's type: `*` plain, Compound, Preanalysis, Inflect. */
  type: string;
}

/** MeCab's binary dictionary, read whole. */
export interface MecabDictionary {
  entries: Entry[];
  connectionCosts: Int16Array;
  /** Number of right ids, the length of a row of `connectionCosts`. */
  rightSize: number;
  leftSize: number;
  /** Category bits 0–17, default category 18–25, length 26–29, group 30, invoke 31, for each UTF-16 unit. */
  characterInfo: Uint32Array;
  categories: string[];
  /** The entries for unknown words of each category. */
  unknown: Map<string, Entry[]>;
  /** Cost added to a word with a space before it, by part-of-speech number. */
  spacePenalty: Map<number, number>;
}

const TRIE_START = 72;
const TOKEN_BYTES = 16;
const CATEGORY_NAME_BYTES = 32;

/** The files of the dictionary's folder that the compiler reads. */
export interface MecabFiles {
  'sys.dic': Uint8Array;
  'unk.dic': Uint8Array;
  'matrix.bin': Uint8Array;
  'char.bin': Uint8Array;
  dicrc: Uint8Array;
}

/** Reads the binary form of MeCab's dictionary (version 102) with mecab-ko-dic's features. */
export function readMecab(files: MecabFiles): MecabDictionary {
  const matrix = view(files['matrix.bin']);
  const rightSize = matrix.getUint16(0, true);
  const leftSize = matrix.getUint16(2, true);
  const { categories, characterInfo } = readCharacters(files['char.bin']);
  const unknown = new Map<string, Entry[]>();
  for (const entry of readEntries(files['unk.dic'])) {
    unknown.set(entry.surface, [...(unknown.get(entry.surface) ?? []), entry]);
  }
  return {
    entries: [...readEntries(files['sys.dic'])],
    connectionCosts: new Int16Array(files['matrix.bin'].slice(4).buffer, 0, rightSize * leftSize),
    rightSize,
    leftSize,
    characterInfo,
    categories,
    unknown,
    spacePenalty: readSpacePenalty(new TextDecoder().decode(files.dicrc)),
  };
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function* readEntries(bytes: Uint8Array): Generator<Entry> {
  const data = view(bytes);
  const trieBytes = data.getUint32(24, true);
  const tokens = TRIE_START + trieBytes;
  const features = tokens + data.getUint32(28, true);
  const trie = new Uint32Array(bytes.slice(TRIE_START, tokens).buffer);
  const read = featureReader(bytes, features);
  const decoder = new TextDecoder();
  for (const { key, value } of walk(trie)) {
    const surface = decoder.decode(Uint8Array.from(key));
    const first = value >>> 8;
    for (let token = first; token < first + (value & 0xff); token++) {
      const at = tokens + token * TOKEN_BYTES;
      yield {
        surface,
        left: data.getUint16(at, true),
        right: data.getUint16(at + 2, true),
        position: data.getUint16(at + 4, true),
        cost: data.getInt16(at + 6, true),
        ...read(data.getUint32(at + 8, true), surface),
      };
    }
  }
}

/** All keys of a Darts double array: pairs of base and check. */
function* walk(trie: Uint32Array): Generator<{ key: number[]; value: number }> {
  const stack: { base: number; key: number[] }[] = [{ base: trie[0], key: [] }];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { base, key } = node;
    const own = trie[2 * base] | 0;
    if (trie[2 * base + 1] === base && own < 0) yield { key, value: -own - 1 };
    for (let byte = 0; byte < 256; byte++) {
      const place = base + byte + 1;
      if (trie[2 * place + 1] === base) stack.push({ base: trie[2 * place], key: [...key, byte] });
    }
  }
}

type Features = Pick<Entry, 'morphemes' | 'semantic' | 'type'>;

function featureReader(bytes: Uint8Array, start: number): (offset: number, surface: string) => Features {
  const decoder = new TextDecoder();
  return (offset, surface) => {
    const from = start + offset;
    const text = decoder.decode(bytes.subarray(from, bytes.indexOf(0, from)));
    const [tag = '', semantic = '*', , , type = '*', , , expression = '*'] = text.split(',');
    // An uninflected word stands for itself, whatever its expression says (몰론 for 물론).
    const isWhole = expression === '*' || /^(IC|MA[GJ])$/.test(tag);
    return { semantic, type, morphemes: isWhole ? [plain(surface, tag)] : parseExpression(expression) };
  };
}

const plain = (surface: string, tag: string): Morpheme => ({ form: surface, tag: sejongTag(tag, surface) });

/** `하/XSV/*+아/EC/*` as morphemes; conjoining jamo become compatibility letters. */
function parseExpression(expression: string): Morpheme[] {
  const morphemes: Morpheme[] = [];
  for (const part of expression.split('+')) {
    const [form = '', tag = ''] = part.split('/');
    const letters = compatibilityLetters(form);
    morphemes.push(plain(tag.startsWith('E') ? fullEnding(letters, morphemes.at(-1)) : letters, tag));
  }
  return morphemes;
}

const BARE_VOWELS: Record<string, string> = { ㅏ: '아', ㅓ: '어', ㅕ: '여', ㅔ: '에', ㅐ: '애' };

/** An ending in its dictionary form: the source sometimes keeps what a contraction leaves (ㅓㅆ for 었), and 하 takes 여. */
function fullEnding(form: string, before: Morpheme | undefined): string {
  const full = form
    .replace(/^[ㅏㅓㅕㅔㅐ]/, (vowel) => BARE_VOWELS[vowel] ?? vowel)
    .replace(/^([아어여])ㅆ/, (_, vowel: string) => ({ 아: '았', 어: '었' })[vowel] ?? '였');
  if (!before?.form.endsWith('하')) return full;
  return full.replace(/^아/, '여').replace(/^았/, '였');
}

const SPECIAL_TAGS: Record<string, Tag> = {
  NNBC: 'NNB',
  SSO: 'SS',
  SSC: 'SS',
  SC: 'SP',
  UNKNOWN: 'NNG',
  UNA: 'NA',
  VSV: 'XSV',
};

/** mecab-ko-dic's tag as the Sejong tag. */
function sejongTag(tag: string, surface: string): Tag {
  if (tag === 'SY') return /^[-~∼～‐‑–—]+$/.test(surface) ? 'SO' : 'SW';
  const known = TAGS.find((name) => name === tag) ?? SPECIAL_TAGS[tag];
  if (!known) throw new Error(`unknown part of speech "${tag}" of "${surface}"`);
  return known;
}

function readCharacters(bytes: Uint8Array): { categories: string[]; characterInfo: Uint32Array } {
  const data = view(bytes);
  const decoder = new TextDecoder();
  const categories = Array.from({ length: data.getUint32(0, true) }, (_, i) => {
    const from = 4 + i * CATEGORY_NAME_BYTES;
    return decoder.decode(bytes.subarray(from, from + CATEGORY_NAME_BYTES)).replace(/\0.*$/s, '');
  });
  const start = 4 + categories.length * CATEGORY_NAME_BYTES;
  const characterInfo = new Uint32Array(65536);
  const count = Math.min(65536, Math.floor((bytes.byteLength - start) / 4));
  const symbol = categories.indexOf('SYMBOL');
  for (let unit = 0; unit < count; unit++) {
    const info = data.getUint32(start + 4 * unit, true);
    // Each symbol stands for itself: mecab-ko-dic takes runs of them (%), for one word, even where it knows the parts.
    characterInfo[unit] = categoryOf(info) === symbol ? info & ~(GROUPED | INVOKED) : info;
  }
  return { categories, characterInfo };
}

/** `left-space-penalty-factor = 100,3000,120,6000,…`: part-of-speech number and cost in turn. */
function readSpacePenalty(dicrc: string): Map<number, number> {
  const list = /^left-space-penalty-factor\s*=\s*([\d,]+)/m.exec(dicrc)?.[1];
  if (!list) throw new Error('dicrc lacks left-space-penalty-factor');
  const numbers = list.split(',').map(Number);
  return new Map(Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i], numbers[2 * i + 1]]));
}
