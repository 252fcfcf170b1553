import { alignSentences } from '../../src/comparison/align.js';

const align = (a: string[], b: string[]): string[] =>
  alignSentences(
    a.map((sentence) => [...sentence]),
    b.map((sentence) => [...sentence]),
  ).map((link) => `${link.a.join('+')}:${link.b.join('+')}`);

test.each<[string, string[], string[], string[]]>([
  ['equal ones', ['가나다', '라마바'], ['가나다', '라마바'], ['0:0', '1:1']],
  [
    'alike ones between equal ones',
    ['가나다', '라마바사아자', '차카타'],
    ['가나다', '라마바사아차', '차카타'],
    ['0:0', '1:1', '2:2'],
  ],
  ['unlike ones', ['가나다라'], ['마바사아'], ['0:', ':0']],
  ['one that is cut in two', ['가나다라마바사아'], ['가나다라', '마바사아'], ['0:0+1']],
  ['two that are put together', ['가나다라', '마바사아'], ['가나다라마바사아'], ['0+1:0']],
  ['none', [], ['가'], [':0']],
])('%s', (_name, a, b, links) => {
  expect(align(a, b)).toEqual(links);
});

test('two long texts without a sentence in common take no more than their length', () => {
  const made = (first: number): string[] =>
    Array.from({ length: 3000 }, (_, i) =>
      String.fromCodePoint(first + i, first + i + 1, first + i + 2, first + i + 3),
    );
  const links = align(made(0xac00), made(0x4e00));
  expect(links).toHaveLength(6000);
});
