import { emptyTally, sumOf, type Tally } from '../corpus/tally.js';
import { QueueError } from './queue-error.js';
import { replaceFile } from './replace-file.js';
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
  await replaceFile(path, async (file) => {
    for (const shard of shards) {
      const [lines, tally] = await Promise.all([store.read(shard), tallyOf(shard)]);
      const records = lines.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
      if (records !== tally.documents) {
        throw new QueueError(`${shard} has ${records} records of ${tally.documents} documents`);
      }
      await file.writeFile(lines);
      together = sumOf(together, tally);
    }
  });
  return together;
}
