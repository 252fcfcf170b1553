import { readFileSync } from 'node:fs';
import { parseTsv } from '../../src/dictionary/tsv.js';

const read = (name: string, columns: readonly string[]): Record<string, string>[] =>
  parseTsv(readFileSync(`dictionaries/${name}.tsv`, 'utf8'), `${name}.tsv`, columns).map(({ cells }) => cells);

const KINDED = ['northern', 'southern', 'kind', 'english', 'id', 'qid', 'note'];
const PLAIN = ['northern', 'southern', 'english', 'id', 'qid', 'note'];
const LINKED: [string, string, string[]][] = [
  ['korean-places', 'place', KINDED],
  ['organizations', 'org', KINDED],
  ['korean-people', 'person', PLAIN],
  ['events', 'event', PLAIN],
  ['documents', 'doc', PLAIN],
];

describe.each(LINKED)('%s', (name, prefix, columns) => {
  const rows = read(name, columns);

  test('each name stands once, with both spellings and an English one', () => {
    const names = rows.map(({ northern }) => northern);
    expect(names.filter((word, i) => names.indexOf(word) !== i)).toEqual([]);
    expect(rows.filter((row) => row['southern'] === '' || row['english'] === '')).toEqual([]);
  });

  test('ids are slugs, and one thing has one QID', () => {
    const slug = new RegExp(`^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$`);
    expect(rows.filter(({ id = '' }) => !slug.test(id))).toEqual([]);
    expect(rows.filter(({ qid = '' }) => !/^(Q[1-9]\d*)?$/.test(qid))).toEqual([]);
    const qids = new Map<string, Set<string>>();
    for (const { id = '', qid = '' } of rows) qids.set(id, (qids.get(id) ?? new Set()).add(qid));
    expect([...qids].filter(([, all]) => all.size > 1)).toEqual([]);
  });
});

/** Foreign words, which the initial-sound law leaves alone. */
const FOREIGN = new Set(['림팩']);

test.each(['korean-places', 'organizations', 'positions', 'events', 'documents'])(
  '%s: the southern form of a Sino-Korean name keeps no northern initial sound',
  (name) => {
    const kept = read(name, ['northern', 'southern']).filter(({ northern = '', southern = '' }) => {
      return (
        !FOREIGN.has(northern) &&
        /^[력련렬령례료룡륙률륜림립려녀년량뇨]/.test(northern) &&
        northern.charAt(0) === southern.charAt(0)
      );
    });
    expect(kept).toEqual([]);
  },
);

test('names of Koreans keep their spelling', () => {
  const rows = read('korean-people', ['northern', 'southern']);
  expect(rows.filter(({ northern, southern }) => northern !== southern)).toEqual([]);
});
