import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GoldMorpheme } from '../src/dictionary/training/treebank.js';

/** A segmenter that is ready: `pass` only segments, `morphemes` also reads what came out, a list a line. */
export interface Ready {
  pass(lines: readonly string[]): void;
  morphemes(lines: readonly string[]): GoldMorpheme[][];
}

/** A segmenter to compare: `missing` says what is not there, if anything. */
export interface System {
  name: string;
  missing?: string;
  load(): Promise<Ready>;
}

const { PEERS, MECAB, DIC } = process.env;
const peersMissing = PEERS === undefined ? { missing: 'PEERS names no folder' } : {};

/** Splits a/X+b/Y, with what else MeCab writes after the tag. */
const expression = (text: string): GoldMorpheme[] =>
  text.split('+').map((part) => {
    const [form = '', tag = ''] = part.split('/');
    return { form, tag };
  });

function eachLine<Token>(segment: (line: string) => Token[], read: (token: Token) => GoldMorpheme[]): Ready {
  return {
    pass: (lines) => lines.forEach((line) => void segment(line)),
    morphemes: (lines) => lines.map((line) => segment(line).flatMap(read)),
  };
}

async function loadMalmoi(): Promise<Ready> {
  const built = new URL('../dist/index.js', import.meta.url).href;
  const { createAnalyzer } = (await import(built)) as typeof import('../src/index.js');
  const analyzer = await createAnalyzer();
  return eachLine(
    (line) => analyzer.segment(line),
    (token) => token.morphemes.map(({ form, tag }) => ({ form, tag })),
  );
}

interface KuromojiToken {
  surface_form: string;
  pos: string;
  expression?: string;
}
interface KuromojiKo {
  builder(options: { dicPath: string }): { build(): Promise<{ tokenize(text: string): KuromojiToken[] }> };
}
async function loadKuromojiKo(): Promise<Ready> {
  const folder = join(PEERS ?? '', 'node_modules', 'kuromoji-ko');
  const { builder } = (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as KuromojiKo;
  const tokenizer = await builder({ dicPath: join(folder, 'dict') }).build();
  return eachLine(
    (line) => tokenizer.tokenize(line),
    (token) =>
      token.expression && token.expression !== '*'
        ? expression(token.expression)
        : [{ form: token.surface_form, tag: token.pos }],
  );
}

interface GaruKo {
  Garu: { load(): Promise<{ analyze(text: string): { tokens: { text: string; pos: string }[] } }> };
}
async function loadGaruKo(): Promise<Ready> {
  const entry = join(PEERS ?? '', 'node_modules/garu-ko/dist/index.js');
  const { Garu } = (await import(pathToFileURL(entry).href)) as GaruKo;
  const garu = await Garu.load();
  return eachLine(
    (line) => garu.analyze(line).tokens,
    ({ text, pos }) => [{ form: text, tag: pos }],
  );
}

/** One process over all lines; its start counts in every pass. */
function mecab(lines: readonly string[]): string {
  // Debian's mecabrc names another dictionary, and the usual buffer cuts long lines.
  const options = ['-r', devNull, '-d', DIC ?? '', '-b', '1000000'];
  const { status, stdout, stderr } = spawnSync(MECAB ?? '', options, {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`MeCab failed: ${stderr}`);
  return stdout;
}
function readMecab(line: string): GoldMorpheme[] {
  const [surface = '', features = ''] = line.split('\t');
  const cells = features.split(',');
  const parts = cells[7];
  return parts && parts !== '*' ? expression(parts) : [{ form: surface, tag: cells[0] ?? '' }];
}
const nativeMecab: Ready = {
  pass: (lines) => void mecab(lines),
  morphemes: (lines) =>
    mecab(lines)
      .split(/^EOS\n/m)
      .slice(0, lines.length)
      .map((block) => block.split('\n').filter(Boolean).flatMap(readMecab)),
};

export const systems: readonly System[] = [
  { name: 'malmoi', load: loadMalmoi },
  { name: 'kuromoji-ko', ...peersMissing, load: loadKuromojiKo },
  { name: 'garu-ko', ...peersMissing, load: loadGaruKo },
  {
    name: 'MeCab',
    ...(MECAB === undefined || DIC === undefined ? { missing: 'MECAB and DIC name no program and dictionary' } : {}),
    load: () => Promise.resolve(nativeMecab),
  },
];
