import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Io, Output } from './io.js';
import { errorCode } from './io.js';

/** The process's own streams and files. */
export function nodeIo(process: NodeJS.Process): Io {
  return {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    color: process.stdout.isTTY ? !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' : false,
    ...(process.stderr.isTTY && process.env['TERM'] !== 'dumb' && { terminal: process.stderr }),
    readFile: (path) => readFile(path),
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    writeFile: writeAtomically,
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  // The callback of `write` tells of the error; without a listener it would be thrown as well.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/**
 * Writes beside the file and renames, so that a reader sees the old file or the new one. A link is followed; what is
 * no regular file (/dev/null, a pipe) is written to as it is.
 */
async function writeAtomically(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(orMissing(path));
  const found = await stat(target).catch(orMissing(undefined));
  if (found && !found.isFile()) return writeFile(target, text);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx', ...(found && { mode: found.mode }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const orMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if (errorCode(error) === 'ENOENT') return value;
    throw error;
  };
