import { compileSource } from '../../src/dictionary/compiler/compile.js';
import { readLatticeWords, readStaying } from '../../src/dictionary/compiler/lexicons.js';
import { LexiconError, parseTsv } from '../../src/dictionary/tsv.js';
import { mecabOf } from '../support/small-dictionary.js';
import { tinySource } from '../support/tiny.js';

describe('a fault is named by file and line', () => {
  const HEADER = 'northern\tsouthern\ttag\tnote\n';
  test.each([
    ['a cell too few', `${HEADER}뻐스\t버스\tNNG\n`, 2, /expected 4 cells \(northern, southern, tag, note\), found 3/],
    ['a cell too many', `${HEADER}# 차\n뻐스\t버스\tNNG\t\t\n`, 3, /found 5/],
    ['no tag of Sejong', `${HEADER}땅크\t탱크\tNNG\t\n뻐스\t버스\tNOUN\t\n`, 3, /"NOUN" is no Sejong tag/],
    ['an empty northern form', `${HEADER}\t버스\tNNG\t\n`, 2, /northern or the southern form is empty/],
    ['an empty southern form', `${HEADER}뻐스\t\tNNG\t\n`, 2, /northern or the southern form is empty/],
    ['decomposed letters', `${HEADER}${'뻐스'.normalize('NFD')}\t버스\tNNG\t\n`, 2, /NFC/],
    ['a column that is missing', 'northern\tsouthern\n뻐스\t버스\n', 1, /lacks the column "tag"/],
    ['an empty file', '', 1, /lacks the column "northern"/],
  ])('%s', (_name, text, line, fault) => {
    const attempt = (): unknown => readLatticeWords(new Map([['loanwords', text]]));
    expect(attempt).toThrow(LexiconError);
    expect(attempt).toThrow(`loanwords.tsv:${line}: `);
    expect(attempt).toThrow(fault);
  });

  test('by the compiler too', () => {
    const lexicons = new Map([['loanwords', `${HEADER}뻐스\n`]]);
    expect(() => compileSource(mecabOf(tinySource({})), lexicons)).toThrow(/^loanwords\.tsv:2: /);
  });
});

test('comments, empty lines, carriage returns and other columns are read past', () => {
  const text = 'note\tword\r\n# a comment\r\n\r\nx\t라면\r\n';
  expect(parseTsv(text, 'stay.tsv', ['word'])).toEqual([{ cells: { word: '라면' }, line: 4 }]);
  expect(readStaying(new Map([['initial-sound-stay', text]]))).toEqual(new Set(['라면']));
});

describe('what a row says', () => {
  const words = (rows: string): unknown =>
    readLatticeWords(new Map([['spelling', `northern\tsouthern\ttag\tnote\n${rows}`]]));

  test('forms, tag and rule', () => {
    expect(words('일군\t일꾼\tNNG\t\n')).toMatchObject([
      { northern: '일군', southern: '일꾼', tag: 'NNG', rule: 'spelling', homograph: false },
    ]);
  });

  test('homograph, as a word of the note', () => {
    expect(words('수자\t숫자\tNNG\thomograph: 水子\n')).toMatchObject([{ homograph: true }]);
    expect(words('수자\t숫자\tNNG\tnohomograph\n')).toMatchObject([{ homograph: false }]);
  });
});
