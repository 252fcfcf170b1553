import { createHash, type Hash } from 'node:crypto';
import type { Work } from './document.js';

/** A digest of a series of documents, which grows with it. */
export class Digest {
  private readonly hash: Hash = createHash('sha256');

  add(work: Work): void {
    this.hash.update(JSON.stringify(work)).update('\n');
  }

  /** The digest of what was added up to now. */
  value(): string {
    return this.hash.copy().digest('hex');
  }
}
