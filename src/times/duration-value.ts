import type { Amount } from './draft.js';

/**
 * The TIMEX3 value of a length of time.
 *
 * @example
 * durationValue([{ amount: 1, unit: 'TH' }, { amount: 30, unit: 'TM' }]) // 'PT1H30M'
 */
export function durationValue(amounts: readonly Amount[]): string {
  const days = amounts.filter(({ unit }) => !unit.startsWith('T')).map(({ amount, unit }) => `${amount}${unit}`);
  const clock = amounts
    .filter(({ unit }) => unit.startsWith('T'))
    .map(({ amount, unit }) => `${amount}${unit.slice(1)}`);
  return `P${days.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`;
}
