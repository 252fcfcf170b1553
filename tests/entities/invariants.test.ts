import fc from 'fast-check';
import { findEntities } from './marked.js';

const pieces = fc.constantFrom(
  ...[
    '조선로동당',
    ' ',
    '중앙위원회',
    '제8기',
    ' 제10차전원회의',
    '김정은',
    '동지',
    '《',
    '》',
    '에스.',
    '웨.',
    '라브로브',
  ],
  ...[
    '평양시',
    '평양',
    '인민',
    '외무상',
    '의',
    '은',
    '\n',
    '(',
    ')',
    '-',
    '2024',
    '\ud83d',
    '에 관한',
    ' 조약',
    '위원회',
    '상',
  ],
);

describe('entities of any text', () => {
  test('lie in the text, in order, without overlap, and slice to their own text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          let at = 0;
          for (const entity of findEntities(text)) {
            expect(entity.start).toBeGreaterThanOrEqual(at);
            expect(entity.end).toBeGreaterThan(entity.start);
            expect(entity.end).toBeLessThanOrEqual(text.length);
            expect(entity.text).toBe(text.slice(entity.start, entity.end));
            at = entity.end;
          }
        },
      ),
    );
  });

  test('are none in an empty text', () => {
    expect(findEntities('')).toEqual([]);
  });
});
