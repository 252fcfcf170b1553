import kuromoji, { builder, type KuromojiToken, type Tokenizer } from '../../src/adapters/kuromoji.js';

const build = (dicPath?: string): Promise<Tokenizer> =>
  new Promise((resolve, reject) => {
    builder(dicPath === undefined ? {} : { dicPath }).build((error, tokenizer) => {
      if (error) reject(error);
      else resolve(tokenizer);
    });
  });

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await build('dist/malmoi.dict');
});

test('tokens have the fields of kuromoji', () => {
  const [token] = tokenizer.tokenize('평양에서');
  expect(token).toEqual({
    word_id: expect.any(Number) as number,
    word_type: 'KNOWN',
    word_position: 1,
    surface_form: '평양',
    pos: 'NNP',
    pos_detail_1: '지명',
    pos_detail_2: '*',
    pos_detail_3: '*',
    conjugated_type: '*',
    conjugated_form: '*',
    basic_form: '평양',
    reading: '평양',
    pronunciation: '*',
  });
});

test('positions count UTF-16 units from 1, over spaces and emoji', () => {
  const text = '😀 로씨야에  갔다';
  for (const { word_position, surface_form } of tokenizer.tokenize(text)) {
    expect(text.slice(word_position - 1, word_position - 1 + surface_form.length)).toBe(surface_form);
  }
});

const find = (text: string, surface: string): KuromojiToken | undefined =>
  tokenizer.tokenize(text).find(({ surface_form }) => surface_form === surface);

test('northern words read as southern ones', () => {
  expect(find('로씨야에 갔다', '로씨야')).toMatchObject({ basic_form: '로씨야', reading: '러시아' });
});

test('an inflected token tells its stem, its tags and its dictionary form', () => {
  expect(find('학교에 갔다', '갔')).toMatchObject({
    ...{ pos: 'VV+EP', conjugated_type: 'VV', conjugated_form: 'EP', basic_form: '가다' },
  });
});

test('an unknown word has no reading', () => {
  const [token] = tokenizer.tokenize('쀍뚊');
  expect(token.word_type).toBe('UNKNOWN');
  expect(token).not.toHaveProperty('reading');
});

test('the same word has the same number, another one another', () => {
  const [first, , second] = tokenizer.tokenize('평양 모스크바 평양').map(({ word_id }) => word_id);
  expect(first).toBe(second);
  expect(tokenizer.tokenize('모스크바')[0].word_id).not.toBe(first);
});

test('a missing dictionary is told to the callback', async () => {
  await expect(build('none.dict')).rejects.toThrow(/none\.dict/);
});

test('the module stands for the package as a whole too', () => {
  expect(kuromoji.builder).toBe(builder);
});
