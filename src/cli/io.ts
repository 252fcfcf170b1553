import type { FileSystem } from '../documents/file-system.js';

/** Something to write to. The promise is kept when the text is handed on, so that a slow reader slows the writer. */
export interface Output {
  write(text: string): Promise<void>;
}

/** A file that is being written, and takes the place of an older one when it is whole. */
export interface NewFile extends Output {
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Leaves everything as it was. */
  discard(): Promise<void>;
}

/** All that a command touches besides the analyzer. */
export interface Io {
  stdout: Output;
  stderr: Output;
  /** Whether standard output is a terminal that wants colour. */
  color: boolean;
  /** Standard error, if it is a terminal that a progress bar can be drawn on. */
  terminal?: NodeJS.WriteStream;
  /** What documents are read from, standard input among it. */
  files: FileSystem;
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a file whole or not at all. */
  writeFile(path: string, text: string): Promise<void>;
  /** Begins a file that is written part by part. */
  createFile(path: string): Promise<NewFile>;
}

/** Exit statuses of the command. */
export const EXIT = { ok: 0, badInput: 1, usage: 2 } as const;

/** A command line that makes no sense; its message is for the person who wrote it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or directory',
  EISDIR: 'is a directory',
  ENOTDIR: 'a part of the path is no directory',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
};

/** The code of an error of the operating system (ENOENT, EPIPE), if it is one. */
export function errorCode(error: unknown): string | undefined {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What went wrong, in words. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return REASONS[errorCode(error) ?? ''] ?? message;
}
