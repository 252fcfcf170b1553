/**
 * How many items at the head of a list a test holds for, where it holds for none after the first that fails it: a binary
 * search, in logarithmic time.
 *
 * @param length how many items there are
 * @param holds the test, of an item's place
 *
 * @example
 * const starts = [0, 4, 9];
 * partitionPoint(starts.length, (i) => starts[i] <= 5) // 2
 */
export function partitionPoint(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
