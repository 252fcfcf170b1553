import { LexiconError } from '../../src/dictionary/tsv.js';
import type { Entity } from '../../src/entities/entity.js';
import { readUserEntities, type UserEntities } from '../../src/entities/user-entities.js';
import { makeFinder } from './marked.js';

const find = makeFinder(
  [
    '# ships and places of our own',
    'surface\ttype\tsouthern\tid\tenglish\tqid',
    '무지개|무지개호\tORGANIZATION\t무지개호\tship:rainbow\tRainbow\tQ42',
    '해돋이 광장\tLOCATION',
    '평양\tORGANIZATION',
    '갈\tPERSON',
  ].join('\n'),
);
const shown = ({ text, type, southern, id, english, qid }: Entity): unknown[] => [
  ...[text, type, southern, id],
  ...(english === undefined ? [] : [english]),
  ...(qid === undefined ? [] : [qid]),
];

describe('the entities of a user', () => {
  test.each<[string, unknown[][]]>([
    ['무지개호가 떠났다.', [['무지개호', 'ORGANIZATION', '무지개호', 'ship:rainbow', 'Rainbow', 'Q42']]],
    ['무지개에서 일한다.', [['무지개', 'ORGANIZATION', '무지개호', 'ship:rainbow', 'Rainbow', 'Q42']]],
    ['해돋이광장에서 만났다.', [['해돋이광장', 'LOCATION', '해돋이광장', 'user:해돋이 광장']]],
    ['평양은 이겼다.', [['평양', 'ORGANIZATION', '평양', 'user:평양']]],
    ['오늘 갈이 왔다.', [['갈', 'PERSON', '갈', 'user:갈']]],
    ['산을 넘어갈것이다.', []],
  ])('%s', (text, entities) => {
    expect(find(text).map(shown)).toEqual(entities);
  });

  test('are given as objects too', () => {
    const [entity] = makeFinder([{ surface: ['《번개》', '번개'], type: 'EVENT' }])('번개를 시작하였다.');
    expect(entity).toMatchObject({ type: 'EVENT', text: '번개', id: 'user:《번개》' });
  });
});

test.each<[string, UserEntities, number, RegExp]>([
  ['a type that is none', '무지개\tSHIP', 1, /"SHIP" is no type/],
  ['no type', '# first\n무지개', 2, /is no type/],
  ['no surface', '\tPERSON', 1, /surface is empty/],
  ['an empty name among others', '무지개||\tPERSON', 1, /surface is empty/],
  ['too many cells', 'a\tPERSON\tb\tc\td\tQ1\te', 1, /at most 6 cells/],
  ['a QID that is none', '\n\n무지개\tPERSON\t\t\t\t42', 3, /no QID/],
  ['no names at all', [{ surface: [], type: 'PERSON' }], 1, /surface is empty/],
  [
    'a line break',
    [
      { surface: '가', type: 'PERSON' },
      { surface: '가\n나', type: 'PERSON' },
    ],
    2,
    /line break/,
  ],
])('a row with %s is an error that names its line', (_, entities, line, message) => {
  const read = (): unknown => readUserEntities(entities);
  expect(read).toThrow(LexiconError);
  expect(read).toThrow(message);
  expect(read).toThrow(new RegExp(`user entities:${String(line)}:`));
});

test('names that objects have of themselves are names like others', () => {
  const find = makeFinder([{ surface: '__proto__', type: 'PERSON', id: 'constructor' }]);
  expect(find('__proto__ 왔다.').map(({ id }) => id)).toEqual(['constructor']);
});
