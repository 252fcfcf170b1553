/**
 * The compiled dictionary: one file that is read in place.
 *
 * | bytes | what |
 * | --- | --- |
 * | 0–7 | magic, `MALMOI` and two NUL |
 * | 8–11 | format version, uint32 |
 * | 12–15 | length of the whole file in bytes, uint32 |
 * | 16–19 | checksum of all that follows byte 20, uint32 |
 * | 20–23 | number of sections, uint32 |
 * | 24– | the section table: for each section its id, byte offset and byte length, three uint32 |
 *
 * All numbers are little-endian; each section begins at a multiple of 8 bytes.
 */
export const MAGIC = 'MALMOI\0\0';
export const FORMAT_VERSION = 5;
export const HEADER_BYTES = 24;
/** The checksum covers all from here on. */
export const CHECKED_FROM = 20;
const TABLE_ROW_BYTES = 12;

/** The sections of the file, by id. */
export const SECTIONS = {
  /** int32: first child slot of each trie slot, or `-1 - value` where a word ends. */
  trieBase: 1,
  /** uint16: the code that leads to each trie slot, 65,535 where it is free. */
  trieCheck: 2,
  /** uint16 × 65,536: the trie's code of each UTF-16 unit, 0 where no word holds it. */
  trieCodes: 3,
  /** int32 per entry: word cost × 65,536 + 32,768 where the next entry has the same surface + connection class. */
  entries: 4,
  /** uint32 per entry: offset of its analysis in `analyses`. */
  entryAnalysis: 6,
  /** uint16: analyses, see `analysis.ts`. */
  analyses: 7,
  /**
   * int16, four per class: the row of the connection costs that it meets on its left side; the column that it offers on
   * its right side; the cost of a space before the word (mecab-ko's left-space penalty); 1 for names of persons, 2 of places.
   */
  classes: 8,
  /** int16, rows of left sides by columns of right sides. */
  connectionCosts: 11,
  /** uint32 × 65,536: category bits 0–17, default category 18–25, length 26–29, group 30, invoke 31. */
  characterInfo: 12,
  /** uint32 per category and one more: the entries of unknown words by category, as ranges of entry numbers. */
  unknownEntries: 13,
  /** int16 × 3 × 65,536: costs of a unit as surname, first and last syllable of a Korean given name. */
  nameCosts: 14,
  /** UTF-8 JSON: the lexicons that are read as tables, by file base name. */
  lexicons: 15,
  /** uint32: boundary class, classes of names that end in a vowel and in a consonant, number of right sides. */
  parameters: 16,
  /** uint16 per row of the connection costs: its row of the space costs. */
  leftSpaces: 18,
  /** uint16 per column of the connection costs: its column of the space costs. */
  rightSpaces: 19,
  /** int16, rows of left sides by columns of right sides: what a space between two words adds to their connection. */
  spaceCosts: 20,
  /** int16, for each entry of unknown words one cost by length, from 1 to 8 units and more. */
  unknownCosts: 21,
  /** int8: the weights of the entity tagger, see `entities/tagger/weights.ts`; empty where it was built without. */
  entityTagger: 23,
  /** uint16, for each tag two: the class of a new word that ends in a vowel, and in a consonant. */
  tagClasses: 22,
  /** int16 per row of the connection costs: the least of the row, costs of a space included where they are less. */
  leftMinima: 25,
} as const;
export type SectionName = keyof typeof SECTIONS;

