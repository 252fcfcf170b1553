import type { DocumentFormat } from './document.js';

const COMPRESSED = /\.(?:gz|zst)$/i;
const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ...(['txt', 'text'] as const).map((extension) => [extension, 'text'] as const),
  ...(['html', 'htm', 'xhtml', 'shtml'] as const).map((extension) => [extension, 'html'] as const),
  ...(['ndjson', 'jsonl'] as const).map((extension) => [extension, 'ndjson'] as const),
  ...(['csv', 'tsv'] as const).map((extension) => [extension, 'csv'] as const),
]);

/**
 * The format that a file's name tells, compressed or not.
 *
 * @example
 * formatOfName('2019.ndjson.gz') // 'ndjson'
 */
export function formatOfName(name: string): DocumentFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(name.replace(COMPRESSED, ''))?.[1];
  return extension === undefined ? undefined : FORMATS.get(extension.toLowerCase());
}

/** Whether a file's name says that its cells are separated by tabs. */
export const hasTabs = (name: string): boolean => /\.tsv$/i.test(name.replace(COMPRESSED, ''));
