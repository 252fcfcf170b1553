import type { Analysis } from '../../analysis.js';
import type { RuleFamily } from '../../dictionary/respelling.js';
import { inArticle } from '../../formats/article.js';
import type { Change } from '../../normalizer/normalization.js';
import type { Token } from '../../segmenter/token.js';
import { articleOf } from '../article.js';
import type { ChangeData, RuleData } from '../report-data.js';
import { partitionPoint } from '../../text/partition-point.js';

/** Collects the different changes of all documents. */
export interface ChangeCollector {
  /** Takes in the changes of a document; gives those outside of page furniture, and for each the number of what it is. */
  add(analysis: Analysis): { changes: Change[]; numbers: number[] };
  /** The changes, and for each number that `add` gave its place among them. */
  result(): { changes: ChangeData[]; rules: RuleData[]; order: number[] };
}

export function changeCollector(): ChangeCollector {
  const collected: ChangeData[] = [];
  const known = new Map<string, number>();
  const numberOf = (change: ChangeData): number => {
    const { northern, southern, rule, article, entry } = change;
    const key = JSON.stringify([northern, southern, rule, article, entry]);
    const number = known.get(key) ?? collected.push(change) - 1;
    known.set(key, number);
    collected[number].count++;
    return number;
  };
  return {
    add({ normalization, bulletin, tokens }) {
      const changes = inArticle(normalization.changes, bulletin);
      const numbers = changes.map((change) => {
        const { northern, southern, rule, entry, guess } = change;
        return numberOf({
          ...{ northern, southern, rule, article: articleOf(change, around(tokens, change)) },
          ...(entry !== undefined && { entry }),
          ...(guess && { guess }),
          count: 0,
        });
      });
      return { changes, numbers };
    },
    result() {
      const sorted = collected
        .map((change, number) => ({ change, number }))
        .sort((one, two) => two.change.count - one.change.count || one.number - two.number);
      const order: number[] = [];
      sorted.forEach(({ number }, place) => (order[number] = place));
      const changes = sorted.map(({ change }) => change);
      return { changes, rules: rulesOf(changes), order };
    },
  };
}

/** The tokens beside a place where something was put in. */
function around(tokens: readonly Token[], { start }: Change): { before?: Token; after?: Token } {
  const next = partitionPoint(tokens.length, (place) => tokens[place].start < start);
  const [before, after] = [tokens[next - 1], tokens[next]];
  return { ...(before && { before }), ...(after && { after }) };
}

function rulesOf(changes: readonly ChangeData[]): RuleData[] {
  const rules = new Map<RuleFamily, RuleData>();
  for (const { rule, count } of changes) {
    const data = rules.get(rule) ?? { rule, count: 0, different: 0 };
    rules.set(rule, { rule, count: data.count + count, different: data.different + 1 });
  }
  return [...rules.values()].sort((one, two) => two.count - one.count);
}
