import fc from 'fast-check';
import { Alignment, type AlignedPiece } from '../../src/text/alignment.js';

/** Pieces that follow each other, from pairs of lengths. */
function piecesOf(lengths: readonly (readonly [source: number, target: number])[]): AlignedPiece[] {
  let [source, target] = [0, 0];
  return lengths.map(([sourceLength, targetLength]) => ({
    ...{ sourceStart: source, targetStart: target },
    ...{ sourceEnd: (source += sourceLength), targetEnd: (target += targetLength) },
  }));
}

test('offsets inside pieces, at their edges and beyond', () => {
  // 로씨야|에 → 러시아|에, then a space put in, then 뽈스까 → 폴란드
  const alignment = new Alignment(
    piecesOf([
      [3, 3],
      [1, 1],
      [0, 1],
      [4, 3],
    ]),
  );
  expect([0, 1, 3, 4, 5, 8, 99].map((offset) => alignment.toTarget(offset))).toEqual([0, 1, 3, 5, 6, 8, 8]);
  expect([0, 3, 4, 5, 8, 99].map((offset) => alignment.toSource(offset))).toEqual([0, 3, 4, 4, 8, 8]);
});

test('without pieces all is at the beginning', () => {
  const alignment = new Alignment([]);
  expect([alignment.toTarget(0), alignment.toSource(3)]).toEqual([0, 0]);
});

test('both ways are monotonous, and stay inside', () => {
  const lengths = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, (pairs) => {
      const alignment = new Alignment(piecesOf(pairs));
      const size = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0);
      const map = (length: number, to: (offset: number) => number): number[] =>
        Array.from({ length: length + 1 }, (_, offset) => to(offset));
      const [there, back] = [
        map(size(0), (offset) => alignment.toTarget(offset)),
        map(size(1), (offset) => alignment.toSource(offset)),
      ];
      for (const [offsets, limit] of [[there, size(1)] as const, [back, size(0)] as const]) {
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.every((offset) => offset >= 0 && offset <= limit)).toBe(true);
      }
    }),
  );
});
