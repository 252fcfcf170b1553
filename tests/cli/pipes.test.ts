import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'malmoi-'));
afterAll(() => rmSync(folder, { recursive: true }));

const record = `${JSON.stringify({ text: '로씨야 외무상이 평양에 왔다.\n' })}\n`;
const archive = join(folder, 'archive.ndjson');
writeFileSync(archive, record.repeat(3000));

/** A command line in a shell, the built command as $malmoi. */
const shell = (line: string) =>
  spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
    encoding: 'utf8',
    env: { ...process.env, malmoi: `${process.execPath} dist/cli.js` },
  });

test.each(['segment', 'entities -f csv', 'analyze', 'analyze -f json', 'normalize -f text'])(
  'a reader of %s that has enough ends it quietly',
  (command) => {
    const { status, stdout, stderr } = shell(`$malmoi ${command} ${archive} | head -n 1`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').length).toBe(2);
  },
);

test('so does one that never reads, and closed standard output of --help', () => {
  expect(shell(`$malmoi analyze ${archive} | true`)).toMatchObject({ status: 0, stderr: '' });
  expect(shell('$malmoi --help | true')).toMatchObject({ status: 0, stderr: '' });
});

test('records come out before standard input ends', async () => {
  const child = spawn(process.execPath, ['dist/cli.js', 'entities', '--input-format', 'ndjson'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(record);
  const [first] = await new Promise<[Buffer]>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve([data])),
  );
  child.stdin.end();
  expect(JSON.parse(String(first)).entities).toContainEqual(expect.objectContaining({ text: '평양' }));
});

test('a file that cannot be finished leaves the old one as it was', () => {
  const output = join(folder, 'out.txt');
  writeFileSync(output, 'old');
  const bad = join(folder, 'words.tsv');
  writeFileSync(bad, '력사\tNNX\n');
  expect(shell(`$malmoi normalize ${folder}/none.txt -o ${output}`).status).toBe(1);
  expect(shell(`$malmoi normalize --user-dictionary ${bad} ${archive} -o ${output}`)).toMatchObject({
    ...{ status: 1, stderr: `malmoi: ${bad}:1: "NNX" is no Sejong tag\n` },
  });
  expect(readFileSync(output, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
