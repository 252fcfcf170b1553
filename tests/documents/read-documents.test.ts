import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DocumentOptions, FailedDocument, SourceDocument } from '../../src/documents/document.js';
import { readDocuments } from '../../src/documents/read-documents.js';
import { eucKr } from '../support/euc-kr.js';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The documents of a file: their texts, or the line and the reason of a failure. */
async function read(paths: string | string[], options: DocumentOptions = {}): Promise<unknown[]> {
  const found: (SourceDocument | FailedDocument)[] = [];
  for await (const document of readDocuments([paths].flat(), options)) found.push(document);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  return found.map((document) => ('error' in document ? [document.line, document.error.message] : document.text));
}

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const hasZstd = spawnSync('zstd', ['--version']).error === undefined;
const zstd = (content: string | Uint8Array): Buffer => spawnSync('zstd', ['-q', '-c'], { input: content }).stdout;

const TEXT = '《로동신문》 1면: 로씨야련방 외무상이 평양에 왔다.\n갂, 똠, 펲, 힣도 안다.\n';

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE', utf16(TEXT)],
    ['UTF-16 BE', utf16(TEXT, true)],
    ['EUC-KR, with syllables of CP949 only', eucKr(TEXT)],
  ])('%s', async (name, bytes) => expect(await read(file(`${name}.txt`, bytes))).toEqual([TEXT]));

  test.each(['제', '조선', 'Pyongyang 시'])('a short word: %s', async (text) => {
    expect(await read(file('short.txt', eucKr(text)))).toEqual([text]);
    expect(await read(file('short.txt', text))).toEqual([text]);
  });

  test('named ones win, unknown ones throw', async () => {
    expect(await read(file('a.txt', eucKr('제')), { encoding: 'cp949' })).toEqual(['제']);
    expect(await read(file('a.txt', eucKr('력사')), { encoding: 'utf-8' })).toEqual([
      [undefined, 'not valid UTF-8 at byte 0'],
    ]);
    await expect(read(file('a.txt', ''), { encoding: 'klingon' })).rejects.toThrow(/klingon/);
  });

  test('the first line that is not ASCII tells that of records', async () => {
    const lines = ['{"text":"plain"}', '{"text":"력사"}', '{"text":"제"}'];
    expect(await read(file('a.ndjson', eucKr(lines.join('\n'))))).toEqual(['plain', '력사', '제']);
    expect(await read(file('b.ndjson', utf16(lines.join('\r\n'))))).toEqual(['plain', '력사', '제']);
    const broken = Buffer.concat([Buffer.from(`${lines[1]}\n`), eucKr(lines[1]), Buffer.from(`\n${lines[0]}`)]);
    expect(await read(file('c.ndjson', broken))).toEqual(['력사', [2, 'not valid UTF-8 at byte 9'], 'plain']);
  });

  test('a row that cannot be decoded is one that fails', async () => {
    const bytes = Buffer.concat([Buffer.from('text\n력사\n"a\n'), Uint8Array.of(0xff), Buffer.from('b"\n평양\n')]);
    expect(await read(file('a.csv', bytes))).toEqual(['력사', [3, expect.stringMatching(/byte 0/)], '평양']);
  });
});

describe('compression', () => {
  const ndjson = '{"text":"가"}\n{"text":"나"}\n';
  test('gzip, in parts too', async () => {
    expect(await read(file('a.ndjson.gz', gzipSync(ndjson)))).toEqual(['가', '나']);
    expect(await read(file('b.ndjson.gz', Buffer.concat([gzipSync(ndjson), gzipSync(ndjson)])))).toHaveLength(4);
    expect(await read(file('named-otherwise.txt', gzipSync(eucKr('력사'))))).toEqual(['력사']);
  });

  test('a damaged archive fails after what could be read', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `{"text":"${(i * 7919) % 10007}"}\n`).join('');
    const whole = gzipSync(lines);
    const found = await read(file('cut.ndjson.gz', whole.subarray(0, whole.length - 100)));
    expect(found.length).toBeGreaterThan(1000);
    expect(found.at(-1)).toEqual([undefined, 'unexpected end of file']);
  });

  (hasZstd ? test : test.skip)('Zstandard (needs the zstd command)', async () => {
    expect(await read(file('a.ndjson.zst', zstd(ndjson)))).toEqual(['가', '나']);
    expect(await read(file('b.ndjson.zst', Buffer.concat([zstd(ndjson), zstd(ndjson)])))).toHaveLength(4);
    const whole = zstd(ndjson);
    expect(await read(file('c.txt.zst', whole.subarray(0, whole.length - 6)))).toEqual([[undefined, 'unexpected EOF']]);
  });
});

