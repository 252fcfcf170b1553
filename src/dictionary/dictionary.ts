import { TAGS } from './morpheme.js';
import { decodeAnalysis, type EntryAnalysis } from './analysis.js';
import { DictionaryError, readSections, type SectionName } from './format.js';
import type { Trie } from './trie.js';

/** The bit of an entry that says that the next entry has the same surface. */
export const MORE = 0x8000;

/** What the numbers of `entries` hold: the connection class and the word cost of an entry, and whether more follow. */
export const classOf = (entry: number): number => entry & (MORE - 1);
export const costOf = (entry: number): number => entry >> 16;
export const hasMore = (entry: number): boolean => (entry & MORE) !== 0;
/** An entry as one number; see {@link classOf}. */
export const entryOf = (group: number, cost: number, more: boolean): number => (cost << 16) | (more ? MORE : 0) | group;

/** The places of a connection class's numbers in `classes`: its sides, the cost of a space before it, the kind of name. */
export const CLASS_LEFT = 0;
export const CLASS_RIGHT = 1;
export const CLASS_PENALTY = 2;
export const CLASS_KIND = 3;
export const CLASS_SIZE = 4;

/** The cost of a syllable that no name of the source holds at this place: as good as forbidden. */
export const NO_NAME = 32767;

/** The number of UTF-16 units. */
const UNITS = 65536;

/** The lengths of unknown words that costs tell apart; longer ones cost as much as the last. */
export const UNKNOWN_LENGTHS = 8;

/** The kinds of name that classes tell apart, by number. */
export const KINDS = [undefined, 'person', 'place'] as const;

/** A compiled dictionary: typed arrays over one buffer, never changed after loading. Its parts may change between versions. */
export interface Dictionary {
  /** The words; the value of each is its first entry. */
  readonly trie: Trie;
  /** The entries, those of one surface side by side. */
  readonly entries: Int32Array;
  /** The connection classes, a fixed count of numbers each. */
  readonly classes: Int16Array;
  /** The costs of words side by side: rows of left sides by columns of right sides. */
  readonly connectionCosts: Int16Array;
  /** Number of right sides: the length of a row of `connectionCosts`. */
  readonly rights: number;
  /** The row of `spaceCosts` for each row of `connectionCosts`. */
  readonly leftSpaces: Uint16Array;
  /** The column of `spaceCosts` for each column of `connectionCosts`. */
  readonly rightSpaces: Uint16Array;
  /** What a space between two words adds to their connection. */
  readonly spaceCosts: Int16Array;
  /** The least that any connection of each row costs, after a space or without. */
  readonly leftMinima: Int16Array;
  /** Number of columns of `spaceCosts`. */
  readonly spaceWidth: number;
  /** The categories of each UTF-16 unit, and what unknown words it makes; see `format.ts`. */
  readonly characterInfo: Uint32Array;
  /** The first entry of unknown words of each category. */
  readonly unknownEntries: Uint32Array;
  /** The costs of each unknown entry by length, from 1 to 8 units and more. */
  readonly unknownCosts: Int16Array;
  /** The costs of each UTF-16 unit as surname, first and last syllable of a Korean given name. */
  readonly nameCosts: Int16Array;
  /** The weights of the entity tagger; empty where the dictionary was built without. */
  readonly entityTagger: Int8Array;
  /** The classes of a new word, two for each tag: ending in a vowel, and in a consonant. */
  readonly tagClasses: Uint16Array;
  /** The trie of a user's words, whose entries stand after all others. */
  readonly userTrie?: Trie;
  /** The class of the text's boundary. */
  readonly boundaryClass: number;
  /** The classes of a Korean personal name that ends in a vowel, and in a consonant. */
  readonly nameClasses: readonly [number, number];
  /** Reads an entry's analysis, for the surface that it was found by. */
  analysis(entry: number, surface: string): EntryAnalysis;
  /** Whether an entry is the name of a person or a place. */
  kind(entry: number): 'person' | 'place' | undefined;
  /** A lexicon that is kept as a table (`days`, `organizations`), as TSV; empty where the dictionary lacks it. */
  lexicon(name: string): string;
  /** All of them, by name. */
  lexicons(): Record<string, string>;
}

/**
 * Reads a compiled dictionary in place: nothing is copied or parsed.
 *
 * @param buffer the whole file
 * @param file its name, for messages
 * @throws DictionaryError when the file is truncated, of another version, corrupted or incomplete
 *
 * @example
 * const { buffer } = new Uint8Array(await readFile('malmoi.dict'));
 * const malmoi = analyzerOf(readDictionary(buffer, 'malmoi.dict'));
 */
