import fc from 'fast-check';
import { readThrough } from '../src/bulletin/reading/read-through.js';
import { builtAnalyzer } from './support/analyzer.js';
import { texts } from './support/texts.js';

const analyzer = builtAnalyzer();
const BULLETIN =
  '로씨야련방 외무상 평양에 도착\n(평양 2024년 4월 21일발 조선중앙통신)로씨야련방 외무상이 지난 3월 5일 력사유적을 돌아보았다.';
const DECOMPOSED = BULLETIN.normalize('NFD');

describe('decomposed text gives what composed text gives, in its own offsets', () => {
  const surfaces = (spans: readonly { start: number; end: number }[], text: string): string[] =>
    spans.map(({ start, end }) => text.slice(start, end).normalize('NFC'));

  test.each(['segment', 'sentences', 'entities', 'times'] as const)('%s', (stage) => {
    const found = analyzer[stage](DECOMPOSED);
    expect(found.length).toBeGreaterThan(0);
    expect(surfaces(found, DECOMPOSED)).toEqual(surfaces(analyzer[stage](BULLETIN), BULLETIN));
  });

  test('surfaces are slices of the given text, morphemes and southern forms are composed', () => {
    const [token] = analyzer.segment('로씨야에서'.normalize('NFD'));
    expect(token).toMatchObject({ surface: '로씨야'.normalize('NFD'), southern: '러시아', start: 0, end: 6 });
    expect(token.morphemes).toEqual([{ form: '로씨야', tag: 'NNP' }]);
  });

  test('the bulletin and all in one pass', () => {
    const { text, bulletin, tokens, times } = analyzer.analyze(DECOMPOSED);
    expect(text).toBe(DECOMPOSED);
    expect(bulletin.dateline).toMatchObject({ date: '2024-04-21', place: '평양' });
    expect(surfaces(bulletin.body, text)).toEqual(surfaces(analyzer.bulletin(BULLETIN).body, BULLETIN));
    expect([...tokens, ...times].every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });

  test('only what changes is composed', () => {
    const { text, toNormalized, toSource } = analyzer.normalize('로씨야에서 온 손님'.normalize('NFD'));
    expect(text).toBe(`러시아${'에서 온 손님'.normalize('NFD')}`);
    expect([toNormalized(6), toSource(3)]).toEqual([3, 6]);
  });

  test('words and nouns', () => {
    const [given, composed] = ['평양에서'.normalize('NFD'), '평양에서'];
    expect(analyzer.wakati(given).join('')).toBe(given);
    expect(analyzer.nouns(given)).toEqual(analyzer.nouns(composed));
    expect(analyzer.lookup(given.slice(0, 6))).toEqual(analyzer.lookup('평양'));
  });
});

test('every offset of the text as it is read leads back to what it was read from', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const given = text.normalize('NFD');
      const reading = readThrough(given, () => ({ tokens: [], cost: 0 }));
      if (!reading) return;
      for (let at = 0; at < reading.text.length; at++) {
        const { start, end } = reading.toSource({ start: at, end: at + 1 });
        const part = given.slice(start, end);
        expect(part.length > 1 ? part.normalize('NFC') : part).toBe(reading.text[at]);
      }
    }),
  );
});
