import { readFileSync } from 'node:fs';
import { parseTsv } from '../../src/dictionary/tsv.js';
import { readTimeLexicon } from '../../src/times/lexicon.js';

const file = (name: string): string => readFileSync(new URL(`../../dictionaries/${name}.tsv`, import.meta.url), 'utf8');

test.each(['time-words', 'days'])('%s.tsv lists nothing twice', (name) => {
  const columns = name === 'days' ? (['name', 'calendar'] as const) : (['word', 'kind'] as const);
  const keys = parseTsv(file(name), `${name}.tsv`, columns).map(({ cells }) => Object.values(cells).join(' '));
  expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
});

test('an empty lexicon knows no words', () => {
  expect(readTimeLexicon({ days: '', timeWords: '' }).words.size).toBe(0);
});

describe('faults are told by file and line', () => {
  const words = (row: string): string => `word\tkind\tvalue\tedge\n${row}`;
  const days = (row: string): string => `name\tmonth\tday\tcalendar\tyear\tnote\n${row}`;

  test.each([
    ['어제\tadverb\tday=-1\topen', '"adverb" is no kind of word'],
    ['어제\trelative\tdate=-1\topen', '"date=-1" names no fields'],
    ['반년\tduration\t6M\topen', '"6M" is no length of time'],
    ['매일\tset\tdaily\topen', '"daily" is no value of this kind'],
    ['초\tphase\tEARLY\tstrict', '"EARLY" is no value of this kind'],
  ])('time-words.tsv: %s', (row, fault) =>
    expect(() => readTimeLexicon({ days: '', timeWords: words(row) })).toThrow(`time-words.tsv:2: ${fault}`),
  );

  test.each([
    ['명절\t13\t1\tsolar\t\t', 'no day of a year'],
    ['명절\t1\t1\tmayan\t\t', 'an unknown calendar'],
  ])('days.tsv: %s', (row, fault) =>
    expect(() => readTimeLexicon({ days: days(row), timeWords: '' })).toThrow(`days.tsv:2: ${fault}`),
  );
});