export function readDictionary(buffer: ArrayBufferLike, file: string): Dictionary {
  const section = readSections(buffer, file);
  const view = <View>(numbers: Numbers<View>, name: SectionName): View => {
    const { offset, bytes: length } = section(name);
    const count = length / numbers.BYTES_PER_ELEMENT;
    if (!Number.isInteger(count)) throw new DictionaryError(file, `its section ${name} of ${length} bytes is cut`);
    return new numbers(buffer, offset, count);
  };
  const bytes = (name: SectionName): Uint8Array => view(Uint8Array, name);
  const uint16 = (name: SectionName): Uint16Array => view(Uint16Array, name);
  const int16 = (name: SectionName): Int16Array => view(Int16Array, name);
  const uint32 = (name: SectionName): Uint32Array => view(Uint32Array, name);
  const int32 = (name: SectionName): Int32Array => view(Int32Array, name);
  const [boundaryClass = 0, nameVowel = 0, nameConsonant = 0, rights = 0] = uint32('parameters');
  const analyses = uint16('analyses');
  const entryAnalysis = uint32('entryAnalysis');
  const entries = int32('entries');
  const classes = int16('classes');
  const rightSpaces = uint16('rightSpaces');
  let tables: Map<string, string> | undefined;
  const lexicons = (): Map<string, string> => (tables ??= readLexicons(bytes('lexicons'), file));
  const dictionary: Dictionary = {
    trie: { base: int32('trieBase'), check: uint16('trieCheck'), codes: uint16('trieCodes') },
    entries,
    classes,
    connectionCosts: int16('connectionCosts'),
    rights,
    leftSpaces: uint16('leftSpaces'),
    rightSpaces,
    spaceCosts: int16('spaceCosts'),
    leftMinima: int16('leftMinima'),
    spaceWidth: rightSpaces.reduce((most, column) => Math.max(most, column + 1), 1),
    characterInfo: uint32('characterInfo'),
    unknownEntries: uint32('unknownEntries'),
    unknownCosts: int16('unknownCosts'),
    nameCosts: int16('nameCosts'),
    entityTagger: view(Int8Array, 'entityTagger'),
    tagClasses: uint16('tagClasses'),
    boundaryClass,
    nameClasses: [nameVowel, nameConsonant],
    analysis: (entry, surface) => decodeAnalysis(analyses, entryAnalysis[entry], surface),
    kind: (entry) => KINDS[classes[CLASS_SIZE * classOf(entries[entry]) + CLASS_KIND]],
    lexicon: (name) => lexicons().get(name) ?? '',
    lexicons: () => Object.fromEntries(lexicons()),
  };
  checkSizes(dictionary, entryAnalysis.length, file);
  return dictionary;
}

/** A class of typed arrays. */
interface Numbers<View> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): View;
}

/** Sections that speak of the same things must be as long as each other, or a look-up would find nothing. */
function checkSizes(dictionary: Dictionary, analyses: number, file: string): void {
  const { trie, entries, classes, leftSpaces, rightSpaces, rights, unknownEntries } = dictionary;
  const lefts = leftSpaces.length;
  const unknown = (unknownEntries.at(-1) ?? 0) - (unknownEntries.at(0) ?? 0);
  const spaceRows = leftSpaces.reduce((most, row) => Math.max(most, row + 1), 1);
  const groups: readonly (readonly [number, Readonly<Record<string, ArrayLike<number>>>])[] = [
    [UNITS, { trieCodes: trie.codes, characterInfo: dictionary.characterInfo }],
    [3 * UNITS, { nameCosts: dictionary.nameCosts }],
    [trie.base.length, { trieCheck: trie.check }],
    [analyses, { entries }],
    [rights, { rightSpaces }],
    [lefts, { leftMinima: dictionary.leftMinima }],
    [lefts * rights, { connectionCosts: dictionary.connectionCosts }],
    [spaceRows * dictionary.spaceWidth, { spaceCosts: dictionary.spaceCosts }],
    [unknown * UNKNOWN_LENGTHS, { unknownCosts: dictionary.unknownCosts }],
    [2 * TAGS.length, { tagClasses: dictionary.tagClasses }],
  ];
  const count = classes.length / CLASS_SIZE;
  if (!Number.isInteger(count) || Math.max(dictionary.boundaryClass, ...dictionary.nameClasses) >= count) {
    throw new DictionaryError(file, `its section parameters names more than ${count} classes`);
  }
  for (const [size, lists] of groups) {
    for (const [name, list] of Object.entries(lists)) {
      if (list.length !== size)
        throw new DictionaryError(file, `its section ${name} has ${list.length} of ${size} numbers`);
    }
  }
}

function readLexicons(section: Uint8Array, file: string): Map<string, string> {
  const content = parseJson(new TextDecoder().decode(section), file);
  if (typeof content !== 'object' || content === null) throw new DictionaryError(file, 'its lexicons are no object');
  return new Map(Object.entries(content).map(([name, text]) => [name, String(text)]));
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DictionaryError(file, 'its lexicons cannot be read', { cause });
  }
}
