import {
  createAnalyzerSync,
  ENTITY_TYPES,
  LexiconError,
  TAGS,
  type UserEntity,
  type UserWord,
} from '../../src/index.js';
import { INVARIANTS } from '../support/invariants.js';

/** What objects have, and what programs that read words trip over. */
const SURFACES = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype'],
  ...['null', 'undefined', 'NaN', '0', '-1', 'true'],
  ...['말\0모이', '\0', '\ud83d', '\udc00말', '\ufffe', '\u200b', '\u202e말\u202c', '말\u2028모이', '말\v모이'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;', "' OR ''='", '말|모이\\', '${말}', '$1$&'],
  ...['말 모이 글', '말'.repeat(255), '😀', '👨‍👩‍👧', '\u1112\u119e\u11ab', 'ㅋ', '.', '《', '\u3164'],
];
const WORDS: UserWord[] = SURFACES.flatMap((surface, i) => [
  { surface, tag: TAGS[i % TAGS.length], southern: SURFACES[(i + 7) % SURFACES.length] },
  { surface, tag: 'NNP', cost: i % 2 === 0 ? -32767 : 32767 },
]);
const ENTITIES: UserEntity[] = SURFACES.map((surface, i) => ({
  surface: [surface, `${surface}호`.slice(0, 255)],
  type: ENTITY_TYPES[i % ENTITY_TYPES.length],
  ...(i % 2 === 0 && { southern: surface, id: surface, english: surface }),
}));
const analyzer = createAnalyzerSync({
  dictionary: 'dist/malmoi.dict',
  userDictionary: WORDS,
  userEntities: ENTITIES,
});
const objectKeys = Object.getOwnPropertyNames(Object.prototype).length;

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(objectKeys);
});

test('every such word is found', () => {
  for (const surface of SURFACES) {
    expect(analyzer.lookup(surface.normalize('NFC')).map(({ tag }) => tag)).toContain('NNP');
  }
});

describe('what holds of any text holds with words like these', () => {
  test.each(Object.entries(INVARIANTS))('%s', (_name, holds) => {
    for (const surface of SURFACES) holds(analyzer, `로씨야의 ${surface}에서 ${surface}${surface}를 보았다.`);
    holds(analyzer, SURFACES.join(' '));
    holds(analyzer, SURFACES.join('\n'));
  });
});

describe('rows that are no words are named', () => {
  const object = (word: unknown): UserWord => word as UserWord;

  test.each([
    ['a tag by the name of what objects have', [object({ surface: '말', tag: '__proto__' })]],
    ['another', [object({ surface: '말', tag: 'constructor' })]],
    ['nothing', [object(null)]],
    ['a number', [object(7)]],
    ['a list', [object(['말', 'NNG'])]],
    ['a surface that is an object', [object({ surface: { toString: () => '말' }, tag: 'NNG' })]],
    ['a tag that is an object', [object({ surface: '말', tag: {} })]],
    ['a cost that is text', [object({ surface: '말', tag: 'NNG', cost: '5' })]],
    ['a southern form that is none', [object({ surface: '말', tag: 'NNG', southern: 5 })]],
    ['only an inherited surface', [object(Object.create({ surface: '말', tag: 'NNG' }))]],
    ['fields in the prototype of a JSON object', [object(JSON.parse('{"__proto__":{"surface":"말","tag":"NNG"}}'))]],
    ['a row of a million characters', `${'말'.repeat(1_000_000)},NNG`],
    ['a row of a million cells', `말,NNG${','.repeat(1_000_000)}`],
    ['a row of a million quotes', `"${'"'.repeat(1_000_000)}`],
    ['a tag in text', '말,__proto__'],
  ])('%s', (_name, userDictionary) => {
    expect(() => createAnalyzerSync({ dictionary: 'dist/malmoi.dict', userDictionary })).toThrow(LexiconError);
  });
});

describe('things that are none are named', () => {
  const thing = (entity: unknown): UserEntity[] => [entity as UserEntity];

  test.each([
    ['a type by the name of what objects have', thing({ surface: '말', type: '__proto__' })],
    ['another', thing({ surface: '말', type: 'constructor' })],
    ['nothing', thing(null)],
    ['no names', thing({ surface: [], type: 'PERSON' })],
    ['a name that is an object', thing({ surface: [{}], type: 'PERSON' })],
    ['an item that is none', thing({ surface: '말', type: 'PERSON', qid: 'javascript:alert(1)' })],
    ['an id that is an object', thing({ surface: '말', type: 'PERSON', id: {} })],
    ['only inherited fields', thing(Object.create({ surface: '말', type: 'PERSON' }))],
    ['a row of a million cells', `말\tPERSON${'\t'.repeat(1_000_000)}`],
    ['a row of a million characters', `${'말'.repeat(1_000_000)}\tPERSON`],
  ])('%s', (_name, userEntities) => {
    expect(() => createAnalyzerSync({ dictionary: 'dist/malmoi.dict', userEntities })).toThrow(LexiconError);
  });
});

test('fields that words do not have are passed over', () => {
  const word = JSON.parse(
    '{"surface":"쀍뚊","tag":"NNG","__proto__":{"polluted":1},"constructor":{"prototype":{}}}',
  ) as UserWord;
  const [token] = createAnalyzerSync({ dictionary: 'dist/malmoi.dict', userDictionary: [word] }).segment('쀍뚊');
  expect(token).toMatchObject({ surface: '쀍뚊', tag: 'NNG', known: true });
  expect({}).not.toHaveProperty('polluted');
});

test('many words of one surface, and many words', () => {
  const userDictionary = Array.from({ length: 3000 }, (_, i): UserWord => ({
    surface: i % 3 === 0 ? '쀍뚊' : `쀍${i}`,
    tag: 'NNG',
    cost: i,
  }));
  const large = createAnalyzerSync({ dictionary: 'dist/malmoi.dict', userDictionary });
  expect(large.segment('쀍뚊이 쀍2999를')[0]).toMatchObject({ surface: '쀍뚊', known: true });
  expect(large.lookup('쀍뚊')).toHaveLength(1000);
});
