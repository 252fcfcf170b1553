import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDictionary, loadDictionarySync } from '../../src/dictionary/load-node.js';
import { DictionaryError, readSections, writeSections, type SectionName } from '../../src/dictionary/format.js';
import { compiledBytes } from '../support/small-dictionary.js';
import { tinySource } from '../support/tiny.js';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = compiledBytes(tinySource({ 말: 100, 말모이: 200 }));
const at = (name: string): string => join(folder, name);

/** The good file with one byte changed. */
function changed(offset: number, change: (byte: number) => number): Uint8Array {
  const bytes = good.slice();
  bytes[offset] = change(bytes[offset]);
  return bytes;
}

/** The good file with another word in its header, little-endian. */
function withHeader(offset: number, value: number): Uint8Array {
  const bytes = good.slice();
  new DataView(bytes.buffer).setUint32(offset, value, true);
  return bytes;
}

test('a good file loads, both ways', async () => {
  writeFileSync(at('good.dict'), good);
  expect(loadDictionarySync(at('good.dict')).entries.length).toBeGreaterThan(2);
  expect((await loadDictionary(at('good.dict'))).entries.length).toBeGreaterThan(2);
});

describe('a faulty file is named, with its fault', () => {
  test.each([
    ['empty', new Uint8Array(), /too short/],
    ['short', good.slice(0, 20), /too short/],
    ['text', new TextEncoder().encode('This is no dictionary, though it is long enough.'), /not a malmoi dictionary/],
    ['of another version', withHeader(8, 999), /format version 999/],
    ['cut', good.slice(0, good.length - 8), /truncated/],
    ['cut in mid-word', good.slice(0, good.length - 3), /truncated/],
    ['too long', new Uint8Array(Buffer.concat([good, Buffer.alloc(8)])), /longer than its header says/],
    ['flipped in the middle', changed(good.length >> 1, (byte) => byte ^ 1), /corrupted/],
    ['flipped at the end', changed(good.length - 1, (byte) => byte ^ 0x80), /corrupted/],
    ['flipped in the section table', changed(28, (byte) => byte ^ 4), /corrupted/],
  ])('%s', async (name, bytes, fault) => {
    const file = at(`${name}.dict`);
    writeFileSync(file, bytes);
    const attempt = (): unknown => loadDictionarySync(file);
    expect(attempt).toThrow(DictionaryError);
    expect(attempt).toThrow(file);
    expect(attempt).toThrow(fault);
    await expect(loadDictionary(file)).rejects.toThrow(fault);
  });

  test.each([
    ['a missing file', 'none.dict', /ENOENT/],
    ['a folder', '', /EISDIR/],
  ])('%s', async (_name, name, fault) => {
    expect(() => loadDictionarySync(at(name))).toThrow(DictionaryError);
    await expect(loadDictionary(at(name))).rejects.toThrow(fault);
  });

  test('one that lacks a section', () => {
    const section = readSections(writeSections(new Map([['unknownCosts', Int16Array.of(1)]])).buffer, 'x');
    expect(section('unknownCosts').bytes).toBe(2);
    expect(() => section('trieBase')).toThrow('x: lacks the section trieBase');
  });
});

test('sections are read as they were written, each from a multiple of eight bytes', () => {
  const content = new Map<SectionName, Int16Array | Int32Array | Uint8Array>([
    ['unknownCosts', Int16Array.of(1, -2, 3)],
    ['trieBase', Int32Array.of(7)],
    ['lexicons', new TextEncoder().encode('{}')],
  ]);
  const file = writeSections(content);
  const section = readSections(file.buffer, 'x');
  for (const [name, view] of content) {
    const { offset, bytes } = section(name);
    expect(offset % 8).toBe(0);
    expect([...file.subarray(offset, offset + bytes)]).toEqual([...new Uint8Array(view.buffer)]);
  }
});
