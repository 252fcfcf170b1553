import { findEntities } from './marked.js';

const works = (text: string): string[] =>
  findEntities(text)
    .filter(({ type }) => type === 'DOCUMENT')
    .map((entity) => entity.text);

describe('a title that is an everyday word names the work only inside quotation marks', () => {
  test.each([
    ['학생들은 장편소설 《황혼》을 읽었다.', ['황혼']],
    ['예술영화 《월미도》를 보았다.', ['월미도']],
    ['바다우에 황혼이 비꼈다.', []],
    ['어머니는 표창을 받은 아들을 안아주었다.', []],
  ])('%s', (text, titles) => {
    expect(works(text)).toEqual(titles);
  });
});
