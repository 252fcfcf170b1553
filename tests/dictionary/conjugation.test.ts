import { Conjugation, counterpart, isWhole } from '../../src/dictionary/compiler/conjugation.js';
import type { Entry } from '../../src/dictionary/compiler/mecab.js';
import type { Tag } from '../../src/dictionary/morpheme.js';

const TAGS: ReadonlySet<Tag> = new Set<Tag>(['VV', 'VA']);

/** An entry given as `surface stem/VV+ending/TAG cost`. */
function entry(text: string): Entry {
  const [surface = '', analysis = '', cost = '0'] = text.split(' ');
  const morphemes = analysis.split('+').map((part) => {
    const [form = '', tag = ''] = part.split('/');
    return { form, tag: tag as Tag };
  });
  return { surface, morphemes, cost: Number(cost), left: 1, right: 2, position: 0, semantic: '*', type: '*' };
}

const ENTRIES = [
  '나서 나서/VV 4800',
  '나서 나서/VV+어/EC 3000',
  '나섰 나서/VV+었/EP 300',
  '나선 나서/VV+ㄴ/ETM 800',
  '나설 나서/VV+ㄹ/ETM 1100',
  '나서갔 나서/VV+어/EC+가/VX+았/EP 900',
  '부르 부르/VV 4000',
  '불러 부르/VV+어/EC 900',
  '일떠선 일떠서/VV+ㄴ/ETM 1000',
].map(entry);

const conjugation = new Conjugation(ENTRIES, TAGS);

describe('borrowed forms', () => {
  const forms = conjugation.borrow('떨쳐나서', 'VV', 2600);

  test('follow the verb with the same ending', () => {
    expect(forms.map(({ surface }) => surface)).toEqual(['떨쳐나서', '떨쳐나서', '떨쳐나섰', '떨쳐나선', '떨쳐나설']);
  });

  test('begin with the whole stem', () => {
    expect(forms.every(({ morphemes }) => morphemes[0]?.form === '떨쳐나서')).toBe(true);
  });

  test('cost no less than the forms that they follow', () => {
    expect(forms.map(({ cost }) => cost)).toEqual([2600, 3000, 300, 800, 1100]);
    expect(conjugation.borrow('내서', 'VV', 5800).map(({ cost }) => cost)).toEqual([5800, 4000, 1300, 1800, 2100]);
  });

  test('are none where no verb with the usual forms ends alike', () => {
    expect(conjugation.borrow('이루', 'VV', 4000)).toEqual([]);
    expect(conjugation.borrow('누르', 'VV', 4000)).toEqual([]);
    expect(conjugation.borrow('나서', 'VA', 4000)).toEqual([]);
  });
});

test('a verb is whole that has its stem and the usual forms', () => {
  expect(isWhole(conjugation.of('나서', 'VV'))).toBe(true);
  expect(isWhole(conjugation.of('일떠서', 'VV'))).toBe(false);
});

describe('counterparts', () => {
  const southern = ['불리 불리/VV', '불린 불리/VV+ㄴ/ETM', '불리어 불리/VV+어/EC', '불려 불리/VV+어/EC'].map(entry);

  test.each([
    ['불리우 불리우/VV', '불리'],
    ['불리운 불리우/VV+ㄴ/ETM', '불린'],
    ['불리우어 불리우/VV+어/EC', '불리어'],
  ])('%s pairs with %s', (northern, expected) => {
    expect(counterpart(entry(northern), southern)?.surface).toBe(expected);
  });

  test('an ending that the other verb lacks has none', () => {
    expect(counterpart(entry('불리울 불리우/VV+ㄹ/ETM'), southern)).toBeUndefined();
  });
});
