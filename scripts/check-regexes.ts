/**
 * Checks every regular expression of `src/` for time that grows faster than its input (`npm run lint:regexes`).
 *
 * Literals are found in the syntax trees, those that are put together from lists while the package is loaded and
 * analyzes the fixtures. What is never asked of more than so many characters says so by its bounds (`.{0,80}`). Exits
 * with 1 where one is super-linear.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** A regular expression and where it stands. */
interface Found {
  source: string;
  flags: string;
  place: string;
}

/** What one expression may take; recheck answers most in a few milliseconds. */
const TIMEOUT_MS = 20_000;

/** The literals of a file. */
function literalsOf(file: string, content: string): Found[] {
  const tree = ts.createSourceFile(file, content, ts.ScriptTarget.ESNext, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The expressions that are made while the package is loaded and used. */
async function madeWhileRunning(): Promise<Found[]> {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      const place = /\(?([^()\s]*\/src\/[^()\s]*)\)?/.exec(new Error().stack ?? '')?.[1];
      if (place !== undefined) found.push({ source: made.source, flags: made.flags, place });
      return made;
    },
  });
  const { createAnalyzerSync } = await import('../src/index.js');
  const { readSeeds } = await import('./fuzz/seeds.js');
  const analyzer = createAnalyzerSync({ dictionary: 'dist/malmoi.dict' });
  for (const line of readSeeds().lines) {
    analyzer.analyze(line);
    analyzer.normalize(line, { to: 'northern' });
  }
  globalThis.RegExp = Original;
  return found;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const literals = files.sort().flatMap((file) => literalsOf(`src/${file}`, readFileSync(`src/${file}`, 'utf8')));
const all = new Map([...literals, ...(await madeWhileRunning())].map((each) => [each.source + each.flags, each]));
let faulty = 0;
for (const { source, flags, place } of all.values()) {
  const result = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (result.status === 'safe') continue;
  faulty++;
  const fault = result.status === 'unknown' ? 'not decided' : result.complexity.summary;
  console.log(`${place}: ${fault}: /${source.slice(0, 200)}/${flags}`);
}
console.log(`${all.size} regular expressions, ${faulty} of them not linear`);
if (faulty > 0) process.exitCode = 1;