/** A dictionary that cannot be read: the message names the file and what is wrong with it. */
export class DictionaryError extends Error {
  /** The class of error, for what crosses a thread. */
  override readonly name = 'DictionaryError';
  constructor(
    /** The file or address that was read. */
    readonly file: string,
    fault: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${fault}`, options);
  }
}

// A name of the module is found faster than one of the global object.
const { imul } = Math;

/** A checksum over 32-bit words that any flipped bit changes; ten times as fast as CRC-32 in JavaScript. */
export function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = imul((hash ^ words[i]) + 0x9e3779b9, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const aligned = (bytes: number): number => (bytes + 7) & ~7;

/** Lays the sections out in one file. */
export function writeSections(sections: ReadonlyMap<SectionName, ArrayBufferView>): Uint8Array {
  const tableBytes = aligned(HEADER_BYTES + TABLE_ROW_BYTES * sections.size);
  let total = tableBytes;
  for (const view of sections.values()) total += aligned(view.byteLength);
  const file = new Uint8Array(total);
  const header = new DataView(file.buffer);
  for (let i = 0; i < MAGIC.length; i++) file[i] = MAGIC.charCodeAt(i);
  header.setUint32(8, FORMAT_VERSION, true);
  header.setUint32(12, total, true);
  header.setUint32(20, sections.size, true);
  let row = HEADER_BYTES;
  let offset = tableBytes;
  for (const [name, view] of sections) {
    header.setUint32(row, SECTIONS[name], true);
    header.setUint32(row + 4, offset, true);
    header.setUint32(row + 8, view.byteLength, true);
    file.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), offset);
    row += TABLE_ROW_BYTES;
    offset += aligned(view.byteLength);
  }
  header.setUint32(16, checksum(new Uint32Array(file.buffer, CHECKED_FROM)), true);
  return file;
}

/**
 * Checks a compiled dictionary and finds its sections.
 *
 * @param buffer the whole file
 * @param file its name, for messages
 * @returns a function that gives a section's place
 * @throws DictionaryError when the file is truncated, of another version, corrupted or lacks a section
 */
export function readSections(buffer: ArrayBufferLike, file: string): (name: SectionName) => Place {
  if (buffer.byteLength < HEADER_BYTES)
    throw new DictionaryError(file, `too short for a dictionary: ${buffer.byteLength} bytes`);
  const header = new DataView(buffer);
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, MAGIC.length));
  if (magic !== MAGIC) throw new DictionaryError(file, 'not a malmoi dictionary (its first bytes are others)');
  const version = header.getUint32(8, true);
  if (version !== FORMAT_VERSION) {
    throw new DictionaryError(
      file,
      `has format version ${version}, this malmoi reads version ${FORMAT_VERSION}; build it again`,
    );
  }
  const length = header.getUint32(12, true);
  if (length !== buffer.byteLength) {
    const fault = length > buffer.byteLength ? 'truncated' : 'longer than its header says';
    throw new DictionaryError(file, `${fault}: ${buffer.byteLength} bytes instead of ${length}`);
  }
  if (length % 8 !== 0 || checksum(new Uint32Array(buffer, CHECKED_FROM)) !== header.getUint32(16, true)) {
    throw new DictionaryError(file, 'corrupted: its checksum does not fit');
  }
  const places = readTable(header, file);
  return (name) => {
    const place = places.get(SECTIONS[name]);
    if (!place) throw new DictionaryError(file, `lacks the section ${name}`);
    return place;
  };
}

/** Where a section lies. */
interface Place {
  offset: number;
  bytes: number;
}

/** Reads the section table: a file may have a right checksum and still be none that the compiler made. */
function readTable(header: DataView, file: string): Map<number, Place> {
  const length = header.byteLength;
  const count = header.getUint32(20, true);
  const tableEnd = HEADER_BYTES + TABLE_ROW_BYTES * count;
  if (tableEnd > length) throw new DictionaryError(file, `has no room for ${count} sections`);
  const places = new Map<number, Place>();
  for (let row = HEADER_BYTES; row < tableEnd; row += TABLE_ROW_BYTES) {
    const id = header.getUint32(row, true);
    const place = { offset: header.getUint32(row + 4, true), bytes: header.getUint32(row + 8, true) };
    const { offset, bytes } = place;
    if (offset % 8 !== 0 || offset < tableEnd || offset + bytes > length || places.has(id)) {
      throw new DictionaryError(file, `has no section ${id} of ${bytes} bytes at ${offset}`);
    }
    places.set(id, place);
  }
  return places;
}
