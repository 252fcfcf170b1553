import fc from 'fast-check';
import { randomFrom } from '../../scripts/fuzz/random.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { INVARIANTS } from '../support/invariants.js';
import { newsSentence } from '../support/news.js';

/** Some sentences of names, dates and words of the lexicons. */
const news = fc.integer({ min: 0 }).map((seed) => {
  const random = randomFrom(seed);
  return Array.from({ length: 1 + random.below(3) }, () => newsSentence(random)).join(random.pick([' ', '\n']));
});
const { southern, northern, entities, times, sentences } = INVARIANTS;

test.each(Object.entries({ southern, northern, entities, times, sentences }))('%s', (_name, holds) => {
  fc.assert(
    fc.property(news, (text) => holds(builtAnalyzer(), text)),
    { seed: 1912, numRuns: 400 },
  );
});

test('a person and the post beside the name stay apart, whatever stands around them', () => {
  fc.assert(
    fc.property(news, (text) => {
      for (const { start, end, type, position } of builtAnalyzer().entities(text)) {
        if (!position) continue;
        expect(type).toBe('PERSON');
        expect(position.end <= start || position.start >= end).toBe(true);
      }
    }),
    { seed: 1912, numRuns: 150 },
  );
});

test('a reference makes values surer, and moves no time', () => {
  const place = ({ start, end, type }: { start: number; end: number; type: string }): unknown => ({ start, end, type });
  fc.assert(
    fc.property(news, (text) => {
      const [without, withOne] = [
        builtAnalyzer().times(text),
        builtAnalyzer().times(text, { reference: '2024-11-01' }),
      ];
      expect(withOne.map(place)).toEqual(without.map(place));
    }),
    { seed: 1912, numRuns: 150 },
  );
});
