import { run } from '../../src/cli/program.js';
import { nodeFileSystem } from '../../src/documents/file-system.js';
import { analyzer, failure, malmoi } from './fake.js';

describe('inputs', () => {
  test.each([
    ['standard input', ['normalize'], '역사\r\n'],
    ['standard input by name', ['normalize', '-'], '역사\r\n'],
    ['files and standard input in order', ['normalize', 'a.txt', '-', 'b.txt'], '하나\n역사\r\n둘'],
  ])('%s', async (_name, args, stdout) => {
    const files = { 'a.txt': '하나\n', 'b.txt': '\ufeff둘' };
    expect(await malmoi(args, files, { stdin: '력사\r\n' })).toMatchObject({ status: 0, stdout, stderr: '' });
  });

  test.each([
    ['no such file', undefined, 'bad: no such file or directory'],
    ['a folder', failure('EISDIR'), 'bad: is a directory'],
    ['a byte that begins nothing', Uint8Array.of(0x61, 0xff, 0x61), 'bad: neither UTF-8 (byte 1) nor EUC-KR (byte 1)'],
    [
      'a character cut off',
      Uint8Array.of(0x61, 0xea, 0xb0, 0x80, 0xea),
      'bad: neither UTF-8 (byte 5) nor EUC-KR (byte 3)',
    ],
    ['a broken archive', Uint8Array.of(0x1f, 0x8b, 0, 0, 0), 'bad: unknown compression method'],
  ])('%s is named, and the other files go on', async (_name, content, message) => {
    const files = { 'a.txt': '력사', ...(content && { bad: content }) };
    expect(await malmoi(['normalize', 'bad', 'a.txt'], files)).toMatchObject({
      ...{ status: 1, stdout: '역사', stderr: `malmoi: ${message}\n` },
    });
  });
});

describe('ndjson', () => {
  test('keeps the other fields, a line a document', async () => {
    const stdin = '{"id":1,"text":"평양"}\n\n{"text":"력사","tags":["가"],"entities":0}\r\n';
    const { status, stdout } = await malmoi(['entities', '--input-format', 'ndjson'], {}, { stdin });
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { id: 1, text: '평양', entities: analyzer.entities('평양') },
      { text: '력사', tags: ['가'], entities: [] },
    ]);
  });

  test('a bad line is named, and the others go on', async () => {
    const content = '{"text":"가"}\n{"text":\n[]\n{"text":5}\nnull\n{"text":"나"}';
    const { status, stdout, stderr } = await malmoi(['segment', '--input-format', 'ndjson', 'd'], { d: content });
    expect(status).toBe(1);
    expect(stdout.match(/"text":"."/g)).toEqual(['"text":"가"', '"text":"나"']);
    expect(stderr.split('\n')).toEqual([
      'malmoi: d:2: not JSON',
      'malmoi: d:3: not a JSON object',
      'malmoi: d:4: the object has no string "text"',
      'malmoi: d:5: not a JSON object',
      '',
    ]);
  });

  test('of text files names them', async () => {
    const { stdout } = await malmoi(['segment', '-f', 'ndjson', 'a', 'b'], { a: '가', b: '나' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['a', 'b']);
  });
});

describe('output', () => {
  const files = { a: '오늘 평양', b: '력사' };

  test.each([
    ['segment', ['segment', 'a'], '오늘\tNNG\t오늘\n평양\tNNG\t평양\n\n'],
    ['entities', ['entities', 'a'], '3\t5\tLOCATION\t평양\t평양\tQ18808\n'],
    ['times', ['times', 'a', '--reference', '2024-02-29'], '0\t2\tDATE\t오늘\t2024-02-29\t\t\n'],
    ['times without a reference', ['times', 'a'], ''],
    ['tables under names', ['entities', 'a', 'b'], '==> a <==\n3\t5\tLOCATION\t평양\t평양\tQ18808\n==> b <==\n'],
    ['brat', ['analyze', '-f', 'brat', 'a'], 'T1\tLOCATION 3 5\t평양\n#1\tAnnotatorNotes T1\tid=Q18808\n'],
    ['a dictionary word', ['dictionary', '력사'], '력사\tNNG\t1200\t력사/NNG\t역사\tinitial-sound\n'],
  ])('%s', async (_name, args, stdout) => {
    expect(await malmoi(args, files)).toMatchObject({ status: 0, stdout, stderr: '' });
  });

  test('JSON is an object for one input, an array for several', async () => {
    const one = JSON.parse((await malmoi(['analyze', 'a'], files)).stdout);
    const several = JSON.parse((await malmoi(['analyze', 'a', 'b', 'missing'], files)).stdout);
    expect(one).toMatchObject({ file: 'a', text: '오늘 평양', normalization: { alignment: [[0, 0]] } });
    expect(several).toMatchObject([one, { file: 'b' }]);
    expect(JSON.parse((await malmoi(['dictionary', '-f', 'json', '력사'])).stdout)).toHaveLength(1);
  });

  test('a file is written once, in the end, and not without a document', async () => {
    expect(await malmoi(['normalize', 'a', 'b', '-o', 'out'], files)).toMatchObject({
      ...{ stdout: '', written: { out: '오늘 평양역사' } },
    });
    expect(await malmoi(['normalize', 'missing', '-o', 'out'], files)).toMatchObject({ status: 1, written: {} });
  });

  test('colour only on a terminal', async () => {
    expect((await malmoi(['report', 'a'], files, { color: true })).stdout).toContain('\x1b[');
    expect((await malmoi(['report', 'a'], files)).stdout).not.toContain('\x1b[');
    expect((await malmoi(['report', 'a', '-o', 'out'], files, { color: true })).written['out']).not.toContain('\x1b[');
  });

  test('an unknown word', async () => {
    expect(await malmoi(['dictionary', '없음', '력사'])).toMatchObject({
      ...{ status: 1, stderr: 'malmoi: 없음: not in the dictionary\n' },
    });
  });
});

