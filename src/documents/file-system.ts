import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { STDIN } from './document.js';

/** What the reader of documents asks of the file system. */
export interface FileSystem {
  /** Whether a path is a folder; rejected where there is nothing. */
  isFolder(path: string): Promise<boolean>;
  /** What lies in a folder, in any order; links to folders are left out, so that no walk goes in circles. */
  entries(folder: string): Promise<{ path: string; isFolder: boolean }[]>;
  /** The bytes of a file, or of standard input. */
  open(path: string): AsyncIterable<Uint8Array>;
}

/** The file system of the machine. */
export const nodeFileSystem: FileSystem = {
  isFolder: async (path) => path !== STDIN && (await stat(path)).isDirectory(),
  async entries(folder) {
    const found = await readdir(folder, { withFileTypes: true });
    const entries = found.map(async (entry) => {
      const path = join(folder, entry.name);
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isFile());
      return entry.isDirectory() ? [{ path, isFolder: true }] : isFile ? [{ path, isFolder: false }] : [];
    });
    return (await Promise.all(entries)).flat();
  },
  open: (path) => (path === STDIN ? process.stdin : createReadStream(path)),
};
