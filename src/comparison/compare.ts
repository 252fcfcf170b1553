import type { Analysis } from '../analysis.js';
import { inArticle } from '../formats/article.js';
import { southernSpan } from '../formats/southern.js';
import { alignSentences, type Link } from './align.js';
import type { Agreement, Comparison, SentencePair } from './comparison.js';
import { differencesOf } from './differences.js';
import { lettersOf, type Letters } from './letters.js';

/** A shorter sentence that stands elsewhere too says nothing of having been moved. */
const MOVED_LENGTH = 8;

/** A version with its sentences. */
interface Version {
  analysis: Analysis;
  sentences: Sentence[];
}

interface Sentence {
  /** Its number in the analysis. */
  number: number;
  /** As it is written, white space set aside. */
  written: string;
  letters: Letters;
}

/**
 * Compares two versions of one text: a mirror's, a later edit, a northern and a respelled one. Sentences are aligned and
 * their words compared by the letters of the southern text, so that orthography, spaces and punctuation are set aside;
 * page furniture is left out.
 *
 * @example
 * const comparison = compare(malmoi.analyze('력사적인 회담이 진행되였다.'), malmoi.analyze('역사적인 회의가 진행되었다.'));
 * comparison.same // false
 * comparison.pairs[0].differences[0] // { a: { text: '회담이', … }, b: { text: '회의가', … } }
 */
export function compare(a: Analysis, b: Analysis): Comparison {
  const [one, other] = [versionOf(a), versionOf(b)];
  const links = alignSentences(
    one.sentences.map(({ letters }) => letters.folded),
    other.sentences.map(({ letters }) => letters.folded),
  );
  const pairs = withMoves(
    links.map((link) => pairOf(one, other, link)),
    one,
    other,
  );
  const counts: Record<Agreement, number> = { same: 0, respelled: 0, changed: 0, moved: 0, removed: 0, added: 0 };
  for (const { agreement } of pairs) counts[agreement]++;
  return { same: pairs.length === counts.same + counts.respelled, pairs, counts };
}

function versionOf(analysis: Analysis): Version {
  const { text, normalization, bulletin } = analysis;
  const numbered = analysis.sentences.map(({ start, end }, number) => ({ start, end, number }));
  const sentences = inArticle(numbered, bulletin).map((sentence) => ({
    number: sentence.number,
    written: text.slice(sentence.start, sentence.end).replace(/\s+/g, ''),
    letters: lettersOf(analysis, southernSpan(normalization, sentence)),
  }));
  // What holds punctuation only is no sentence to compare.
  return { analysis, sentences: sentences.filter(({ letters }) => letters.folded.length > 0) };
}

function pairOf(one: Version, other: Version, link: Link): SentencePair {
  const [a, b] = [link.a.map((i) => one.sentences[i]), link.b.map((i) => other.sentences[i])];
  const numbers = { a: a.map(({ number }) => number), b: b.map(({ number }) => number) };
  if (b.length === 0) return { agreement: 'removed', ...numbers, differences: [] };
  if (a.length === 0) return { agreement: 'added', ...numbers, differences: [] };
  const differences = differencesOf(one.analysis, joined(a), other.analysis, joined(b));
  if (differences.length > 0) return { agreement: 'changed', ...numbers, differences };
  const written = (sentences: readonly Sentence[]): string => sentences.map((sentence) => sentence.written).join('');
  return { agreement: written(a) === written(b) ? 'same' : 'respelled', ...numbers, differences };
}

const joined = (sentences: readonly Sentence[]): Letters => ({
  folded: sentences.flatMap(({ letters }) => letters.folded),
  places: sentences.flatMap(({ letters }) => letters.places),
  ends: sentences.flatMap(({ letters }) => letters.ends),
  starts: sentences.flatMap(({ letters }) => letters.starts),
});

/** A sentence that one version lacks and the other has elsewhere was moved. */
function withMoves(pairs: readonly SentencePair[], one: Version, other: Version): SentencePair[] {
  const keys = ({ sentences }: Version): Map<number, string> =>
    new Map(sentences.map(({ number, letters }) => [number, letters.folded.join('')]));
  const [keysOfA, keysOfB] = [keys(one), keys(other)];
  const added = new Map<string, SentencePair>();
  for (const pair of pairs) {
    const key = pair.agreement === 'added' ? (keysOfB.get(pair.b[0]) ?? '') : '';
    if (key.length >= MOVED_LENGTH) added.set(key, pair);
  }
  const taken = new Set<SentencePair>();
  const moved = pairs.map((pair): SentencePair => {
    const key = pair.agreement === 'removed' ? (keysOfA.get(pair.a[0]) ?? '') : '';
    const found = added.get(key);
    if (!found) return pair;
    added.delete(key);
    taken.add(found);
    return { agreement: 'moved', a: pair.a, b: found.b, differences: [] };
  });
  return moved.filter((pair) => !taken.has(pair));
}
