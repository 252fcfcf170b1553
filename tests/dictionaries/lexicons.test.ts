import { readFileSync } from 'node:fs';
import { TAGS } from '../../src/dictionary/morpheme.js';
import { parseTsv } from '../../src/dictionary/tsv.js';
import { applyInitialSound, withYeo } from '../../src/text/hangul.js';

const COLUMNS = ['northern', 'southern', 'tag', 'note'] as const;
const NOTES = ['homograph', 'everyday'];

function rows(name: string) {
  const file = `${name}.tsv`;
  return parseTsv(readFileSync(new URL(`../../dictionaries/${file}`, import.meta.url), 'utf8'), file, COLUMNS);
}

describe.each(['spelling', 'saisiot', 'words'])('%s.tsv', (name) => {
  const words = rows(name).map(({ cells }) => cells);

  test('holds words of Hangul with a known tag', () => {
    const odd = words.filter(
      ({ northern, southern, tag }) =>
        !/^[0-9가-힣]+$/.test(northern) ||
        !/^[0-9가-힣]+( [가-힣]+)?$/.test(southern) ||
        !(TAGS as readonly string[]).includes(tag),
    );
    expect(odd).toEqual([]);
  });

  test('holds a word once for each tag', () => {
    const keys = words.map(({ northern, tag }) => `${northern} ${tag}`);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });

  test('has no other notes than those that the compiler knows', () => {
    const odd = words.filter(({ note }) => note !== '' && !note.split(' ').every((word) => NOTES.includes(word)));
    expect(odd).toEqual([]);
  });

  test('leads to no spelling that is northern itself', () => {
    const southernOf = new Map(
      words.filter(({ note }) => !note.includes('homograph')).map(({ northern, southern }) => [northern, southern]),
    );
    const chains = words.filter(({ southern }) => southern !== (southernOf.get(southern) ?? southern));
    expect(chains).toEqual([]);
  });
});

describe('saisiot.tsv', () => {
  test('differs from the southern spelling in linking ㅅ only', () => {
    const withoutSiot = (text: string): string => text.normalize('NFD').replaceAll('\u11ba', '');
    const odd = rows('saisiot')
      .map(({ cells }) => cells)
      .filter(({ northern, southern }) => withoutSiot(northern) !== withoutSiot(southern));
    expect(odd.map(({ northern }) => northern)).toEqual([]);
  });
});

describe('spelling.tsv', () => {
  const words = rows('spelling').map(({ cells }) => cells);
  const northernOf = new Set(words.map(({ northern }) => northern));

  test('holds no row that a rule derives', () => {
    const derived = words.filter(({ northern, southern, tag }) => {
      if (applyInitialSound(northern[0]) + northern.slice(1) === southern) return true;
      if (tag !== 'NNG' && withYeo(southern) === northern) return true;
      // 페지하다 is 폐지하다 though 페지 is 페이지.
      return (
        southern.replaceAll('폐', '페') === northern &&
        !northernOf.has(northern.slice(0, -1)) &&
        !northern.endsWith('시키')
      );
    });
    expect(derived).toEqual([]);
  });

  test('respells each word', () => {
    expect(words.filter(({ northern, southern }) => northern === southern)).toEqual([]);
  });
});
