import fc from 'fast-check';
import { builtAnalyzer } from '../support/analyzer.js';

/** Words of northern and southern prose, signs and odd characters, in any order. */
const words = fc.constantFrom(
  ...[
    '로씨야련방',
    '력사적인',
    '리행하는데',
    '진행되였다.',
    '《로동신문》',
    '김정은동지',
    '취하고있는',
    '수자를',
    '우에',
    '일군들',
  ],
  ...[
    '이행하는',
    '노동',
    '역사',
    '되었다.',
    '할 수',
    '있는 것',
    '“',
    '”',
    '2024년',
    '11월',
    '1일',
    'S. V.',
    '라브로프',
  ],
  ...['🚩', '\ud800', '가', 'ㄱㄴ', '\n', '  ', '10리', 'ABC', '（', '９'],
);
const texts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
const anything = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 }));

it('normalizing twice gives what normalizing once gives', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = builtAnalyzer().normalize(text).text;
      expect(builtAnalyzer().normalize(once).text).toBe(once);
    }),
    { seed: 19480909, numRuns: 150 },
  );
});

it('changes are in order, disjoint, and all that differs', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { text: southern, changes } = builtAnalyzer().normalize(text);
      let rebuilt = '';
      let end = 0;
      for (const change of changes) {
        expect(change.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(change.start, change.end)).toBe(change.northern);
        rebuilt += text.slice(end, change.start) + change.southern;
        end = change.end;
      }
      expect(rebuilt + text.slice(end)).toBe(southern);
    }),
    { numRuns: 200 },
  );
});

it('offsets map both ways without going back', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { text: southern, toNormalized, toSource } = builtAnalyzer().normalize(text);
      expect([toNormalized(0), toSource(0)]).toEqual([0, 0]);
      expect([toNormalized(text.length), toSource(southern.length)]).toEqual([southern.length, text.length]);
      for (let offset = 1; offset <= text.length; offset++) {
        expect(toNormalized(offset)).toBeGreaterThanOrEqual(toNormalized(offset - 1));
      }
      for (let offset = 1; offset <= southern.length; offset++) {
        expect(toSource(offset)).toBeGreaterThanOrEqual(toSource(offset - 1));
      }
    }),
    { numRuns: 100 },
  );
});
