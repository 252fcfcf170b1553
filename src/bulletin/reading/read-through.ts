import type { RuleFamily } from '../../dictionary/respelling.js';
import { decomposedSyllables } from '../../text/composition.js';
import { chained, rewritten, type Edit, type Rewriting } from '../../text/rewriting.js';
import type { Token } from '../../segmenter/token.js';
import { leaderNames } from './leader-names.js';
import { spacedLetters } from './spaced-letters.js';
import { wrappedLines } from './wrapped-lines.js';

/** The likeliest way to cut a text, and what it costs: the lower, the more easily the text is read. */
export type Segment = (text: string) => { tokens: readonly Pick<Token, 'start' | 'end' | 'morphemes'>[]; cost: number };

/** A text as a reader takes it. */
export interface Reading extends Rewriting {
  /** What was read otherwise than it is written and belongs in a normalized text, as edits of the source. */
  edits: (Edit & { rule: RuleFamily })[];
}

interface Step {
  edits(text: string, segment: Segment): Edit[];
  /** The family of the change that it makes in a normalized text; decomposed text stays decomposed. */
  rule?: RuleFamily;
}

/** Letters first, names among them: the others look at letters. Closed words before lines, which they make narrower. */
const STEPS: readonly Step[] = [
  { edits: decomposedSyllables },
  { edits: leaderNames, rule: 'punctuation' },
  { edits: spacedLetters, rule: 'spacing' },
  { edits: wrappedLines, rule: 'spacing' },
];

/**
 * Reads through what type and page do to a text: decomposed syllables are composed, leaders' names in private-use
 * characters are plain Hangul, words set letter by letter are closed up, and lines that were broken inside a sentence
 * are joined.
 *
 * @returns undefined where there is nothing of the kind
 *
 * @example
 * readThrough('조 선 중 앙 통 신', segment)?.text // '조선중앙통신'
 */
export function readThrough(text: string, segment: Segment): Reading | undefined {
  let reading: Reading | undefined;
  for (const { edits, rule } of STEPS) {
    const found = edits(reading?.text ?? text, segment);
    if (found.length === 0) continue;
    const step = rewritten(reading?.text ?? text, found);
    const { toSource } = reading ?? { toSource: (span) => span };
    const made = rule ? found.map((edit) => ({ ...edit, ...toSource(edit), rule })) : [];
    reading = { ...(reading ? chained(reading, step) : step), edits: [...(reading?.edits ?? []), ...made] };
  }
  return reading && { ...reading, edits: reading.edits.sort((one, two) => one.start - two.start) };
}
