import { readFile, rename, writeFile } from 'node:fs/promises';
import { ifMissing } from './missing.js';
import type { Tally } from './tally.js';

/** What makes a job's output what it is, besides its documents: two jobs that agree in it write the same. */
export type JobDescription = Record<string, string | number | boolean | readonly string[]>;

/** How far a job has come, in a file beside its output. */
export interface Checkpoint {
  job: JobDescription;
  /** The documents whose records are in the output. */
  documents: number;
  /** The bytes that these records take. */
  bytes: number;
  /** A digest of these documents. */
  digest: string;
  tally: Tally;
  /** Whether these are all documents. */
  finished: boolean;
}

/** A job that cannot be continued; its message says what to do. */
export class ResumeError extends Error {
  override readonly name = 'ResumeError';
}

/** Reads a checkpoint, if there is one. */
export async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  const content = await readFile(path, 'utf8').catch(ifMissing(undefined));
  if (content === undefined) return undefined;
  try {
    return JSON.parse(content) as Checkpoint;
  } catch (cause) {
    throw new ResumeError(`${path} is no checkpoint; delete it to begin anew`, { cause });
  }
}

/** Writes a checkpoint in place of the one before: a reader sees the old or the new. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const fresh = `${path}.new`;
  await writeFile(fresh, JSON.stringify(checkpoint), { flush: true });
  await rename(fresh, path);
}

/**
 * Checks that a checkpoint is of the same job.
 *
 * @throws ResumeError naming what differs
 */
export function checkJob(path: string, found: JobDescription, job: JobDescription): void {
  const names = [...new Set([...Object.keys(found), ...Object.keys(job)])];
  const differing = names.filter((name) => JSON.stringify(found[name]) !== JSON.stringify(job[name]));
  if (differing.length === 0) return;
  const was = differing.map((name) => `${name} was ${shown(found[name])}, is ${shown(job[name])}`).join('; ');
  throw new ResumeError(`${path} is of another job (${was}); delete it to begin anew`);
}

const shown = (value: JobDescription[string] | undefined): string =>
  value === undefined ? 'not given' : typeof value === 'object' ? value.join(',') : String(value);
