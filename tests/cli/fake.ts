import type { Analyzer } from '../../src/analyzer.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';
import { empty } from '../formats/sample.js';

/** An analyzer that knows one word, 력사, and the day of the reference. */
export const analyzer: Analyzer = {
  segment: (text) =>
    [...text.matchAll(/\S+/g)].map((match) => ({
      ...{ start: match.index, end: match.index + match[0].length, surface: match[0] },
      ...{ tag: 'NNG', morphemes: [{ form: match[0], tag: 'NNG' as const }], known: true },
    })),
  nBest: (text) => [{ tokens: analyzer.segment(text), cost: 0 }],
  wakati: (text) => text.split(' '),
  nouns: (text) => text.split(' '),
  sentences: (text) => [{ start: 0, end: text.length }],
  normalize: (text) => ({
    ...{ text: text.replaceAll('력사', '역사'), changes: [] },
    ...{ toNormalized: (offset) => offset, toSource: (offset) => offset },
  }),
  entities: (text) =>
    [...text.matchAll(/평양/g)].map(({ index }) => ({
      ...{ start: index, end: index + 2, type: 'LOCATION' as const, text: '평양', southern: '평양', id: 'Q18808' },
    })),
  times: (_text, options) =>
    options?.reference ? [{ start: 0, end: 2, type: 'DATE', text: '오늘', value: options.reference }] : [],
  bulletin: () => empty.bulletin,
  analyze: (text, options) => ({
    ...{ ...empty, text, bulletin: { body: [{ start: 0, end: text.length }], furniture: [] } },
    ...{
      sentences: analyzer.sentences(text),
      normalization: analyzer.normalize(text),
      entities: analyzer.entities(text),
    },
    ...{ times: analyzer.times(text, options) },
  }),
  lookup: (word) =>
    word === '력사'
      ? [
          {
            ...{ surface: word, tag: 'NNG', morphemes: [{ form: word, tag: 'NNG' }], cost: 1200 },
            ...{ southern: '역사', rule: 'initial-sound' as const },
          },
        ]
      : [],
};

/** What a run of the command line left behind. */
export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
  written: Record<string, string>;
}

/** Runs the command line over files and standard input that are only in memory. */
export async function malmoi(
  args: string[],
  files: Record<string, string | Uint8Array | Error> = {},
  options: { stdin?: string; color?: boolean } = {},
): Promise<Outcome> {
  const outcome: Outcome = { status: 0, stdout: '', stderr: '', written: {} };
  const encode = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const contentOf = (path: string): Uint8Array => {
    const content = files[path] ?? failure('ENOENT');
    if (content instanceof Error) throw content;
    return encode(content);
  };
  const io: Io = {
    stdout: { write: async (text) => void (outcome.stdout += text) },
    stderr: { write: async (text) => void (outcome.stderr += text) },
    color: options.color ?? false,
    files: {
      isFolder: async (path) => Object.keys(files).some((name) => name.startsWith(`${path}/`)),
      entries: async (folder) =>
        Object.keys(files).flatMap((path) => (path.startsWith(`${folder}/`) ? [{ path, isFolder: false }] : [])),
      async *open(path) {
        yield path === '-' ? encode(options.stdin ?? '') : contentOf(path);
      },
    },
    readFile: async (path) => contentOf(path),
    writeFile: async (path, text) => void (outcome.written[path] = text),
    async createFile(path) {
      let written = '';
      return {
        write: async (text) => void (written += text),
        commit: async () => void (outcome.written[path] = written),
        discard: async () => {},
      };
    },
  };
  outcome.status = await run(args, { io, version: '1.2.3', createAnalyzer: async () => analyzer });
  return outcome;
}

/** An error as the operating system gives it. */
export const failure = (code: string): Error => Object.assign(new Error(`${code}: failed`), { code });
