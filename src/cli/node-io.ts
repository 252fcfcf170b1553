import { readFile } from 'node:fs/promises';
import { nodeFileSystem } from '../documents/file-system.js';
import type { Io, Output } from './io.js';
import { createFile, writeWhole } from './new-file.js';

/** The process's own streams and files. */
export function nodeIo(process: NodeJS.Process): Io {
  return {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    color: process.stdout.isTTY ? !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' : false,
    ...(process.stderr.isTTY && process.env['TERM'] !== 'dumb' && { terminal: process.stderr }),
    readFile: (path) => readFile(path),
    files: nodeFileSystem,
    writeFile: writeWhole,
    createFile,
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
