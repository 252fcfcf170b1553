/**
 * The first and last day of a stretch, as short as it goes: `2023-09-18`, `2023-09`, `1990 – 1999`.
 *
 * @example
 * daysInWords('1945-01-01', '1945-12-31') // '1945'
 * daysInWords('2023-09-01', '2023-11-30') // '2023-09 – 2023-11'
 */
export function daysInWords(first: string, last: string): string {
  if (first === last) return first;
  const [from, to] = isWholeYears(first, last)
    ? [first.slice(0, -6), last.slice(0, -6)]
    : isWholeMonths(first, last)
      ? [first.slice(0, -3), last.slice(0, -3)]
      : [first, last];
  return from === to ? from : `${from} – ${to}`;
}

const isWholeYears = (first: string, last: string): boolean => first.endsWith('-01-01') && last.endsWith('-12-31');

const isWholeMonths = (first: string, last: string): boolean =>
  first.endsWith('-01') && new Date(Date.parse(last) + 86_400_000).getUTCDate() === 1;
