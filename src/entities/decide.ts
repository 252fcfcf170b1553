import type { Candidate } from './candidate.js';
import { partitionPoint } from '../text/partition-point.js';

/** What each chosen span costs, so that of two coverings the one of fewer, longer spans wins. */
const SPAN_COST = 0.3;

/**
 * Chooses the candidates that together cover most letters most surely, without overlap: weighted interval scheduling,
 * where a candidate weighs its length by its probability.
 *
 * @returns the chosen ones in order
 */
export function decide(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.filter(({ score, start, end }) => score > 0 && end > start).sort((a, b) => a.end - b.end);
  const best = new Float64Array(sorted.length + 1);
  const taken = new Int32Array(sorted.length + 1).fill(-1);
  for (let i = 0; i < sorted.length; i++) {
    const before = countEndingBy(sorted, sorted[i].start, i);
    const total = best[before] + value(sorted[i]);
    if (total > best[i]) {
      best[i + 1] = total;
      taken[i + 1] = before;
    } else {
      best[i + 1] = best[i];
    }
  }
  const chosen: Candidate[] = [];
  for (let i = sorted.length; i > 0;) {
    if (taken[i] < 0) i--;
    else {
      chosen.push(sorted[i - 1]);
      i = taken[i];
    }
  }
  return chosen.reverse();
}

const value = ({ start, end, score }: Candidate): number => (end - start) / (1 + Math.exp(-score)) - SPAN_COST;

/** How many of the first `limit` candidates end at or before an offset. */
const countEndingBy = (sorted: readonly Candidate[], offset: number, limit: number): number =>
  partitionPoint(limit, (place) => sorted[place].end <= offset);
