import { readMecab } from '../../../src/dictionary/compiler/mecab.js';
import { readMecabFiles } from '../../../scripts/mecab-files.js';

const files = readMecabFiles();
/** The words of the unknown stand for the system dictionary, which has eight hundred thousand. */
const mecab = readMecab({ ...files, 'sys.dic': files['unk.dic'] });

test('the categories of characters and their words', () => {
  expect(mecab.categories.slice(0, 2)).toEqual(['DEFAULT', 'SPACE']);
  expect(mecab.categories).toEqual(expect.arrayContaining(['HANGUL', 'HANJA', 'SYMBOL', 'NUMERIC', 'ALPHA']));
  expect(mecab.unknown.get('NUMERIC')?.map(({ morphemes }) => morphemes)).toEqual([[{ form: 'NUMERIC', tag: 'SN' }]]);
  expect(mecab.unknown.get('HANGUL')?.every(({ cost, left, right }) => cost !== 0 && left > 0 && right > 0)).toBe(true);
});

test('words are read with ids, costs and tags of Sejong', () => {
  expect(mecab.entries.length).toBeGreaterThan(10);
  expect(mecab.entries.map(({ surface }) => surface)).toContain('HANJA');
  expect(mecab.entries.every(({ left, right }) => left < mecab.leftSize && right < mecab.rightSize)).toBe(true);
});

test('costs of connections and of spaces before particles', () => {
  expect(mecab.connectionCosts).toHaveLength(mecab.leftSize * mecab.rightSize);
  expect([...mecab.spacePenalty.values()].every((cost) => cost > 0)).toBe(true);
  expect(mecab.spacePenalty.size).toBeGreaterThan(3);
});

test('symbols stand alone', () => {
  const grouped = (sign: string): boolean => (mecab.characterInfo[sign.charCodeAt(0)] & (1 << 30)) !== 0;
  expect([grouped('%'), grouped('★'), grouped('7'), grouped('a')]).toEqual([false, false, true, true]);
});

test('a configuration without the costs of spaces is none', () => {
  const dicrc = new TextEncoder().encode('cost-factor = 800\n');
  expect(() => readMecab({ ...files, 'sys.dic': files['unk.dic'], dicrc })).toThrow(/left-space-penalty-factor/);
});
