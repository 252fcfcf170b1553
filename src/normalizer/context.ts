import type { Token } from '../segmenter/token.js';
import { evidenceOf, KINDS, type Evidence, type EvidenceLexicon } from './evidence.js';

/** What the orthography around a token is. */
export interface Context {
  /** Whether the line, or the text, shows spellings of the North where the South has no other word. */
  readonly northern: boolean;
  /** Whether words or spellings speak for the North, and neither others nor marks of careless writing against it. */
  readonly hinted: boolean;
  /** Whether the line bears the marks of careless southern writing and nothing of the North but slips that both share. */
  readonly careless: boolean;
}

/** From this much evidence on a line is northern. */
const ENOUGH = 1;
/** A text whose every fiftieth token is northern is northern throughout. */
const DENSE = 0.02;
/** From this much evidence but slips on a line may be northern, though it bears marks of careless writing. */
const LITTLE = 0.25;

/** What a careless writer of the South types, and the northern press does not: 재밌다..근데, ㅋㅋ, ~~, 지루하고,안 웃긴다. */
const CARELESS = /[ㄱ-ㅎㅏ-ㅣ]|\.\.(?!\.)|~~|;;|!!|\?\?|[,!?]\p{Script=Hangul}/u;

/** Tells for each token what the orthography of its line, or of a text that is northern throughout, is. */
export function contextsOf(text: string, tokens: readonly Token[], lexicon: EvidenceLexicon): Context[] {
  const lines: number[] = [];
  const evidence: Evidence[][] = [[]];
  const starts: number[] = [0];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before && text.slice(before.end, token.start).includes('\n')) {
      starts.push(token.start);
      evidence.push([]);
    }
    lines.push(evidence.length - 1);
    const found = evidenceOf(token, before, tokens[i + 1], lexicon);
    if (found) evidence[evidence.length - 1].push(found);
  });
  const weights = evidence.map((found) => weigh(found, () => true));
  const total = weights.reduce((sum, each) => sum + each, 0);
  const dense = total >= ENOUGH && total >= DENSE * tokens.length;
  const contexts = weights.map((weight, line): Context => {
    const northern = dense || weight >= ENOUGH;
    const written = text.slice(starts[line], starts[line + 1]);
    const isMarked = CARELESS.test(written);
    const isOwn = weigh(evidence[line], ({ kind }) => kind !== 'slip') >= LITTLE;
    // The careless leave spaces out too.
    const isHinted = !isMarked && weigh(evidence[line], ({ kind }) => kind !== 'slip' && kind !== 'space') >= LITTLE;
    return { northern, hinted: northern || isHinted, careless: !northern && !isOwn && isMarked };
  });
  return lines.map((line) => contexts[line]);
}

/** The sum of a line's evidence, of each kind no more than the kind may tell. */
function weigh(evidence: readonly Evidence[], counts: (evidence: Evidence) => boolean): number {
  const sums = new Map<Evidence['kind'], number>();
  for (const each of evidence) {
    if (!counts(each)) continue;
    sums.set(each.kind, Math.min(KINDS[each.kind], (sums.get(each.kind) ?? 0) + each.weight));
  }
  return [...sums.values()].reduce((sum, weight) => sum + weight, 0);
}
