import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { RowViews } from '../../playground/src/engine/pieces.js';
import { rowsOf } from '../../playground/src/engine/rows.js';
import { builtAnalyzer } from '../support/analyzer.js';

// A busy machine may take long to load the dictionary.
jest.setTimeout(60_000);

const malmoi = builtAnalyzer();
const fixture = readFileSync('fixtures/communique.txt', 'utf8');
const views = (text: string): { row: string; southern: string; view: ReturnType<RowViews['view']> }[] => {
  const analysis = malmoi.analyze(text);
  const { normalization } = analysis;
  const rows = rowsOf(analysis);
  const drawn = new RowViews(analysis, rows);
  return rows.map(({ start, end }, i) => ({
    row: text.slice(start, end),
    southern: normalization.text.slice(normalization.toNormalized(start), normalization.toNormalized(end)),
    view: drawn.view(i),
  }));
};

describe('the rows of a document', () => {
  test.each([
    ['a bulletin', fixture],
    ['a paragraph of many sentences', '로동자들이 력사유적을 돌아보았다. '.repeat(200)],
    ['a sentence without an end', '로동과 련방과 녀성과 '.repeat(400)],
    ['a word without an end', '력'.repeat(2000)],
    ['decomposed text', fixture.normalize('NFD')],
    ['nothing', ''],
    ['lines of other systems', '첫 줄이다.\r\n둘째 줄에서 일군이 왔다.\r\n'],
  ])('%s: hold all of both texts, in pieces that are drawn at once', (_name, text) => {
    for (const { row, southern, view } of views(text)) {
      expect(view.pieces.map(({ north }) => north).join('')).toBe(row);
      expect(view.pieces.map(({ south }) => south).join('')).toBe(southern);
      expect(row.length).toBeLessThanOrEqual(1500);
    }
    const all = views(text).map(({ row }) => row);
    expect(all.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  test('any text', () => {
    const word = fc.constantFrom(
      '로씨야',
      '력사',
      '2023년',
      '9월',
      '조선로동당',
      '것',
      '김정은',
      '되였다.',
      '《',
      '》',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        for (const { row, southern, view } of views(words.join(''))) {
          expect(view.pieces.map(({ north }) => north).join('')).toBe(row);
          expect(view.pieces.map(({ south }) => south).join('')).toBe(southern);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a long paragraph is cut between sentences, and goes on', () => {
    const rows = views('로동자들이 력사유적을 돌아보았다. '.repeat(200));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ view }) => view.continued)).toEqual([false, ...Array<boolean>(rows.length - 1).fill(true)]);
    for (const { row } of rows) expect(row).toMatch(/^로동자들이.*돌아보았다\.\s*$/s);
  });

  test('pieces know their change, their entity, their time, and where a sentence begins', () => {
    const [{ view }] = views('로씨야는 2023년에 력사를 새겼다. 뽈스까도 그랬다.');
    const piece = (text: string) => view.pieces.find(({ north }) => north === text);
    expect(view.changes[piece('로씨야')?.change ?? -1]).toMatchObject({ southern: '러시아', rule: 'foreign-name' });
    expect(view.entities[piece('로씨야')?.entity ?? -1]).toMatchObject({ type: 'LOCATION' });
    expect(view.times[piece('2023년')?.time ?? -1]).toMatchObject({ value: '2023' });
    expect(view.changes[piece('력사')?.change ?? -1]).toMatchObject({ rule: 'initial-sound' });
    expect(view.pieces.filter(({ opens }) => opens).map(({ north, sentence }) => [north, sentence])).toEqual([
      ['로씨야', 0],
      ['뽈스까', 1],
    ]);
  });
});
