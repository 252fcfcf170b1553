import { isHtml } from '../bulletin/html/is-html.js';
import { readCsv } from './csv.js';
import { decompressed } from './decompress.js';
import type { DocumentFormat, DocumentOptions, FailedDocument, SourceDocument } from './document.js';
import { placeOf } from './document.js';
import { decode, decodeDetected, encodingOf, type Encoding } from './encoding.js';
import { formatOfName, hasTabs } from './file-names.js';
import { type FileSystem, nodeFileSystem } from './file-system.js';
import { findFiles } from './find-files.js';
import { readLines } from './lines.js';
import { readNdjson } from './ndjson.js';
import { failed } from './records.js';

const TEXT_COLUMN = 'text';

/**
 * Reads the documents of files and folders, in order, as they are asked for: of a file of records no more than a part
 * is ever held. Files may be compressed (gzip, Zstandard) and in UTF-8, UTF-16 with a byte order mark, or EUC-KR. A
 * fault takes the place of the document that it spoils, and reading goes on.
 *
 * @param inputs files, folders, `-` for standard input. Of a folder the files are read whose name tells their format,
 *   or all where `format` is given, subfolders too, by name
 * @throws RangeError when `encoding` names none
 *
 * @example
 * for await (const document of readDocuments(['archive/', 'news.csv.gz'])) {
 *   if ('error' in document) console.error(document.id, document.error.message);
 *   else console.log(document.id, document.text.length);
 * }
 */
export async function* readDocuments(
  inputs: readonly string[],
  options: DocumentOptions = {},
  files: FileSystem = nodeFileSystem,
): AsyncGenerator<SourceDocument | FailedDocument> {
  const encoding = options.encoding === undefined ? undefined : encodingOf(options.encoding);
  for (const input of inputs) {
    let read = 0;
    try {
      if (!(await files.isFolder(input))) {
        yield* readFile(input, options, encoding, files);
        continue;
      }
      for await (const path of findFiles(input, options.format !== undefined, files)) {
        read++;
        yield* readFile(path, options, encoding, files);
      }
      if (read === 0) yield failed(placeOf(input), new Error('the folder has no files of documents'));
    } catch (error) {
      yield failed(placeOf(input), error);
    }
  }
}

async function* readFile(
  path: string,
  { format, textColumn = TEXT_COLUMN }: DocumentOptions,
  encoding: Encoding | undefined,
  files: FileSystem,
): AsyncGenerator<SourceDocument | FailedDocument> {
  const kind = format ?? formatOfName(path);
  try {
    const bytes = decompressed(files.open(path));
    if (kind === 'ndjson') yield* readNdjson(readLines(bytes, encoding), path, textColumn);
    else if (kind === 'csv') yield* readCsv(readLines(bytes, encoding), path, textColumn, hasTabs(path));
    else yield await readWhole(bytes, path, kind, encoding);
  } catch (error) {
    yield failed(placeOf(path), error);
  }
}

async function readWhole(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  format: DocumentFormat | undefined,
  encoding: Encoding | undefined,
): Promise<SourceDocument> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  const text = encoding === undefined ? decodeDetected(whole) : decode(whole, encoding);
  const html = format === 'html' || (format === undefined && isHtml(text));
  return { ...placeOf(path), text, ...(html && { html }) };
}
