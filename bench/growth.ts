/**
 * How the time of each stage grows with the length of the text: doubles the length, and fits the exponent of time over
 * length. Linear work has 1; more than 1.1 fails.
 *
 *     tsx bench/growth.ts [--from BYTES] [--to BYTES] [--texts NAME,…] [--stages NAME,…]
 *
 * Lengths are in bytes of UTF-8, from 256 KB to 16 MB by default. Each kind of text has a process of its own.
 */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { createAnalyzerSync, type Analyzer } from '../src/index.js';
import { growingTexts } from './growth/texts.js';
import { exponentOf, type Measure } from './growth/exponent.js';

const KILOBYTE = 1024;
const HIGHEST_EXPONENT = 1.1;
/** A stage that takes so long on one text is not asked to read twice as much. */
const LONGEST_MS = 240_000;
/** The tokens of 16 MB do not fit in the heap that Node.js takes by itself. */
const HEAP = '--max-old-space-size=14000';

type Stage = (analyzer: Analyzer, text: string) => unknown;

/** A quick task is done several times, and its least time counts. */
const REPEATS = 3;
const QUICK_MS = 1000;

/** The milliseconds that a task keeps the processor busy: other work on the machine does not count. */
function processorTime(task: () => unknown): number {
  let least = Infinity;
  for (let repeat = 0; repeat < REPEATS && (repeat === 0 || least < QUICK_MS); repeat++) {
    const before = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Asks for offsets all over a text, in both directions. */
function mapOffsets(analyzer: Analyzer, text: string): number {
  const { toNormalized, toSource } = analyzer.normalize(text);
  let sum = 0;
  for (let offset = 0; offset <= text.length; offset += 7) sum += toNormalized(offset) + toSource(offset);
  return sum;
}

const STAGES: Record<string, Stage> = {
  segment: (analyzer, text) => analyzer.segment(text),
  nBest: (analyzer, text) => analyzer.nBest(text, 2),
  sentences: (analyzer, text) => analyzer.sentences(text),
  normalize: (analyzer, text) => analyzer.normalize(text),
  toNorthern: (analyzer, text) => analyzer.normalize(text, { to: 'northern' }),
  offsets: mapOffsets,
  entities: (analyzer, text) => analyzer.entities(text),
  times: (analyzer, text) => analyzer.times(text),
  bulletin: (analyzer, text) => analyzer.bulletin(text),
  analyze: (analyzer, text) => analyzer.analyze(text),
};

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: String(256 * KILOBYTE) },
    to: { type: 'string', default: String(16 * KILOBYTE * KILOBYTE) },
    texts: { type: 'string', default: Object.keys(growingTexts).join() },
    stages: { type: 'string', default: Object.keys(STAGES).join() },
    child: { type: 'boolean', default: false },
  },
});

if (values.child) measureText(values.texts);
else process.exitCode = (await measureAll(values.texts.split(','))) ? 0 : 1;

/** Measures each text in its own process. */
async function measureAll(names: readonly string[]): Promise<boolean> {
  let passed = true;
  console.log(['text', 'stage', 'bytes', 'seconds', 'exponent'].join('\t'));
  for (const name of names) {
    const args = ['--child', '--texts', name, '--stages', values.stages, '--from', values.from, '--to', values.to];
    const child = fork(fileURLToPath(import.meta.url), args, { execArgv: [...process.execArgv, HEAP] });
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    if (code !== 0) passed = false;
    if (code === null) console.log(`${name}\tkilled`);
  }
  return passed;
}

/** Prints a line a stage for one kind of text. */
function measureText(name: string): void {
  const analyzer = createAnalyzerSync({ dictionary: 'dist/malmoi.dict' });
  const textOf = growingTexts[name];
  if (!textOf) throw new Error(`no text ${name}`);
  for (const stage of values.stages.split(',')) {
    const run = STAGES[stage];
    if (!run) throw new Error(`no stage ${stage}`);
    run(analyzer, textOf(32 * KILOBYTE));
    const measures: Measure[] = [];
    for (let bytes = Number(values.from); bytes <= Number(values.to); bytes *= 2) {
      const text = textOf(bytes);
      const ms = processorTime(() => run(analyzer, text));
      measures.push({ size: bytes, ms });
      if (ms > LONGEST_MS) break;
    }
    const { size, ms } = measures[measures.length - 1];
    const exponent = exponentOf(measures);
    const failed = (exponent ?? 0) > HIGHEST_EXPONENT || size * 2 <= Number(values.to);
    const shown = exponent === undefined ? 'too quick' : exponent.toFixed(2);
    console.log([name, stage, size, (ms / 1000).toFixed(2), shown + (failed ? ' !' : '')].join('\t'));
    if (failed) process.exitCode = 1;
  }
}
