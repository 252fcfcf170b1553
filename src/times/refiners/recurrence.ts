import { endsWord } from '../boundaries.js';
import { durationValue } from '../duration-value.js';
import { coarsest, finest, type Draft } from '../draft.js';
import type { Scan } from '../scan.js';
import { matchAt } from '../text-view.js';
import { unlessInto, type Refiner } from './refiner.js';

const EACH = /마다/y;
/** 하루 3차, 한달에 두번. */
const TIMES =
  / ?(?:에[도만는]? ?)?(?:\d{1,3}(?:[~-]\d{1,3})?|[한두세네몇]|서너|두세|한두|다섯|여섯|여러) ?(?:번|차례|차|회|교대)(?=씩|정도|[^가-힣]|$|[은는이가을를의])/y;

/** Between the members of a set: 매주 화요일과 목요일, 매주 월요일부터 금요일까지. */
const AND = /^(?:, ?|과 |와 |부터 | ?[~-] ?)$/;

/** Makes sets of times with 마다 after them, of periods with how often, and of what is listed with a set. */
export const readRecurrence: Refiner = (drafts, scan) => {
  const read: Draft[] = [];
  drafts.forEach((draft, i) => {
    read.push(unlessInto(recurring(draft, scan), drafts[i + 1]) ?? listed(draft, read.at(-1), scan) ?? draft);
  });
  return read;
};

function listed(draft: Draft, last: Draft | undefined, { view }: Scan): Draft | undefined {
  if (draft.kind !== 'date' || last?.kind !== 'set' || last.fields === undefined) return undefined;
  if (draft.start - last.end > 4 || !AND.test(view.slice(last.end, draft.start))) return undefined;
  const likewise = finest(draft.fields) === finest(last.fields) && coarsest(draft.fields) >= coarsest(last.fields);
  if (!likewise || typeof draft.fields.day === 'object') return undefined;
  return { kind: 'set', start: draft.start, end: draft.end, fields: { ...last.fields, ...draft.fields } };
}

function recurring(draft: Draft, scan: Scan): Draft | undefined {
  if (draft.kind !== 'date' && draft.kind !== 'duration') return undefined;
  const each = matchAt(EACH, scan.view, draft.end);
  const times = each || draft.kind === 'date' || draft.closed ? undefined : matchAt(TIMES, scan.view, draft.end);
  const match = each ?? times;
  if (!match) return undefined;
  const span = { start: draft.start, end: draft.end + match[0].length };
  if (each && !endsWord(scan, span.end)) return undefined;
  if (draft.kind === 'duration') return { kind: 'set', ...span, period: durationValue(draft.amounts) };
  return { kind: 'set', ...span, fields: draft.fields };
}
