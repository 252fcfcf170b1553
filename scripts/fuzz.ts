/**
 * Looks for texts that break an invariant: mutates fixtures and words of the lexicons for a time.
 *
 *     npm run fuzz -- --minutes 10 [--seed NUMBER] [--idempotence]
 *
 * A text that fails is made as short as may be and written to `fixtures/fuzz/`, from where
 * `tests/properties/fuzz.test.ts` replays it. Exits with 1 if there was any.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyzerSync } from '../src/index.js';
import { idempotent, INVARIANTS } from '../tests/support/invariants.js';
import { minimize } from './fuzz/minimize.js';
import { mutated } from './fuzz/mutate.js';
import { randomFrom } from './fuzz/random.js';
import { readSeeds } from './fuzz/seeds.js';

const FOLDER = 'fixtures/fuzz';
const MINIMIZE_MS = 60_000;
/** So many failures of one invariant are enough: more are likely the same. */
const MOST_OF_ONE = 5;
/** Processor time that no text of this length may take: a sign of work that grows faster than the text. */
const limitMs = (text: string): number => 5000 + text.length / 5;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    idempotence: { type: 'boolean', default: false },
  },
});
const invariants = Object.entries(values.idempotence ? { idempotent } : INVARIANTS);
const analyzer = createAnalyzerSync({ dictionary: 'dist/malmoi.dict' });
const seeds = readSeeds();
const random = randomFrom(Number(values.seed));
const deadline = Date.now() + Number(values.minutes) * 60_000;
const failures = new Map<string, number>();
console.log(`seed ${values.seed}`);

/** What is wrong with a text, or nothing. */
function faultOf(name: string, check: (typeof invariants)[number][1], text: string): string | undefined {
  const before = process.cpuUsage();
  try {
    check(analyzer, text);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  return ms > limitMs(text) ? `${name} took ${Math.round(ms)} ms for ${text.length} characters` : undefined;
}

let texts = 0;
for (; Date.now() < deadline; texts++) {
  const text = mutated(seeds, random);
  for (const [name, check] of invariants) {
    const seen = failures.get(name) ?? 0;
    if (seen >= MOST_OF_ONE) continue;
    const fault = faultOf(name, check, text);
    if (fault === undefined) continue;
    failures.set(name, seen + 1);
    const least = minimize(text, (shorter) => faultOf(name, check, shorter) !== undefined, MINIMIZE_MS);
    const hash = createHash('sha256').update(least).digest('hex').slice(0, 8);
    const file = `${FOLDER}/${name}-${hash}.json`;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${JSON.stringify({ invariant: name, text: least })}\n`);
    console.log(`${file}: ${faultOf(name, check, least) ?? fault}`.slice(0, 2000));
  }
}
console.log(`${texts} texts, ${[...failures.values()].reduce((sum, count) => sum + count, 0)} failures`);
if (failures.size > 0) process.exitCode = 1;
