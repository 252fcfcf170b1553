/**
 * Compares malmoi with its peers on one text, each in a process of its own; see README.md in this folder.
 *
 *     npm run bench -- TEXT [GOLD...]
 *
 * GOLD is CoNLL-U or KLUE's dependency file; its column is the F1 of morphemes, tags aside.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparable, morphemesOf, readTreebank, type GoldMorpheme } from '../src/dictionary/training/treebank.js';
import { compatibilityLetters } from '../src/text/hangul.js';
import { systems, type System } from './systems.js';

interface Figures {
  speed: number;
  ready: number;
  memory: number;
  f1: number[];
}

const PASSES = 5;
const SYSTEM = '--system=';

/** The length of the longest common subsequence. */
function common(left: readonly string[], right: readonly string[]): number {
  let previous = new Uint16Array(right.length + 1);
  for (const item of left) {
    const current = new Uint16Array(right.length + 1);
    right.forEach((other, at) => {
      current[at + 1] = item === other ? previous[at] + 1 : Math.max(previous[at + 1], current[at]);
    });
    previous = current;
  }
  return previous[right.length];
}

function score(gold: readonly GoldMorpheme[][], found: readonly GoldMorpheme[][]): number {
  // Some systems give spaces as morphemes and consonants as conjoining jamo; gold has neither.
  const forms = (list: readonly GoldMorpheme[] = []): string[] =>
    list
      .filter(({ form }) => form.trim() !== '')
      .map(({ form }) => comparable(compatibilityLetters(form.normalize('NFC'))));
  let [hits, total] = [0, 0];
  gold.forEach((sentence, at) => {
    const [left, right] = [forms(sentence), forms(found[at])];
    hits += common(left, right);
    total += left.length + right.length;
  });
  return (200 * hits) / Math.max(1, total);
}

async function measure(system: System, text: string, golds: readonly string[]): Promise<Figures> {
  const lines = readFileSync(text, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const started = performance.now();
  const segmenter = await system.load();
  segmenter.pass(lines.slice(0, 1));
  const ready = performance.now() - started;
  segmenter.pass(lines);
  let best = Infinity;
  for (let pass = 0; pass < PASSES; pass++) {
    const from = performance.now();
    segmenter.pass(lines);
    best = Math.min(best, performance.now() - from);
  }
  // MeCab is not in this process, so its memory is not seen from here.
  const memory = system.name === 'MeCab' ? NaN : process.memoryUsage().rss / 1e6;
  const f1 = golds.map((file) => {
    const sentences = readTreebank(readFileSync(file, 'utf8'));
    return score(sentences.map(morphemesOf), segmenter.morphemes(sentences.map((sentence) => sentence.text)));
  });
  return { speed: bytes / 1e3 / best, ready, memory, f1 };
}

const inChild = (system: System, files: readonly string[]): Promise<Figures> =>
  new Promise((resolve, reject) => {
    const options = { serialization: 'advanced' } as const;
    const child = fork(fileURLToPath(import.meta.url), [SYSTEM + system.name, ...files], options);
    child.on('message', (figures) => resolve(figures as Figures));
    child.on('exit', (code) => reject(new Error(`${system.name} ended with status ${code ?? 'none'}`)));
  });

async function compare(files: readonly string[]): Promise<void> {
  const columns = ['ratio', 'MB/s', 'ready ms', 'memory MB', ...files.slice(1).map((file) => `F1 ${basename(file)}`)];
  console.log(['system', ...columns].join('\t'));
  let own = NaN;
  for (const system of systems) {
    if (system.missing !== undefined) {
      console.error(`${system.name} skipped: ${system.missing}`);
      continue;
    }
    const { speed, ready, memory, f1 } = await inChild(system, files);
    if (system.name === 'malmoi') own = speed;
    const cells = [(speed / own).toFixed(2), speed.toFixed(2), ready.toFixed(0), memory.toFixed(0)];
    console.log([system.name, ...cells, ...f1.map((value) => value.toFixed(1))].join('\t').replace('NaN', '-'));
  }
}

const [first = '', ...rest] = process.argv.slice(2);
if (first === '') throw new Error('usage: npm run bench -- TEXT [GOLD...]');
const child = systems.find(({ name }) => first === SYSTEM + name);
if (child) {
  const [text = '', ...golds] = rest;
  process.send?.(await measure(child, text, golds));
  process.disconnect();
} else {
  await compare([first, ...rest]);
}
