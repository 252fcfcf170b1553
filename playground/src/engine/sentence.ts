import type { Analysis, Analyzer, Segmentation, Span, Token } from '../../../src/browser.js';
import { partitionPoint } from '../../../src/text/partition-point.js';

/** A token of a sentence or of another way to cut it. */
export interface SentenceToken extends Token {
  /** Whether no token of the likeliest way is like it. */
  differs: boolean;
  /** Whether a space stands before it. */
  spaced: boolean;
}

/** Another way to cut a sentence, and what it costs beyond the likeliest. */
export interface OtherReading {
  cost: number;
  tokens: SentenceToken[];
}

export interface SentenceView {
  number: number;
  text: string;
  southern: string;
  tokens: SentenceToken[];
  others: OtherReading[];
}

/** So many other ways are shown. */
const MOST_OTHERS = 5;

/** A sentence with its tokens, and what else the lattice holds. Offsets are those of the sentence. */
export function sentenceView(analyzer: Analyzer, analysis: Analysis, number: number): SentenceView {
  const span = analysis.sentences[number];
  const { normalization, tokens } = analysis;
  const text = analysis.text.slice(span.start, span.end);
  const inside = tokens.slice(firstAt(tokens, span.start), firstAt(tokens, span.end));
  const shifted = inside.map((token) => ({ ...token, start: token.start - span.start, end: token.end - span.start }));
  const known = new Set(shifted.map(keyOf));
  const [best, ...others] = analyzer.nBest(text, MOST_OTHERS + 1);
  return {
    number,
    text,
    southern: normalization.text.slice(normalization.toNormalized(span.start), normalization.toNormalized(span.end)),
    tokens: marked(shifted, known),
    others: others.map((other: Segmentation) => ({
      cost: other.cost - best.cost,
      tokens: marked(other.tokens, known),
    })),
  };
}

const keyOf = ({ start, end, tag, southern = '' }: Token): string => [start, end, tag, southern].join();

const marked = (tokens: readonly Token[], known: ReadonlySet<string>): SentenceToken[] =>
  tokens.map((token, i) => ({
    ...token,
    differs: !known.has(keyOf(token)),
    spaced: i > 0 && token.start > tokens[i - 1].end,
  }));

/** The number of the first span that begins at an offset or after it. */
const firstAt = (spans: readonly Span[], offset: number): number =>
  partitionPoint(spans.length, (place) => spans[place].start < offset);
