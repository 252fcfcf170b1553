import { coarsest, type DateDraft, type DateFields, type Draft } from '../draft.js';
import type { Scan } from '../scan.js';
import { WEEKDAY_ASIDE } from '../parsers/month-day.js';
import type { Refiner } from './refiner.js';

/** How far apart the ends of a range may stand. */
const LONGEST = 70;
/** Between the ends of a range: 부터, 에서, ~, and words that come between (10월 29일부터 대회가 11월 2일까지). */
const SIGN = /^ ?(?:경|현재)? ?[~-] ?$/;
const FROM = /^경? ?(?:부터|에서)(?: ?시작(?:하여|되여|되어|해) ?)?(?:[^.!?\n]{0,60}[ (])?$/;
const TO = /^(?:경|쯤|무렵)? ?(?:까지|사이|어간|기간)/;
/** Between the items of a list. */
const LIST = /^(?:, ?|\.| ?(?:과|와|및|그리고|또는|이나|나) ?| 및 )$/;

/** Marks the date that stands beside another: as the end of its range, or as an item of the same list. */
export const markNeighbours: Refiner = (drafts, scan) => {
  const marked: Draft[] = [];
  for (const draft of drafts) {
    const last = marked.at(-1);
    const as = last?.kind === 'date' && draft.kind === 'date' ? relation(last, draft, scan) : undefined;
    marked.push(
      last?.kind === 'date' && draft.kind === 'date' && as ? { ...draft, beside: { draft: last, as } } : draft,
    );
  }
  return marked;
};

/** 이듬해인 1973년: the second tells what the first only points at. */
const isPointer = ({ year, month, day }: DateFields): boolean =>
  [year, month, day].some((point) => typeof point === 'object' && point.from === 'context');

function relation(one: DateDraft, other: DateDraft, { view }: Scan): 'end' | 'item' | 'same' | undefined {
  if (other.start - one.end > LONGEST) return undefined;
  const between = view.slice(one.end, other.start).replace(WEEKDAY_ASIDE, '');
  if (between === '인 ' && isPointer(one.fields) && !isPointer(other.fields)) return 'same';
  if (SIGN.test(between)) return 'end';
  if (FROM.test(between) && TO.test(view.slice(other.end, other.end + 12).replace(WEEKDAY_ASIDE, ''))) return 'end';
  const item = LIST.test(between) && other.fields.direction === undefined;
  return item && coarsest(one.fields) <= coarsest(other.fields) ? 'item' : undefined;
}
