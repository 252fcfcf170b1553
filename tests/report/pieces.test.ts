import fc from 'fast-check';
import { piecesOf, type Numbered } from '../../src/report/collect/pieces.js';

const spans = (...edges: [number, number][]): Numbered[] => edges.map(([start, end], index) => ({ start, end, index }));

test('cuts where a mark or a change begins or ends, and keeps the place of what is put in', () => {
  const text = '로씨야측에서';
  expect(piecesOf(text, { start: 0, end: 6 }, spans([0, 3]), spans([0, 3], [3, 3]))).toEqual([
    { text: '로씨야', mark: 0, change: 0 },
    { text: '', change: 1 },
    { text: '측에서' },
  ]);
});

test('a change that begins inside a mark and ends after it', () => {
  expect(piecesOf('가나다라', { start: 0, end: 4 }, spans([0, 2]), spans([1, 3]))).toEqual([
    { text: '가', mark: 0 },
    { text: '나', mark: 0, change: 0 },
    { text: '다', change: 0 },
    { text: '라' },
  ]);
});

test('what lies outside of the stretch is left out', () => {
  const all = spans([0, 1], [2, 3], [4, 5]);
  expect(piecesOf('가나다라마', { start: 2, end: 4 }, all, [])).toEqual([{ text: '다', mark: 1 }, { text: '라' }]);
});

const apart = fc
  .array(fc.nat(20), { maxLength: 12 })
  .map((edges) => edges.sort((one, two) => one - two))
  .map((edges) =>
    edges.flatMap((start, i) => (i % 2 === 0 && i + 1 < edges.length ? [{ start, end: edges[i + 1] }] : [])),
  );

test('the pieces are the text, each mark and change in full', () => {
  fc.assert(
    fc.property(apart, apart, (marks, changes) => {
      const text = '가나다라마바사아자차카타파하거너더러머버';
      const marked = marks.filter(({ start, end }) => end > start).map((span, index) => ({ ...span, index }));
      const changed = changes.map((span, index) => ({ ...span, index }));
      const pieces = piecesOf(text, { start: 0, end: text.length }, marked, changed);
      const joined = (kept: typeof pieces): string => kept.map((piece) => piece.text).join('');
      expect(joined(pieces)).toBe(text);
      for (const { start, end, index } of marked) {
        expect(joined(pieces.filter(({ mark }) => mark === index))).toBe(text.slice(start, end));
      }
      for (const { start, end, index } of changed) {
        const own = pieces.filter(({ change }) => change === index);
        expect(own.length).toBeGreaterThan(0);
        expect(joined(own)).toBe(text.slice(start, end));
      }
    }),
    { seed: 815, numRuns: 200 },
  );
});
