import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file.js';

/**
 * Where the records of shards are kept: a folder that all hosts share, or object storage. Two workers may write one
 * shard, with the same records: the last one stands.
 */
export interface ShardStore {
  /** Writes a shard's records, whole or not at all, in place of what was there. */
  write(shard: string, lines: Uint8Array): Promise<void>;
  /** The records of a shard, as NDJSON in UTF-8. */
  read(shard: string): Promise<Uint8Array>;
}

/** Keeps each shard in a file of a folder, `shard-00000000.ndjson`. */
export function folderStore(folder: string): ShardStore {
  const pathOf = (shard: string): string => join(folder, `${shard}.ndjson`);
  return {
    async write(shard, lines) {
      await mkdir(folder, { recursive: true });
      await replaceFile(pathOf(shard), (file) => file.writeFile(lines));
    },
    read: (shard) => readFile(pathOf(shard)),
  };
}
