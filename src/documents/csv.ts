import type { CsvError, InfoRecord, Parser } from 'csv-parse';
import type { FailedDocument, SourceDocument } from './document.js';
import { placeOf } from './document.js';
import type { SourceLine } from './lines.js';
import { documentOf, failed } from './records.js';

/** A longer record has a quotation mark that nothing closes: without a limit it would take in the rest of the file. */
const RECORD_LIMIT = 1 << 26;
/** So many UTF-16 units are handed to the parser at once. */
const BATCH = 1 << 16;

/** A row, or why it is none, with the lines that it stands on. */
interface Row {
  first: number;
  last: number;
  cells?: string[];
  error?: Error;
}

/**
 * The documents of a CSV file (RFC 4180): a row each, under a header that names the columns. Cells are separated by
 * commas, or by what the header has instead of them: tabs or semicolons.
 *
 * @param tabs whether the cells are separated by tabs, whatever the header looks like
 */
export async function* readCsv(
  lines: AsyncIterable<SourceLine>,
  source: string,
  textColumn: string,
  tabs: boolean,
): AsyncGenerator<SourceDocument | FailedDocument> {
  let columns: string[] | undefined;
  for await (const { first, cells, error } of readRows(lines, tabs)) {
    const place = placeOf(source, first);
    if (cells === undefined) yield failed(place, error);
    else if (columns) {
      const names = columns;
      yield documentOf(place, Object.fromEntries(cells.map((cell, i) => [names[i], cell])), textColumn);
    } else {
      columns = cells.map((name) => name.trim());
      if (columns.includes(textColumn)) continue;
      const list = columns.join(', ');
      yield failed(place, new Error(`no column "${textColumn}" in the header (${list}); name the one with the text`));
      return;
    }
  }
}

async function* readRows(lines: AsyncIterable<SourceLine>, tabs: boolean): AsyncGenerator<Row> {
  let rows: Row[] = [];
  let parser: Parser | undefined;
  let batch = '';
  const undecoded = new Map<number, Error>();
  const take = (): Row[] => {
    const taken = rows.map((row) => withDecoding(row, undecoded));
    rows = [];
    return taken;
  };
  for await (const { line, text, error } of lines) {
    if (error) undecoded.set(line, error);
    parser ??= await rowParser(tabs ? '\t' : delimiterOf(text), (row) => rows.push(row));
    batch += `${text}\n`;
    if (batch.length < BATCH) continue;
    await feed(parser, batch);
    batch = '';
    yield* take();
  }
  if (!parser) return;
  await feed(parser, batch);
  await finish(parser);
  yield* take();
}

/** A row with an undecoded line in it is none. */
function withDecoding(row: Row, undecoded: ReadonlyMap<number, Error>): Row {
  for (let line = row.first; line <= row.last && undecoded.size > 0; line++) {
    const error = undecoded.get(line);
    if (error) return { first: row.first, last: row.last, error };
  }
  return row;
}

/** What separates the cells of a header outside quotation marks. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  return [',', '\t', ';'].find((mark) => bare.includes(mark)) ?? ',';
}

/** The library loads with the first file of its kind. */
async function rowParser(delimiter: string, give: (row: Row) => void): Promise<Parser> {
  const { parse } = await import('csv-parse');
  let last = 0;
  const span = (end: number, raw: string): { first: number; last: number } => {
    // What an unclosed quotation mark or an empty line took in belongs to the record as well.
    const first = Math.max(last + 1, end - (raw.trim().match(/\n/g)?.length ?? 0));
    last = end;
    return { first, last: end };
  };
  return parse({
    delimiter,
    bom: true,
    raw: true,
    max_record_size: RECORD_LIMIT,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record(given: string[], { lines }: InfoRecord) {
      // With `raw` the library hands on an object, which its types do not say.
      const { record, raw } = given as unknown as { record: string[]; raw: string };
      give({ ...span(lines, raw), cells: record });
      // Nothing is left to be read from the parser.
      return null;
    },
    on_skip(error: CsvError | undefined, raw: string | undefined) {
      const end = Number((error as { lines?: unknown } | undefined)?.lines ?? last + 1);
      give({ ...span(end, raw ?? ''), error: new Error(reasonOf(error)) });
      return undefined;
    },
  });
}

/** The library's message without the place, which is told otherwise. */
const reasonOf = (error: CsvError | undefined): string =>
  (error?.message ?? 'not a CSV record').split(/,? (?:on|at) line \d/)[0].replace(/^./, (c) => c.toLowerCase());

const feed = (parser: Parser, text: string): Promise<void> =>
  new Promise((resolve, reject) => parser.write(text, (error) => (error ? reject(error) : resolve())));

const finish = (parser: Parser): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.on('error', reject).on('end', resolve).resume();
    parser.end();
  });
