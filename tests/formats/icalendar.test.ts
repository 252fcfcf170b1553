import { toIcalendar } from '../../src/formats/icalendar.js';
import type { TimeExpression } from '../../src/times/time-expression.js';

const text = '회담은 2024년 11월 1일부터 3일까지; 모스크바에서, 진행되였다.';
const at = (surface: string, rest: Omit<TimeExpression, 'start' | 'end' | 'text'>): TimeExpression => {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, text: surface, ...rest };
};
const calendar = (times: TimeExpression[], date?: string): string =>
  toIcalendar({
    text,
    times,
    sentences: [{ start: 0, end: text.length }],
    bulletin: {
      body: [],
      furniture: [],
      ...(date !== undefined && { dateline: { span: { start: 0, end: 0 }, date } }),
    },
  });
const lines = (ics: string): string[] => ics.replaceAll('\r\n ', '').trimEnd().split('\r\n');

const range: [string, string] = ['2024-11-01', '2024-11-03'];

describe('iCalendar', () => {
  test('a range is one event of whole days, whose end is exclusive', () => {
    const ics = calendar(
      [
        at('2024년 11월 1일', { type: 'DATE', value: '2024-11-01', range }),
        at('3일', { type: 'DATE', value: '2024-11-03', range }),
      ],
      '2024-11-04',
    );
    expect(lines(ics)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//malmoi//times//KO',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[\da-f]+-4-2024-11-01_2024-11-03@malmoi$/),
      'DTSTAMP:20241104T000000Z',
      'DTSTART;VALUE=DATE:20241101',
      'DTEND;VALUE=DATE:20241104',
      `SUMMARY:${text.replace(';', '\\;').replace(',', '\\,')}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test.each([
    ['2024-11-01T10:30', 'DTSTART:20241101T103000'],
    ['2024-11-01T10:30:15', 'DTSTART:20241101T103015'],
    ['2024-11-01T10:30+03:00', 'DTSTART:20241101T073000Z'],
    ['2024-11-01T24:00', 'DTSTART:20241102T000000'],
    ['2024-11-01TMO', 'DTSTART;VALUE=DATE:20241101'],
  ])('a time of day %s', (value, line) =>
    expect(lines(calendar([at('3일', { type: 'TIME', value })]))).toContain(line),
  );

  test.each([
    ['a length of time', { type: 'DURATION', value: 'P3D' }],
    ['a set', { type: 'SET', value: 'P1D' }],
    ['an unknown year', { type: 'DATE', value: 'XXXX-11-01' }],
    ['an invalid date', { type: 'DATE', value: '2024-02-30', invalid: true }],
    ['a year before Christ', { type: 'DATE', value: 'BC2333' }],
  ] as const)('%s is no event', (_, rest) => expect(calendar([at('3일', rest)])).not.toContain('VEVENT'));

  test('no line is longer than 75 octets, and no character is cut', () => {
    const ics = calendar([at('3일', { type: 'DATE', value: '2024-11-03' })]);
    for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(ics).not.toContain('\ufffd');
  });
});
