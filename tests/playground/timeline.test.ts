import fc from 'fast-check';
import type { TimeGroup } from '../../playground/src/engine/overview.js';
import { placeTimes, timelineScale } from '../../playground/src/ui/timeline-scale.js';
import { valueLabel } from '../../playground/src/ui/value-label.js';

const group = (first: string, last = first): TimeGroup => ({
  ...{ type: 'DATE', value: first, text: first, days: [first, last], count: 1, starts: [0] },
});
const day = fc.integer({ min: -900_000, max: 900_000 });

test('the scale is monotone and runs from 0 to 1', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 2, maxLength: 40 }), (days) => {
      const scale = timelineScale(days);
      const places = [...days].sort((a, b) => a - b).map(scale);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBe(0);
      if (new Set(days).size > 1) expect(places.at(-1)).toBe(1);
    }),
  );
});

test('no label covers another, whatever the days', () => {
  const iso = fc.integer({ min: -60_000, max: 60_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(iso, iso), { maxLength: 40 }), fc.constantFrom(320, 900), (spans, width) => {
      const { times, lanes } = placeTimes(
        spans.map(([one, two]) => (one < two ? group(one, two) : group(two, one))),
        width,
        () => 80,
      );
      expect(times).toHaveLength(spans.length);
      for (let lane = 0; lane < lanes; lane++) {
        const starts = times.filter((time) => time.lane === lane).map(({ from }) => Math.min(from * width, width - 80));
        for (let i = 1; i < starts.length; i++) expect(starts[i] - starts[i - 1]).toBeGreaterThanOrEqual(80);
      }
    }),
  );
});

test('years that begin on the line are ticks, as far as there is room', () => {
  const { ticks } = placeTimes([group('1945-08-15'), group('2023-01-01'), group('2024-05-01')], 600, () => 80);
  expect(ticks.map(({ year }) => year)).toEqual([1945, 2023, 2024]);
  expect(placeTimes([], 600, () => 80)).toEqual({ times: [], lanes: 0, ticks: [] });
  expect(placeTimes([{ type: 'SET', value: 'P1D', text: '매일', count: 1, starts: [0] }], 600, () => 80).times).toEqual(
    [],
  );
});

test.each([
  ['2023-09-20', '2023년 9월 20일', 'Sep 20, 2023'],
  ['2023-09', '2023년 9월', 'Sep 2023'],
  ['2023-09-18/2023-09-20', '2023년 9월 18일~20일', 'Sep 18 – 20, 2023'],
  ['2023/2024', '2023년 – 2024년', '2023 – 2024'],
  ['0427', '427년', '427'],
  ['195', '1950년대', '1950s'],
  ['19', '20세기', '20th century'],
  ['20', '21세기', '21st century'],
  ['2024-SP', '2024년 봄', 'spring 2024'],
  ['2024-H1', '2024년 상반기', 'first half 2024'],
  ['2023-04-13T07:23', '2023년 4월 13일 07:23', 'Apr 13, 2023 07:23'],
  ['2023-04-13TMO', '2023년 4월 13일 오전', 'Apr 13, 2023 morning'],
  ['P3D', 'P3D', 'P3D'],
  ['XXXX-11-01', 'XXXX-11-01', 'XXXX-11-01'],
  ['2023-02-30', '2023-02-30', '2023-02-30'],
])('%s for a reader', (value, korean, english) => {
  expect(valueLabel(value, 'ko').replace(/\s/g, ' ').replace(' ~ ', '~')).toBe(korean);
  expect(valueLabel(value, 'en').replace(/\s/g, ' ')).toBe(english);
});
