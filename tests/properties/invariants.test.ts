import fc from 'fast-check';
import { mutated } from '../../scripts/fuzz/mutate.js';
import { randomFrom } from '../../scripts/fuzz/random.js';
import { readSeeds } from '../../scripts/fuzz/seeds.js';
import { builtAnalyzer } from '../support/analyzer.js';
import { INVARIANTS } from '../support/invariants.js';
import { texts, units } from '../support/texts.js';

const seeds = readSeeds();
/** Fixtures and words of the lexicons, mutated as `npm run fuzz` does. */
const mutatedTexts = fc.integer({ min: 0 }).map((seed) => mutated(seeds, randomFrom(seed)));
const anyText = fc.oneof({ arbitrary: texts, weight: 3 }, { arbitrary: mutatedTexts, weight: 2 }, units);
const parameters = { seed: 1945, numRuns: 60 };

describe('of any text', () => {
  test.each(Object.entries(INVARIANTS))('%s', (_name, holds) => {
    fc.assert(
      fc.property(anyText, (text) => holds(builtAnalyzer(), text)),
      parameters,
    );
  });
});

describe('of texts that are at the edge of what a text can be', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a line break', '\n'],
    ['NUL', '\0'],
    ['a half of a pair', '\ud83d'],
    ['a final consonant alone', '\u11a8'],
    ['a filler', '\u3164'],
    ['bidirectional signs around a name', '\u202e김정은\u202c'],
    ['zero-width spaces in a name', '로\u200b씨\u200b야'],
    ['an unpaired mark', '《로동신문'],
    ['elements of a page', '<script>alert("로동")</script> & <!-- 력사 -->'],
    [
      'a page',
      '<!doctype html><title>력사</title><p onclick="x">로씨야의 <b>력사</b>&lt;script&gt;</p><script>1</script>',
    ],
    ['a page without an end', '<html><body><div><p title="로동'],
    ['words that objects have', '__proto__ constructor toString 로씨야'],
  ])('%s', (_name, text) => {
    for (const holds of Object.values(INVARIANTS)) holds(builtAnalyzer(), text);
  });
});