describe('usage', () => {
  test.each([
    ['no command', [], /Usage: malmoi/],
    ['an unknown command', ['translate'], /unknown command 'translate'/],
    ['an unknown option', ['segment', '--fast'], /unknown option '--fast'/],
    ['an unknown format', ['segment', '-f', 'xml'], /'xml' is invalid/],
    ['a format of another command', ['segment', '-f', 'html'], /'html' is invalid/],
    ['no day', ['times', '--reference', '2024-02-30'], /'2024-02-30' is invalid/],
    ['a word too few', ['dictionary'], /a word is missing/],
    ['a check of words', ['dictionary', '--check', 'a', '력사'], /takes no words/],
    ['a word without a tag', ['dictionary', '--add', 'a', '력사'], /needs the --tag/],
    ['a tag that is none', ['dictionary', '--add', 'a', '--tag', 'NNX', '력사'], /'NNX' is invalid/],
    ['two words to add', ['dictionary', '--add', 'a', '--tag', 'NNG', '력사', '로동'], /takes one word/],
    ['a tag of nothing', ['dictionary', '--tag', 'NNG', '력사'], /of --add/],
    ['another shell', ['completion', 'tcsh'], /'tcsh' is invalid/],
    ['standoff of records', ['analyze', '--input-format', 'ndjson', '-f', 'brat'], /takes one document/],
    ['an unknown encoding', ['segment', '--encoding', 'klingon'], /'klingon' is invalid/],
    ['standoff of two', ['analyze', '-f', 'brat', 'a', 'b'], /takes one document/],
    ['a reference without times', ['normalize', '--reference', '2024-01-01'], /unknown option/],
  ])('%s', async (_name, args, message) => {
    const { status, stdout, stderr } = await malmoi(args, { a: '', b: '' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  test.each([
    ['--help', /Usage: malmoi/],
    ['--version', /^1\.2\.3\n$/],
  ])('%s is no error', async (option, message) => {
    const { status, stdout, stderr } = await malmoi([option]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(message);
  });
});

describe('faults of the surroundings', () => {
  const quiet = { write: async () => {} };
  const broken = { write: async () => Promise.reject(failure('EPIPE')) };
  const io = {
    color: false,
    files: {
      ...nodeFileSystem,
      async *open() {
        yield Uint8Array.of(0x61);
      },
    },
    readFile: async () => new Uint8Array(),
    createFile: async () => ({ write: async () => {}, commit: async () => {}, discard: async () => {} }),
  };

  test('a reader that has gone ends the run quietly', async () => {
    let stderr = '';
    const environment = {
      io: {
        ...io,
        stdout: broken,
        stderr: { write: async (text: string) => void (stderr += text) },
        writeFile: async () => {},
      },
      ...{ version: '', createAnalyzer: async () => analyzer },
    };
    expect(await run(['normalize'], environment)).toBe(0);
    expect(await run(['--help'], environment)).toBe(0);
    expect(stderr).toBe('');
  });

  test.each([
    ['a missing dictionary', { createAnalyzer: () => Promise.reject(new Error('no dictionary')) }, 'no dictionary'],
    ['a full disk', { createFile: () => Promise.reject(failure('ENOSPC')) }, 'out: no space left on the device'],
  ])('%s', async (_name, fault, message) => {
    let stderr = '';
    const status = await run(['normalize', '-o', 'out'], {
      io: {
        ...{ ...io, stdout: quiet, stderr: { write: async (text: string) => void (stderr += text) } },
        ...{ writeFile: async () => {}, ...fault },
      },
      ...{ version: '', createAnalyzer: async () => analyzer, ...fault },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `malmoi: ${message}\n` });
  });
});
