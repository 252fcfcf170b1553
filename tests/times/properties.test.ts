import fc from 'fast-check';
import { recognize } from './recognize.js';

const FRAGMENTS = [
  ...[
    '주체113(2024)년',
    '2024년',
    '11월',
    '1일',
    '29~31일',
    '2월 30일',
    '지난',
    '오는',
    '음력',
    '윤',
    '기원전',
    '세기',
  ],
  ...[
    '오전',
    '밤',
    '10시',
    '25시',
    '30분',
    '반',
    '부터',
    '까지',
    '~',
    '-',
    '과',
    ', ',
    '. ',
    '\n',
    ' ',
    '(',
    ')',
    '월',
  ],
  ...['하루', '사흘', '석달', '수십년', '간', '동안', '전', '후', '마다', '매주', '월요일', '3차', '초', '말', '경'],
  ...[
    '추석',
    '9.9절',
    '10.10',
    '6.25',
    '%',
    '그해',
    '이튿날',
    '다음주',
    '같은 달',
    '봄',
    '천구백사십오년',
    '만',
    '일',
    '９',
  ],
  ...['1억년전', '5억일전', '백만년전', '13월', '첫 월요일', '동지날', '9'.repeat(30), '0', '마지막 주', '단기'],
  ...['모스크바시간', '경기장', '회의', '99999', '00', '.', '/', ':', '\ud800', '🚩', '가', 'ㄱ'],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 24 }).map((fragments) => fragments.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const reference = fc.option(
  fc.constantFrom('2024-11-01', '2024-02-29', '0001-01-01', '9999-12-31', '2024', '2024-11', 'x', ''),
  { nil: undefined },
);

test('times are in order, apart, within the text, and slice to their own text', () => {
  fc.assert(
    fc.property(text, reference, (source, date) => {
      let reached = 0;
      for (const { start, end, text: surface, value, range } of recognize(source, date)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(source.slice(start, end)).toBe(surface);
        expect(value).not.toMatch(/NaN|undefined|null|Infinity|--/);
        if (range) expect(range).toContain(value);
        reached = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('the same text gives the same times', () => {
  fc.assert(
    fc.property(text, (source) => expect(recognize(source)).toEqual(recognize(source))),
    { numRuns: 200 },
  );
});