describe('CSV', () => {
  test.each([
    ['commas', 'id,text\n1,가\n', 'a.csv'],
    ['tabs', 'id\ttext\n1\t가\n', 'a.tsv'],
    ['tabs, not told by the name', 'id\ttext\n1\t가\n', 'a.csv'],
    ['semicolons', 'id;text\n1;가\n', 'a.csv'],
    ['carriage returns', 'id,text\r\n1,가\r\n', 'a.csv'],
    ['a mark, blanks in the header', '\ufeff id , text \n\n1,가', 'a.csv'],
  ])('%s', async (_name, content, name) => expect(await read(file(name, content))).toEqual(['가']));

  test('quotation marks, line breaks in cells, faulty rows with their lines', async () => {
    const csv = 'id,text\n1,"가\n""나"""\n2\n3,"다, 라"\n\n4,마"바\n__proto__,끝\n';
    expect(await read(file('b.csv', csv))).toEqual([
      '가\n"나"',
      [4, 'invalid Record Length: expect 2, got 1'],
      '다, 라',
      [7, expect.stringMatching(/^invalid Opening Quote/)],
      '끝',
    ]);
  });

  test('a mark that nothing closes', async () => {
    const found = await read(file('c.csv', 'text\n가\n"나\n다\n'));
    expect(found).toEqual(['가', [3, expect.stringMatching(/quote/i)]]);
  });
});

describe('files', () => {
  test('a folder: by name, subfolders too, links to folders and unknown names left out', async () => {
    for (const name of ['b.txt', 'a/z.html', 'a/y.txt', '.hidden.txt', 'c.pdf', 'plain']) file(`tree/${name}`, name);
    symlinkSync(join(folder, 'tree'), join(folder, 'tree/a/loop'));
    symlinkSync(join(folder, 'tree/b.txt'), join(folder, 'tree/d.txt'));
    expect(await read(join(folder, 'tree'))).toEqual(['a/y.txt', 'a/z.html', 'b.txt', 'b.txt']);
    expect(await read(join(folder, 'tree'), { format: 'text' })).toHaveLength(6);
  });

  test('what is not there, an empty folder, and those after it', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await read([join(folder, 'none'), join(folder, 'empty'), file('a.txt', '가')])).toEqual([
      [undefined, expect.stringMatching(/^ENOENT/)],
      [undefined, 'the folder has no files of documents'],
      '가',
    ]);
  });

  test('pages are told by name or by what they begin with, in records too', async () => {
    const html: (boolean | undefined)[] = [];
    const paths = [
      file('a.html', '가'),
      file('b', '<!DOCTYPE html><p>가'),
      file('c', '가'),
      file('d.ndjson', '{"text":"<html>"}'),
    ];
    for await (const document of readDocuments(paths)) html.push('error' in document ? undefined : document.html);
    expect(html).toEqual([true, true, undefined, true]);
  });

  test('no more than is asked for is read', async () => {
    const path = file('long.ndjson', `${JSON.stringify({ text: '가'.repeat(1000) })}\n`.repeat(20_000));
    let count = 0;
    for await (const document of readDocuments([path])) {
      expect(document).toMatchObject({ line: ++count, source: path });
      if (count === 3) break;
    }
    expect(count).toBe(3);
  });
});
