import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { ifMissing } from '../corpus/missing.js';
import type { NewFile } from './io.js';

/**
 * Begins a file beside the one of that name and renames it in the end, so that a reader sees the old file or the new
 * one. A link is followed; what is no regular file (/dev/null, a pipe) is written to as it is.
 */
export async function createFile(path: string): Promise<NewFile> {
  const target = await realpath(path).catch(ifMissing(path));
  const found = await stat(target).catch(ifMissing(undefined));
  if (found && !found.isFile()) return written(await open(target, 'w'));
  const temporary = `${target}.${randomUUID()}.tmp`;
  const handle = await open(temporary, 'wx', found?.mode);
  const file = written(handle);
  const discard = async (): Promise<void> => {
    await file.discard();
    await rm(temporary, { force: true });
  };
  return {
    write: file.write,
    discard,
    async commit() {
      try {
        await file.commit();
        await rename(temporary, target);
      } catch (error) {
        await discard();
        throw error;
      }
    },
  };
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await createFile(path);
  try {
    await file.write(text);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}

function written(handle: FileHandle): NewFile {
  const close = (): Promise<void> => handle.close();
  return {
    async write(text) {
      await handle.writeFile(text);
    },
    commit: close,
    discard: close,
  };
}
