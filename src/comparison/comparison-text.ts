import type { Analysis } from '../analysis.js';
import { southernOf, southernSpan } from '../formats/southern.js';
import type { Comparison, Difference, SentencePair } from './comparison.js';

/** SGR sequences of ECMA-48. */
const [BOLD, CYAN, RED, GREEN] = [1, 36, 31, 32];

/** How to write a comparison. */
export interface ComparisonTextOptions {
  /** What the versions are called. */
  names: readonly [a: string, b: string];
  /** Whether to style it for a terminal. */
  color?: boolean;
}

/**
 * A comparison for a person to read, in southern spelling: sentences that changed with their words marked as `git diff
 * --word-diff` marks them (`[-회담이-]{+회의가+}`), and those that only one version has or that stand elsewhere. Nothing
 * where the versions say the same.
 *
 * @param a the first version's analysis, which the comparison was made of
 */
export function comparisonText(
  comparison: Comparison,
  a: Analysis,
  b: Analysis,
  { names, color = false }: ComparisonTextOptions,
): string {
  if (comparison.same) return '';
  const style = (code: number, text: string): string => (color ? `\x1b[${code}m${text}\x1b[0m` : text);
  const shown = comparison.pairs.filter(({ agreement }) => agreement !== 'same' && agreement !== 'respelled');
  const blocks = shown.map((pair) => {
    const numbers = [placesOf('-', pair.a), placesOf('+', pair.b)].filter((places) => places !== '');
    const heading = style(CYAN, `@@ ${numbers.join(' ')} @@${pair.agreement === 'moved' ? ' moved' : ''}`);
    return `${heading}\n${bodyOf(pair, a, b, style)}\n`;
  });
  const { same, respelled, changed, moved, removed, added } = comparison.counts;
  const summary = `${changed} changed, ${moved} moved, ${removed} removed, ${added} added; ${respelled} respelled, ${same} the same`;
  const heads = style(BOLD, `--- ${clean(names[0])}\n+++ ${clean(names[1])}`);
  return `${heads}\n${blocks.join('')}${summary}\n`;
}

/** The numbers of sentences, from 1. */
const placesOf = (sign: string, [first, ...more]: readonly number[]): string =>
  first === undefined ? '' : `${sign}${[first, ...more].map((number) => number + 1).join(',')}`;

type Style = (code: number, text: string) => string;

function bodyOf({ agreement, differences, ...numbers }: SentencePair, a: Analysis, b: Analysis, style: Style): string {
  if (agreement === 'added') return style(GREEN, `+ ${southernSentences(b, numbers.b)}`);
  if (agreement === 'removed') return style(RED, `- ${southernSentences(a, numbers.a)}`);
  if (agreement === 'moved') return `  ${southernSentences(a, numbers.a)}`;
  return `  ${changedSentences(a, numbers.a, differences, style)}`;
}

function changedSentences(
  { sentences, normalization }: Analysis,
  numbers: readonly number[],
  differences: readonly Difference[],
  style: Style,
): string {
  const spans = numbers.map((number) => southernSpan(normalization, sentences[number]));
  let at = spans[0].start;
  let line = '';
  for (const { a, b } of differences) {
    const start = normalization.toNormalized(a.start);
    line += clean(normalization.text.slice(at, start));
    const removed = a.southern === '' ? '' : style(RED, `[-${clean(a.southern)}-]`);
    const added = b.southern === '' ? '' : style(GREEN, `{+${clean(b.southern)}+}`);
    // What is put in stands before the word after it, or at the end.
    line += a.southern === '' && !line.endsWith(' ') ? ` ${added}` : removed + added;
    if (a.southern === '' && start < spans[spans.length - 1].end) line += ' ';
    at = start + a.southern.length;
  }
  return line + clean(normalization.text.slice(at, spans[spans.length - 1].end));
}

const southernSentences = ({ sentences, normalization }: Analysis, numbers: readonly number[]): string =>
  clean(numbers.map((number) => southernOf(normalization, sentences[number])).join(' '));

/** Control characters of the text would move the cursor or change the terminal. */
const clean = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');
