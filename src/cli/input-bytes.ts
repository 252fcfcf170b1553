import { stat } from 'node:fs/promises';
import { STDIN } from '../documents/document.js';
import type { FileSystem } from '../documents/file-system.js';
import { findFiles } from '../documents/find-files.js';

/** A file system that tells how many bytes are read of its files. */
export const countedFiles = (files: FileSystem, count: (bytes: number) => void): FileSystem => ({
  ...files,
  async *open(path) {
    for await (const chunk of files.open(path)) {
      count(chunk.length);
      yield chunk;
    }
  },
});

/**
 * The bytes of all files that `readDocuments` would read of these inputs; nothing where standard input is among them.
 * What cannot be read counts as empty.
 *
 * @param all whether files of any name are read in folders
 */
export async function inputBytes(
  inputs: readonly string[],
  all: boolean,
  files: FileSystem,
): Promise<number | undefined> {
  if (inputs.includes(STDIN)) return undefined;
  const sizeOf = (path: string): Promise<number> =>
    stat(path).then(
      ({ size }) => size,
      () => 0,
    );
  let total = 0;
  for (const input of inputs) {
    try {
      if (!(await files.isFolder(input))) total += await sizeOf(input);
      else for await (const path of findFiles(input, all, files)) total += await sizeOf(path);
    } catch {
      // The reader of the documents reports it.
    }
  }
  return total;
}
