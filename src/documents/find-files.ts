import { formatOfName } from './file-names.js';
import type { FileSystem } from './file-system.js';

/**
 * The files in a folder and its subfolders, by name in code unit order, so that every run gives the same order. What
 * begins with a dot is passed over.
 *
 * @param all whether to take files of any name; otherwise only those whose name tells a format of documents
 */
export async function* findFiles(folder: string, all: boolean, files: FileSystem): AsyncGenerator<string> {
  const entries = (await files.entries(folder)).sort((one, two) => (one.path < two.path ? -1 : 1));
  for (const { path, isFolder } of entries) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (name.startsWith('.')) continue;
    if (isFolder) yield* findFiles(path, all, files);
    else if (all || formatOfName(name) !== undefined) yield path;
  }
}
