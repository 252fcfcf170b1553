import { readFileSync } from 'node:fs';
import { readFurniture } from '../../src/bulletin/furniture.js';
import { parseBulletin } from '../../src/bulletin/parse-bulletin.js';

const lexicon = readFurniture(readFileSync('dictionaries/furniture.tsv', 'utf8'));

test.each([
  ['communique', /^조선.*에 대한 공보문$/, 8, { date: '2023-09-20' }, 4],
  ['dispatch', /^해주시.*건설\n-준공식 진행-$/, 8, { date: '2022-10-14', place: '평양', agency: '조선중앙통신' }, 6],
  ['telegram', /^라오스.*축전\n-조선.*에서-$/, 5, { date: '2021-12-01', place: '평양' }, 0],
])('%s', (name, title, paragraphs, dateline, furniture) => {
  const text = readFileSync(`fixtures/${name}.txt`, 'utf8');
  const bulletin = parseBulletin(text, lexicon);
  expect(bulletin.dateline).toMatchObject(dateline);
  expect(text.slice(bulletin.title?.start, bulletin.title?.end)).toMatch(title);
  expect([bulletin.body.length, bulletin.furniture.length]).toEqual([paragraphs, furniture]);
});
