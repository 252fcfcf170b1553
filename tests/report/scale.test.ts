import { daysInWords } from '../../src/report/render/days.js';
import { timeScale } from '../../src/report/render/time-scale.js';

test.each([
  ['2023-09-18', '2023-09-18', '2023-09-18'],
  ['2023-09-18', '2023-09-20', '2023-09-18 – 2023-09-20'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2024-02-01', '2024-02-28', '2024-02-01 – 2024-02-28'],
  ['2023-09-01', '2023-11-30', '2023-09 – 2023-11'],
  ['1945-01-01', '1945-12-31', '1945'],
  ['1990-01-01', '1999-12-31', '1990 – 1999'],
  ['-002332-01-01', '-002332-12-31', '-002332'],
])('%s to %s', (first, last, words) => {
  expect(daysInWords(first, last)).toBe(words);
});

test('days keep their order, and a long gap takes little more room than a short one', () => {
  const scale = timeScale(['2024-11-01', '1948-09-09', '2024-11-02', '-002332-01-01', '2024-11-01']);
  const places = [...scale.values()];
  expect(places).toEqual([...places].sort((one, two) => one - two));
  expect([places[0], places.at(-1)]).toEqual([0, 1]);
  expect(1 - (scale.get('2024-11-01') ?? 0)).toBeGreaterThan(0.02);
  expect(timeScale(['2024-11-01']).get('2024-11-01')).toBe(0.5);
});
