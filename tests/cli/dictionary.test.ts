import { malmoi } from './fake.js';

const WORDS = `# 내 낱말
surface\ttag\tcost\tsouthern
무한궤도뜨락또르\tNNG\t\t무한궤도트랙터
말모이\tNNP\t-500
`;

describe('--check', () => {
  test('a sound dictionary', async () => {
    expect(await malmoi(['dictionary', '--check', 'words.tsv'], { 'words.tsv': WORDS })).toMatchObject({
      ...{ status: 0, stdout: 'words.tsv: 2 words, 0 faulty\n', stderr: '' },
    });
  });

  test('every bad line is named', async () => {
    const words = `${WORDS}력사\tNNX\n\tNNG\n력사\tNNG\tcheap\n력사\tNNG\t40000\n말모이\tNNP\n말모이\tNNG\n"력사,NNG\n력사\tNNG\t1\t2\t3\n`;
    const { status, stdout, stderr } = await malmoi(['dictionary', '--check', 'words.tsv'], { 'words.tsv': words });
    expect({ status, stdout }).toEqual({ status: 1, stdout: 'words.tsv: 3 words, 7 faulty\n' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      'malmoi: words.tsv:5: "NNX" is no Sejong tag',
      'malmoi: words.tsv:6: the surface is empty',
      'malmoi: words.tsv:7: the cost "cheap" is no whole number',
      'malmoi: words.tsv:8: the cost must be a whole number from -32767 to 32767',
      'malmoi: words.tsv:9: 말모이/NNP stands in line 4 already',
      'malmoi: words.tsv:11: a double quote stands where none can stand',
      'malmoi: words.tsv:12: expected at most 4 cells (surface, tag, cost, southern), found 5',
    ]);
  });

  test('a file that is not there', async () => {
    expect(await malmoi(['dictionary', '--check', 'none'])).toMatchObject({
      ...{ status: 1, stderr: 'malmoi: none: no such file or directory\n' },
    });
  });
});

describe('--add', () => {
  const add = (word: string, options: string[], files: Record<string, string> = {}) =>
    malmoi(['dictionary', '--add', 'words', '--tag', 'NNG', ...options, word], files);

  test.each([
    ['begins a file', {}, [], 'surface\ttag\tcost\tsouthern\n뜨락또르\tNNG\t\t\n'],
    ['goes on with one', { words: '말모이\tNNP' }, ['--southern', '트랙터'], '말모이\tNNP\n뜨락또르\tNNG\t\t트랙터\n'],
    ['writes commas where they are', { words: '말모이,NNP\n' }, ['--cost', '-20'], '말모이,NNP\n뜨락또르,NNG,-20,\n'],
  ])('%s', async (_name, files, options, words) => {
    const { status, written } = await add('뜨락또르', options, files);
    expect({ status, written }).toEqual({ status: 0, written: { words } });
  });

  test('what was added stands the check', async () => {
    const { written } = await add('"큰" 뜨락또르, 새것', ['--southern', '트랙터'], { words: '말모이,NNP\n' });
    expect(await malmoi(['dictionary', '--check', 'words'], written)).toMatchObject({ status: 0 });
  });

  test.each([
    ['a word that is there', '말모이', [], '말모이: 말모이/NNG stands in line 1 already'],
    ['a cost too great', '뜨락또르', ['--cost', '99999'], 'the cost must be'],
    ['nothing', ' ', [], 'the surface is empty'],
  ])('%s is not added', async (_name, word, options, message) => {
    const { status, stderr, written } = await add(word, options, { words: '말모이\tNNG\n' });
    expect({ status, written }).toEqual({ status: 1, written: {} });
    expect(stderr).toContain(message);
  });
});
