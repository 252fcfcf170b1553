import type { DateDraft, Draft, SetDraft } from '../draft.js';
import { durationValue } from '../duration-value.js';
import type { Moment } from '../moment.js';
import type { Bases, ResolvedDate } from './bases.js';
import { inOrder, type Resolved } from './range-order.js';
import { resolveDate } from './resolve-date.js';
import type { TimeExpression } from '../time-expression.js';
import { isValid, momentValue } from '../value.js';

/** Gives every draft its value, in the order of the text, since words like 그해 speak of what was named before. */
export function resolveDrafts(drafts: readonly Draft[], text: string, reference: Moment | undefined): TimeExpression[] {
  const expressions: TimeExpression[] = [];
  const bases: Bases = { reference };
  const done = new Map<DateDraft, Resolved>();
  let previousEnd = 0;
  for (const draft of drafts) {
    if (endsSentence(text, previousEnd, draft.start)) bases.sentenceDay = undefined;
    previousEnd = draft.end;
    if (draft.kind === 'duration') {
      expressions.push({
        ...frame(draft, text),
        type: 'DURATION',
        value: durationValue(draft.amounts),
        ...modOf(draft),
      });
    } else if (draft.kind === 'set') {
      expressions.push({ ...frame(draft, text), type: 'SET', value: setValue(draft) });
    } else if (draft.kind === 'date') {
      const first = draft.beside && done.get(draft.beside.draft);
      const resolved: Resolved = { draft, date: dateOf(draft, bases, first), place: expressions.length };
      expressions.push(expressionOf(resolved, text));
      const [start, end] =
        first && draft.beside?.as === 'end' ? inOrder(first, resolved, reference) : [first, resolved];
      if (start && draft.beside?.as === 'end') closeRange(expressions, start, end, text);
      if (first && draft.beside?.as === 'same' && first.date.granularity === end.date.granularity) {
        expressions[first.place] = expressionOf({ ...first, date: end.date }, text);
      }
      done.set(draft, end);
      remember(end.date.moment, bases);
    }
  }
  return expressions;
}

const frame = ({ start, end }: Draft, text: string): { start: number; end: number; text: string } => ({
  ...{ start, end, text: text.slice(start, end) },
});

const modOf = ({ mod }: Draft): { mod?: string } => (mod === undefined ? {} : { mod });

const endsSentence = (text: string, from: number, to: number): boolean =>
  /[.!?。]["”》)]*\s|\n/.test(text.slice(from, to));

function dateOf(draft: DateDraft, bases: Bases, first: Resolved | undefined): ResolvedDate {
  // The year that history fixes for a name (8.15해방) is not told of what is listed with it.
  if (draft.beside?.as === 'same') return resolveDate(draft.fields, bases);
  const fixed = draft.beside?.as === 'item' && first?.draft.fields.holiday?.year !== undefined;
  return resolveDate(draft.fields, first && !fixed ? { ...bases, neighbour: first.date.moment } : bases);
}

function expressionOf({ draft, date }: Resolved, text: string): TimeExpression {
  const { moment, granularity } = date;
  const expression: TimeExpression = {
    start: draft.start,
    end: draft.end,
    type: granularity === 'time' ? 'TIME' : 'DATE',
    text: text.slice(draft.start, draft.end),
    value: momentValue(moment, granularity),
  };
  if (draft.mod !== undefined) expression.mod = draft.mod;
  if (draft.contradictory === true || date.impossible === true || !isValid(moment)) expression.invalid = true;
  return expression;
}

/** Sets speak of no year: XXXX-10-10, XXXX-WXX-1, XXXX-XX-XXTMO. */
function setValue({ period, fields }: SetDraft): string {
  if (!fields) return period ?? 'PX';
  // No day of the solar calendar recurs with the moon, the sun's exact place or the week of a month.
  if (fields.holiday?.lunar === true || fields.holiday?.sun || fields.calendar === 'lunar') return 'P1Y';
  if (fields.ordinal !== undefined) return fields.month === undefined ? 'P1M' : 'P1Y';
  const { moment, granularity } = resolveDate({ ...fields }, {});
  return momentValue(moment, granularity);
}

/** Writes both ends of a range anew with the range. */
function closeRange(expressions: TimeExpression[], first: Resolved, last: Resolved, text: string): void {
  const [start, end] = [expressionOf(first, text), expressionOf(last, text)];
  const range: [string, string] = [start.value, end.value];
  expressions[first.place] = { ...start, range };
  expressions[last.place] = { ...end, range };
}

function remember(moment: Moment, bases: Bases): void {
  if (moment.year !== undefined) bases.lastYear = moment;
  if (moment.month !== undefined) bases.lastMonth = moment;
  if (moment.day !== undefined) [bases.lastDay, bases.sentenceDay] = [moment, moment];
}
