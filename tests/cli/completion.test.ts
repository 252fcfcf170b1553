import { spawnSync } from 'node:child_process';
import { malmoi } from './fake.js';

/** What bash offers for a command line that ends with the word to complete. */
async function completed(...words: string[]): Promise<string[]> {
  const { stdout: script } = await malmoi(['completion', 'bash']);
  const line = ['malmoi', ...words].map((word) => `'${word}'`).join(' ');
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `${script}
COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _malmoi; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('bash', () => {
  test.each([
    [['no'], ['normalize']],
    [['c'], ['corpus', 'completion']],
    [['--v'], ['--version']],
    [['normalize', '--sp'], ['--spacing']],
    [
      ['normalize', '--spacing', ''],
      ['required', 'open', 'keep'],
    ],
    [
      ['analyze', '-f', 'c'],
      ['conllu', 'csv'],
    ],
    [['segment', '--input-format', 'h'], ['html']],
    [['segment', 'tsconf'], ['tsconfig.json']],
    [['segment', '-o', 'tsconf'], ['tsconfig.json']],
    [['completion', ''], expect.arrayContaining(['bash', 'zsh', 'fish'])],
    [
      ['dictionary', '--tag', 'NN'],
      ['NNG', 'NNP', 'NNB'],
    ],
  ])('%j', async (words, offered) => expect(await completed(...words)).toEqual(offered));
});

test.each([
  ['bash', ['-n']],
  ['zsh', ['-n']],
  ['fish', ['--no-execute']],
])('the script for %s is one', async (shell, args) => {
  const { status, stdout } = await malmoi(['completion', shell]);
  expect(status).toBe(0);
  for (const word of ['normalize', 'user-dictionary', 'corpus', 'conllu']) expect(stdout).toContain(word);
  const { error, status: parsed, stderr } = spawnSync(shell, args, { encoding: 'utf8', input: stdout });
  // A shell that is not installed cannot say.
  if (!error) expect({ parsed, stderr }).toEqual({ parsed: 0, stderr: '' });
});
