import fc from 'fast-check';
import { Lattice, WIDE_BEAM } from '../../src/segmenter/lattice.js';
import { pathsByCost } from '../../src/segmenter/n-best.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { compiled, numbers, type SmallSource } from '../support/small-dictionary.js';
import { tinySource } from '../support/tiny.js';

describe('all paths of a small lattice', () => {
  const next = numbers(3, 5000);
  const costs = Array.from({ length: 9 }, next);
  const words = ['가', '나', '가나', '나가', '가나가', '나나'];
  const tiny = tinySource(Object.fromEntries(words.map((word) => [word, 4000 + next()])));
  const source: SmallSource = {
    ...tiny,
    contexts: 3,
    words: tiny.words.map((word, i) => ({ ...word, left: 1 + (i % 2), right: 1 + ((i >> 1) % 2) })),
    connectionCost: (right, left) => costs[3 * right + left],
  };
  const dictionary = compiled(source);
  const lattice = new Lattice(dictionary);

  /** Every way to cut a text into the words, with its cost, by trying them all. */
  function everyPath(text: string): number[] {
    const extend = (at: number, right: number): number[] =>
      at === text.length
        ? [source.connectionCost(right, 0)]
        : source.words
            .filter(({ surface }) => text.startsWith(surface, at))
            .flatMap((word) =>
              extend(at + word.surface.length, word.right).map(
                (rest) => source.connectionCost(right, word.left) + word.cost + rest,
              ),
            );
    return extend(0, 0).sort((a, b) => a - b);
  }

  test('come by cost, each once, with the cost that they have', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('가', '나'), minLength: 1, maxLength: 8 }), (text) => {
        lattice.search(text, 0, text.length, WIDE_BEAM);
        const best = lattice.bestCost;
        const paths = [...pathsByCost(lattice)];
        expect(paths.map(({ cost }) => cost)).toEqual(everyPath(text));
        expect(paths[0].cost).toBe(best);
        expect(new Set(paths.map(({ nodes }) => nodes.map(({ end }) => end).join())).size).toBe(paths.length);
      }),
    );
  });
});

describe('the likeliest readings of a text', () => {
  const analyzer = builtAnalyzer();
  const cuts = (text: string, count: number): string[] =>
    analyzer.nBest(text, count).map(({ tokens }) => tokens.map(({ surface }) => surface).join('|'));

  test('the first is what segment gives, the others cost more', () => {
    for (const text of [
      '로동자들은 력사적인 회의에 참가하였다.',
      '아버지가방에들어가신다',
      '첫째 줄\n\n둘째 줄이다.',
    ]) {
      const best = analyzer.nBest(text, 20);
      expect(best[0].tokens).toEqual(analyzer.segment(text));
      const costs = best.map(({ cost }) => cost);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      expect(best).toHaveLength(20);
    }
  });

  test('an ambiguous text is read both ways', () => {
    const readings = cuts('아버지가방에들어가신다', 40);
    expect(readings.some((reading) => reading.startsWith('아버지|가|방'))).toBe(true);
    expect(readings.some((reading) => reading.startsWith('아버지|가방'))).toBe(true);
  });

  test('no two are the same', () => {
    const best = analyzer.nBest('나는 하늘을 나는 새를 보았다.', 50);
    expect(new Set(best.map(({ tokens }) => JSON.stringify(tokens))).size).toBe(best.length);
  });

  test.each([
    ['', 3, [[]]],
    [' \n ', 3, [[]]],
  ])('of %j there is one without tokens', (text, count, expected) => {
    expect(analyzer.nBest(text, count).map(({ tokens }) => tokens)).toEqual(expected);
  });

  test.each([0, -1, NaN])('%s are none', (count) => expect(analyzer.nBest('평양', count)).toEqual([]));

  test('decomposed text is read as composed', () => {
    expect(analyzer.nBest('평양에'.normalize('NFD'), 1)[0].tokens[0]).toMatchObject({ start: 0, end: 6 });
  });
});
