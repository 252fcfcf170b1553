/**
 * Lists the northern spellings that normalization leaves as they are: words of the normalized text that still bear a mark of
 * the northern orthography. Most of what it prints first is a gap in a rule or a lexicon; the tail is names and noise.
 *
 *     tsx bench/leftovers.ts TEXT... [--top N]
 *
 * Prints a kind of mark with its count, and the words that bear it, the most frequent first.
 */
import { readFileSync } from 'node:fs';
import { createAnalyzerSync, type Token } from '../src/index.js';
import { finalOf, initialOf, takesYeo, vowelOf } from '../src/text/hangul.js';

const args = process.argv.slice(2);
const option = args.indexOf('--top');
const top = option < 0 ? 60 : Number(args[option + 1]);
const files = args.filter((_, i) => option < 0 || (i !== option && i !== option + 1));
if (files.length === 0) throw new Error('usage: tsx bench/leftovers.ts TEXT... [--top N]');

const analyzer = createAnalyzerSync({ dictionary: 'dist/malmoi.dict' });

const Y_VOWELS = 'ㅣㅑㅕㅖㅛㅠ';
const TENSE = 'ㄲㄸㅃㅆㅉ';

/** The marks of northern spelling that a token may bear after the token before it, each with what it tells. */
const MARKS: readonly { name: string; bears: (token: Token, before: Token | undefined, gap: boolean) => boolean }[] = [
  {
    name: 'initial ㄹ, or ㄴ before ㅣ and y-vowels, at the head of an eojeol',
    bears: ({ surface, tag }, _, gap) => {
      if (!gap || !/^(NN|XR|MA|V|XPN)/.test(tag)) return false;
      const initial = initialOf(surface[0]);
      return initial === 'ㄹ' || (initial === 'ㄴ' && Y_VOWELS.includes(vowelOf(surface[0])));
    },
  },
  {
    name: '여, 였 after ㅣㅐㅔㅚㅟㅢ',
    bears: ({ surface, tag }, before, gap) =>
      !gap && tag.startsWith('E') && /^[여였]/.test(surface) && takesYeo(before?.surface.slice(-1) ?? ''),
  },
  {
    name: '와, 왔 after an open stem in ㅏ, ㅗ',
    bears: ({ surface, tag }) => /^V[VA]/.test(tag) && /[가-힣][와왔]/.test(surface) && !/[오나]/.test(surface[0]),
  },
  {
    name: '-ㄹ가, -ㄹ고',
    bears: ({ surface, tag }) => /E[CF]$/.test(tag) && hasFinalL(surface) && /[가고]$/.test(surface),
  },
  {
    name: 'tense letters in a name or loanword',
    bears: ({ surface, tag, known }) =>
      (tag.startsWith('NNP') || !known) &&
      surface.length > 1 &&
      [...surface].some((each) => TENSE.includes(initialOf(each) || ' ')),
  },
  {
    name: 'a word that the dictionary lacks',
    bears: ({ known, surface, kind }) => !known && kind === undefined && /^[가-힣]{2,}$/.test(surface),
  },
];

const hasFinalL = (surface: string): boolean => finalOf(surface.slice(-2, -1)) === 'ㄹ';

const found = MARKS.map(() => new Map<string, number>());
let words = 0;
for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
  const { text } = analyzer.normalize(line);
  const tokens = analyzer.segment(text);
  words += text.split(/\s+/).length;
  tokens.forEach((token, i) => {
    if (!/^[가-힣]/.test(token.surface)) return;
    const before = tokens[i - 1];
    const gap = before === undefined || before.end < token.start;
    MARKS.forEach(({ bears }, mark) => {
      if (!bears(token, before, gap)) return;
      const word = gap ? token.surface : before.surface + token.surface;
      found[mark].set(word, (found[mark].get(word) ?? 0) + 1);
    });
  });
}

let total = 0;
found.forEach((counts, mark) => {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const sum = sorted.reduce((so, [, count]) => so + count, 0);
  total += sum;
  console.log(`${MARKS[mark].name}: ${sum}`);
  console.log(
    `  ${sorted
      .slice(0, top)
      .map(([word, count]) => `${word} ${count}`)
      .join(', ')}`,
  );
});
console.log(`${total} marks in ${words} words: ${((10000 * total) / Math.max(1, words)).toFixed(1)} per 10,000`);
