import type { Token } from './token.js';

/** One way to cut a text into morphemes. */
export interface Segmentation {
  /** The tokens of the whole text. */
  tokens: Token[];
  /** In the units of mecab-ko-dic: the lower, the likelier. */
  cost: number;
}

/** Segmentations of a text's beginning, each without its last stretch's tokens repeated: a list from the end. */
interface Chain extends Segmentation {
  before?: Chain;
}

/**
 * Joins the ways to cut each stretch of a text to the ways to cut all of it.
 *
 * @param stretches the ways of each stretch, cheapest first
 * @param count how many are wanted
 * @returns the cheapest, cheapest first
 */
export function joinSegmentations(stretches: readonly (readonly Segmentation[])[], count: number): Segmentation[] {
  let chains: Chain[] = [{ tokens: [], cost: 0 }];
  for (const ways of stretches) {
    const joined = chains.flatMap((before) =>
      ways.map(({ tokens, cost }) => ({ tokens, cost: before.cost + cost, before })),
    );
    chains = joined.sort((a, b) => a.cost - b.cost).slice(0, count);
  }
  return chains.map((chain) => ({ tokens: tokensOf(chain), cost: chain.cost }));
}

function tokensOf(chain: Chain): Token[] {
  const parts: Token[][] = [];
  for (let part: Chain | undefined = chain; part; part = part.before) parts.push(part.tokens);
  return parts.reverse().flat();
}

/** What tells one segmentation from another: where it cuts, and what it takes the parts for. */
export const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ end, morphemes, southern = '' }) => [end, ...morphemes.map(({ form, tag }) => form + tag), southern].join())
    .join(' ');
