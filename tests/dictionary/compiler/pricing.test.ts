import { SegmenterModel } from '../../../src/dictionary/compiler/model.js';
import { Pricing, toInt16 } from '../../../src/dictionary/compiler/pricing.js';
import type { LatticeEntry } from '../../../src/dictionary/compiler/lattice-entries.js';
import type { Morpheme } from '../../../src/dictionary/morpheme.js';

const noun = (form: string): Morpheme => ({ form, tag: 'NNG' });
const entryOf = (morphemes: Morpheme[], more: Partial<LatticeEntry> = {}): LatticeEntry => ({
  ...{ surface: morphemes.map(({ form }) => form).join(''), left: 1, right: 1, cost: 1000, position: 0 },
  ...{ morphemes, semantic: '*', type: morphemes.length > 1 ? 'Compound' : '*' },
  ...more,
});
const model = (...rows: string[]): SegmenterModel =>
  new SegmenterModel(`kind\tleft\tright\tcost\n${rows.map((row) => row.split(' ').join('\t')).join('\n')}\n`);

const plain = entryOf([noun('하늘')]);
const compound = entryOf([noun('사회'), noun('과학'), noun('원')]);

test('without a model costs, parts and sides stay as the source has them', () => {
  const pricing = new Pricing(undefined);
  expect(pricing.entry(compound)).toBe(compound);
  expect(pricing.sides(plain)).toEqual(pricing.boundary);
  expect(pricing.unknownSides('NNG')).toEqual(pricing.boundary);
  expect([pricing.sideCount, pricing.step, pricing.connection('pair', 0, 0)]).toEqual([1, 1, 0]);
  expect(pricing.unknownCost(plain, 'HANGUL', 2)).toBe(1000);
});

describe('with a model', () => {
  test('a word costs what its features say', () => {
    const pricing = new Pricing(model('word 하늘/NNG  -200', 'word #NNG  30', 'word #NNG2  4', 'word 땅/NNG  9999'));
    expect(pricing.entry(plain).cost).toBe(1000 - 200 + 30 + 4);
    expect(pricing.step).toBeGreaterThan(1);
  });

  test('a compound is divided where joints are cheap, and pays for them', () => {
    const pricing = new Pricing(model('joint 과학|원  -50', 'joint 사회|과학  70'));
    const { morphemes, cost } = pricing.entry(compound);
    expect(morphemes.map(({ form }) => form)).toEqual(['사회과학', '원']);
    expect(cost).toBe(950);
  });

  test('one that no joint divides is one word', () => {
    expect(new Pricing(model('joint |  5')).entry(compound).morphemes).toEqual([noun('사회과학원')]);
    const names: Morpheme[] = [
      { form: '평양', tag: 'NNP' },
      { form: '시', tag: 'NNP' },
    ];
    expect(new Pricing(model()).entry(entryOf(names)).morphemes).toEqual([{ form: '평양시', tag: 'NNP' }]);
  });

  test('the end of a time stays apart: 세기+말', () => {
    expect(new Pricing(model('joint |  500')).entry(entryOf([noun('세기'), noun('말')])).morphemes).toHaveLength(2);
  });

  test('costs keep within 16 bits', () => {
    expect(new Pricing(model('word 하늘/NNG  99999')).entry(plain).cost).toBe(32767);
    expect([toInt16(-1e9), toInt16(2.5), toInt16(1e9)]).toEqual([-32768, 3, 32767]);
  });

  test('unknown words are priced by length', () => {
    const pricing = new Pricing(model('unknown ?HANGULNNG  100', 'unknown ?HANGULNNG3  -7'));
    expect([2, 3].map((length) => pricing.unknownCost(plain, 'HANGUL', length))).toEqual([1100, 1093]);
  });

  test('sides that meet cost what their names say, general and particular together', () => {
    const pricing = new Pricing(
      model(
        'lexical 이/JKS  0',
        'pair NNG JKS 10',
        'pair NNG2 이/JKS 5',
        'pair NNG2 JKS 3',
        'pair NNG 이/JKS 1',
        'space NNG JKS 200',
      ),
    );
    const particle = entryOf([{ form: '이', tag: 'JKS' }]);
    const right = pricing.sides(plain).rightSide;
    const left = pricing.sides(particle).leftSide;
    expect(pricing.connection('pair', right, left)).toBe(19);
    expect(pricing.connection('space', right, left)).toBe(200);
    expect(pricing.connection('pair', pricing.unknownSides('NNG').rightSide, left)).toBe(10 + 1);
    expect(pricing.sides(entryOf([noun('바다')]))).toEqual(pricing.sides(plain));
    expect(pricing.sideCount).toBe(4);
  });
});
