import { readDictionary } from '../../src/dictionary/dictionary.js';
import {
  CHECKED_FROM,
  checksum,
  DictionaryError,
  HEADER_BYTES,
  readSections,
  SECTIONS,
  writeSections,
  type SectionName,
} from '../../src/dictionary/format.js';
import { randomFrom } from '../../scripts/fuzz/random.js';
import { compiledBytes } from '../support/small-dictionary.js';
import { tinySource } from '../support/tiny.js';

const good = compiledBytes(tinySource({ 말: 100, 말모이: 200, 로동: 300 }), new Map([['days', 'text\n']]));
const NAMES = Object.keys(SECTIONS) as SectionName[];
const TABLE_END = HEADER_BYTES + 12 * NAMES.length;

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const opening = (bytes: Uint8Array) => () => {
  const dictionary = readDictionary(bufferOf(bytes), 'x.dict');
  dictionary.lexicons();
};

/** A copy whose checksum is right again. */
function sealed(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  new DataView(copy.buffer).setUint32(16, checksum(new Uint32Array(copy.buffer, CHECKED_FROM)), true);
  return copy;
}

/** The file with one word changed, and the right checksum for it. */
function withWord(offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(good);
  new DataView(copy.buffer).setUint32(offset, value, true);
  return sealed(copy);
}

test('the file as it was made opens', () => {
  expect(opening(good)).not.toThrow();
  expect(opening(sealed(good))).not.toThrow();
});

/** Counts the flips of one byte that do not give a DictionaryError. */
function countUnseenFlips(file: Uint8Array, flips: number, places: (count: number) => number): number {
  const random = randomFrom(1446);
  const bytes = new Uint8Array(file);
  let unseen = 0;
  for (let count = 0; count < flips; count++) {
    const at = places(count);
    const flip = 1 + random.below(255);
    bytes[at] ^= flip;
    try {
      readSections(bytes.buffer, 'x.dict');
      unseen++;
    } catch (error) {
      if (!(error instanceof DictionaryError)) throw error;
    }
    bytes[at] ^= flip;
  }
  return unseen;
}

test('ten thousand flips of one byte each are seen', () => {
  // The checksum takes one word after the other, so that a short file tells as much as a long one.
  const short = writeSections(
    new Map(NAMES.map((name, i) => [name, Uint8Array.from({ length: 8 * i }, (_, at) => at)])),
  );
  const random = randomFrom(1446);
  expect(countUnseenFlips(short, 10_000, (count) => (count < short.length ? count : random.below(short.length)))).toBe(
    0,
  );
});

test('so are flips all over a whole file', () => {
  const random = randomFrom(1446);
  expect(countUnseenFlips(good, 100, () => random.below(good.length))).toBe(0);
});

test.each([
  ...Array.from({ length: HEADER_BYTES + 2 }, (_, bytes) => bytes),
  ...[TABLE_END - 12, TABLE_END - 1, TABLE_END, TABLE_END + 1, TABLE_END + 8],
  ...[good.length >> 1, (good.length >> 1) + 1, (good.length >> 1) + 2, (good.length >> 1) + 4],
  ...[good.length - 1, good.length - 2, good.length - 4, good.length - 7, good.length - 8, good.length - 9],
])('the first %i bytes alone give a DictionaryError', (length) => {
  expect(opening(good.slice(0, length))).toThrow(DictionaryError);
});

test.each([0, 20, 24, 1000, good.length - 8])('cut to %i bytes, with a header that says so, it is faulty', (length) => {
  const cut = good.slice(0, length - (length % 8));
  if (cut.length >= HEADER_BYTES) {
    new DataView(cut.buffer).setUint32(12, cut.length, true);
    expect(opening(sealed(cut))).toThrow(DictionaryError);
  } else expect(opening(cut)).toThrow(/too short/);
});

describe('a header that is wrong though its checksum is right', () => {
  test.each([
    ['no sections', 20, 0],
    ['one section less', 20, NAMES.length - 1],
    ['one section more', 20, NAMES.length + 1],
    ['more sections than the file has room for', 20, 0xffffffff],
    ['another version', 8, 3],
    ['a greater length', 12, good.length + 8],
    ['a smaller length', 12, good.length - 8],
    ['a length of nothing', 12, 0],
    ['the id of another section', HEADER_BYTES, SECTIONS.trieCheck],
    ['an id that is none', HEADER_BYTES, 999],
    ['a section that begins in the table', HEADER_BYTES + 4, 8],
    ['a section that begins between words', HEADER_BYTES + 4, (TABLE_END | 7) + 4],
    ['a section that begins after the end', HEADER_BYTES + 4, 0xfffffff8],
    ['a section that ends after the end', HEADER_BYTES + 8, good.length],
    ['a section without end', HEADER_BYTES + 8, 0xffffffff],
    ['a section that is cut in a number', HEADER_BYTES + 8, 6],
  ])('%s', (_name, offset, value) => {
    expect(opening(withWord(offset, value))).toThrow(DictionaryError);
  });

  test.each(NAMES.map((name, i) => [name, i] as const))('the section %s shorter than others say', (name, i) => {
    const bytes = readSections(bufferOf(good), 'x.dict')(name).bytes;
    // The tagger and the analyses have lengths of their own; the lexicons are read as JSON.
    if (bytes < 8 || name === 'entityTagger' || name === 'analyses') return;
    expect(opening(withWord(HEADER_BYTES + 12 * i + 8, bytes - 4))).toThrow(DictionaryError);
  });
});

describe('sections that hold what they cannot', () => {
  const section = readSections(bufferOf(good), 'x.dict');
  const withSection = (name: SectionName, content: Uint8Array): Uint8Array =>
    writeSections(
      new Map(
        NAMES.map((each) => {
          const { offset, bytes } = section(each);
          return [each, each === name ? content : good.slice(offset, offset + bytes)];
        }),
      ),
    );
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);

  test.each(['', '{', 'null', '7', '"days"', '{"days":'])('lexicons that are %j', (content) => {
    expect(opening(withSection('lexicons', text(content)))).toThrow(DictionaryError);
  });

  test('parameters that name no class', () => {
    const parameters = Uint32Array.of(0xffff, 0, 0, 2);
    expect(opening(withSection('parameters', new Uint8Array(parameters.buffer)))).toThrow(/names more than/);
  });

  test('lexicons by the names of what objects have', () => {
    const bytes = withSection('lexicons', text('{"__proto__":"a\\n","constructor":"b\\n","days":"c\\n"}'));
    const dictionary = readDictionary(bufferOf(bytes), 'x.dict');
    expect(dictionary.lexicon('days')).toBe('c\n');
    expect(dictionary.lexicon('toString')).toBe('');
    expect(Object.entries(dictionary.lexicons())).toEqual([
      ['__proto__', 'a\n'],
      ['constructor', 'b\n'],
      ['days', 'c\n'],
    ]);
    expect(Object.prototype).not.toHaveProperty('days');
  });
});
