/** How often each pair of neighbouring letters stands in a sentence. */
export interface Bigrams {
  counts: ReadonlyMap<string, number>;
  total: number;
}

export function bigramsOf(letters: readonly string[]): Bigrams {
  const counts = new Map<string, number>();
  // A sentence of one letter is a pair with its edge.
  for (let i = 0; i < Math.max(1, letters.length - 1); i++) {
    const pair = (letters[i] ?? '') + (letters[i + 1] ?? '');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(1, letters.length - 1) };
}

/** Dice's coefficient of two sentences' pairs of letters: 1 for the same letters, 0 where no pair is shared. */
export function similarity(one: Bigrams, other: Bigrams): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [pair, count] of few.counts) shared += Math.min(count, many.counts.get(pair) ?? 0);
  return (2 * shared) / (one.total + other.total);
}
