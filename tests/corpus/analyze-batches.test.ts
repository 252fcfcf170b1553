import { analyzeBatches } from '../../src/corpus/analyze-batches.js';
import type { Work } from '../../src/corpus/document.js';
import type { Pool } from '../../src/corpus/pool.js';
import { emptyTally } from '../../src/corpus/tally.js';

const works: Work[] = [
  { id: '1', text: '가' },
  { id: '2', source: 'b.txt', text: '폭탄' },
  { id: '3', error: 'not JSON' },
];

/** Threads that a document of this text kills. */
const pool: Pick<Pool, 'run' | 'jobs'> = {
  jobs: 1,
  run({ works }) {
    if (works.some((work) => 'text' in work && work.text === '폭탄')) return Promise.reject(new Error('out of memory'));
    const failures = works.flatMap((work) => ('error' in work ? [{ place: work.id, reason: work.error }] : []));
    const lines = new TextEncoder().encode(works.map(({ id }) => `${id}\n`).join(''));
    return Promise.resolve({ lines, tally: { ...emptyTally(), documents: works.length }, failures });
  },
};

test('a document that kills its thread is reported, the others of its batch are done', async () => {
  async function* series(): AsyncGenerator<Work> {
    for (const work of works) yield Promise.resolve(work);
  }
  const batches = [];
  for await (const batch of analyzeBatches(series(), pool, {})) batches.push(batch);
  expect(batches).toHaveLength(1);
  const [{ lines, tally, failures }] = batches;
  expect(new TextDecoder().decode(lines)).toBe('1\n2\n3\n');
  expect(tally.documents).toBe(3);
  expect(failures).toEqual([
    { place: '2', reason: 'its analysis broke off: out of memory' },
    { place: '3', reason: 'not JSON' },
  ]);
});
