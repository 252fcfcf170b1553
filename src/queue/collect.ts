import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { emptyTally, sumOf, type Tally } from '../corpus/tally.js';
import { QueueError } from './queue-error.js';
import type { ShardStore } from './shard-store.js';

const LINE_FEED = 0x0a;

/**
 * Puts the records of shards together.
 *
 * @param shards their names, in order
 * @param tallyOf what a shard holds
 * @param path the file, which is written whole or not at all
 * @throws QueueError if a shard has more or fewer records than it has documents
 */
export async function collectShards(
  shards: readonly string[],
  tallyOf: (shard: string) => Promise<Tally>,
  store: ShardStore,
  path: string,
): Promise<Tally> {
  let together = emptyTally();
  const fresh = `${path}.${randomUUID()}.tmp`;
  const handle = await open(fresh, 'wx');
  try {
    for (const shard of shards) {
      const [lines, tally] = await Promise.all([store.read(shard), tallyOf(shard)]);
      const records = lines.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
      if (records !== tally.documents) {
        throw new QueueError(`${shard} has ${records} records of ${tally.documents} documents`);
      }
      await handle.writeFile(lines);
      together = sumOf(together, tally);
    }
    await handle.sync();
    await handle.close();
    await rename(fresh, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(fresh, { force: true });
    throw error;
  }
  return together;
}
