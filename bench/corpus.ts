/**
 * Compares the throughput of `malmoi corpus` with one worker thread and with several, after a build.
 *
 *     tsx bench/corpus.ts [--jobs 2] [--megabytes 8] [--rounds 5]
 *
 * The runs alternate, so that what else the machine does hits both. Quoted are the best run of each, since other work
 * can only slow one down, and processor time, which shows what the threads cost each other. The corpus is made of
 * `fixtures/`, with numbers of its own in each bulletin.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '2' },
    megabytes: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
  },
});

interface Run {
  /** Seconds, by the clock and of the processors. */
  wall: number;
  processor: number;
}

const folder = mkdtempSync(join(tmpdir(), 'malmoi-bench-'));
const input = join(folder, 'corpus.ndjson');

/** Bulletins until there are enough of them. */
function corpusOf(bytes: number): string {
  const bulletins = readdirSync('fixtures')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('fixtures', name), 'utf8'));
  const lines: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const text = bulletins[i % bulletins.length].replace(/\d/g, (digit) => String((Number(digit) + i) % 10));
    size += Buffer.byteLength(text);
    lines.push(JSON.stringify({ text }));
  }
  return `${lines.join('\n')}\n`;
}

function run(jobs: number): Run {
  const command = `time "${process.execPath}" dist/cli.js corpus "${input}" -o "${join(folder, 'out')}" --jobs ${jobs}`;
  const { status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; ${command}`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [wall = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wall, processor: user + system };
}

const jobs = Number(values.jobs);
const megabytes = Number(values.megabytes);
const runs = new Map<number, Run[]>([
  [1, []],
  [jobs, []],
]);
try {
  writeFileSync(input, corpusOf(megabytes * 1e6));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [count, done] of runs) {
      const { wall, processor } = run(count);
      done.push({ wall, processor });
      console.log(
        `jobs ${count}: ${wall.toFixed(1)} s, ${processor.toFixed(1)} s of processors, ` +
          `${(processor / wall).toFixed(2)} processors, ${(megabytes / wall).toFixed(2)} MB/s`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
const best = (count: number): number => Math.min(...(runs.get(count) ?? []).map(({ wall }) => wall));
console.log(`best: jobs ${jobs} has ${(best(1) / best(jobs)).toFixed(2)} times the throughput of jobs 1`);
