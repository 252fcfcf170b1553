import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import type { AnalyzedBatch } from './analyze-batches.js';
import { checkJob, readCheckpoint, ResumeError, writeCheckpoint, type JobDescription } from './checkpoint.js';
import { Digest } from './digest.js';
import type { Work } from './document.js';
import { ifMissing } from './missing.js';
import type { CorpusOutput } from './output.js';
import { emptyTally, sumOf, type Tally } from './tally.js';

/** How often a running job notes how far it is: what a kill costs at most. */
const CHECKPOINT_MILLISECONDS = 1000;

/**
 * Opens the output of a job that may be killed and go on. Its records go to `PATH.part`; `PATH.checkpoint` says how
 * many of them are safe on disk, of which job they are, and what documents they are of. What stands behind them, a
 * broken line too, is cut off when the job goes on. The file gets its name when it is complete.
 *
 * @param path the output file
 * @param job what makes the output what it is: an unfinished output of another job is left alone
 * @throws ResumeError if there is an unfinished output that the job cannot go on with
 */
export async function openResumable(path: string, job: JobDescription): Promise<CorpusOutput> {
  const [part, note] = [`${path}.part`, `${path}.checkpoint`];
  let found = await readCheckpoint(note);
  if (found) checkJob(note, found.job, job);
  const size = await sizeOf(part);
  // The file got its name, and then the job was killed; or there is nothing to go on with.
  if (size === undefined && found && !found.finished) found = undefined;
  if (found && !found.finished && (size ?? 0) < found.bytes) {
    throw new ResumeError(`${part} is shorter than ${note} says; delete both to begin anew`);
  }
  const state: Progress = found ?? { documents: 0, bytes: 0, digest: '', tally: emptyTally(), finished: false };
  if (!found) await writeCheckpoint(note, { job, ...state });
  const handle = state.finished ? undefined : await open(part, size === undefined ? 'w' : 'r+');
  await handle?.truncate(state.bytes);
  return new ResumableFile({ path, part, note }, job, state, handle);
}

interface Paths {
  path: string;
  /** The unfinished output. */
  part: string;
  /** The checkpoint. */
  note: string;
}

interface Progress {
  documents: number;
  bytes: number;
  digest: string;
  tally: Tally;
  finished: boolean;
}

class ResumableFile implements CorpusOutput {
  private readonly digest = new Digest();
  private readonly done: number;
  /** The first records are noted at once. */
  private saved = -Infinity;

  constructor(
    private readonly paths: Paths,
    private readonly job: JobDescription,
    private state: Progress,
    private readonly handle: FileHandle | undefined,
  ) {
    this.done = state.documents;
  }

  get tally(): Tally {
    return this.state.tally;
  }

  async *remaining(works: AsyncIterable<Work>): AsyncGenerator<Work> {
    if (this.state.finished) return;
    let passed = 0;
    for await (const work of works) {
      if (passed === this.done) {
        yield work;
        continue;
      }
      this.digest.add(work);
      passed++;
      if (passed === this.done) this.check(passed);
    }
    if (passed < this.done) this.check(passed);
  }

  /** The documents passed over must be those that the unfinished output has records of. */
  private check(passed: number): void {
    if (passed === this.done && this.digest.value() === this.state.digest) return;
    const { part, note } = this.paths;
    throw new ResumeError(
      `${part} is of other documents: the first ${this.done} are no longer what they were; ` +
        `delete it and ${note} to begin anew`,
    );
  }

  async append({ works, lines, tally }: AnalyzedBatch): Promise<void> {
    const { handle, state } = this;
    if (!handle) throw new Error(`${this.paths.path} is finished`);
    // Two jobs with one output would destroy it.
    const { size } = await handle.stat();
    if (size !== state.bytes) throw new Error(`${this.paths.part}: another process writes it`);
    await writeAll(handle, lines, state.bytes);
    for (const work of works) this.digest.add(work);
    this.state = {
      ...state,
      documents: state.documents + works.length,
      bytes: state.bytes + lines.length,
      tally: sumOf(state.tally, tally),
    };
    if (performance.now() - this.saved > CHECKPOINT_MILLISECONDS) await this.save();
  }

  /** What the checkpoint says is on disk before it says so. */
  private async save(): Promise<void> {
    await this.handle?.datasync();
    this.state = { ...this.state, digest: this.digest.value() };
    await writeCheckpoint(this.paths.note, { job: this.job, ...this.state });
    this.saved = performance.now();
  }

  async finish(): Promise<void> {
    const { path, part, note } = this.paths;
    if (!this.state.finished) {
      this.state = { ...this.state, finished: true };
      await this.save();
    }
    // A job that was killed between these two steps takes up here.
    if ((await sizeOf(part)) !== undefined) await rename(part, path);
    await rm(note);
  }

  async close(): Promise<void> {
    await this.handle?.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

/** The size of a file, or nothing where there is none. */
const sizeOf = (path: string): Promise<number | undefined> => stat(path).then(({ size }) => size, ifMissing(undefined));
