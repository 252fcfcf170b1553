import type { Draft, PrefixDraft } from '../draft.js';
import type { Scan } from '../scan.js';
import { areAdjacent, type Refiner } from './refiner.js';

/** Joins 지난, 음력, 기원전, 평양시간 with the time that they stand before. */
export const joinPrefixes: Refiner = (drafts, scan) => {
  const joined: Draft[] = [];
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft) continue;
    const next = joined.at(-1);
    const before = drafts[i - 1];
    const merged =
      draft.kind === 'prefix' && next && standsBefore(draft, next, scan) && !isVerb(draft, before, scan)
        ? merge(draft, next)
        : undefined;
    if (merged) joined[joined.length - 1] = merged;
    else joined.push(draft);
  }
  return joined.reverse();
};

function standsBefore({ end, fields }: PrefixDraft, next: Draft, scan: Scan): boolean {
  if (areAdjacent(scan, end, next.start)) return true;
  const adverbial = fields.calendar !== undefined || fields.zone !== undefined;
  return adverbial && /^으?로(?:는)? $/.test(scan.view.slice(end, next.start));
}

/** 10년이 지난 오늘: the time before it has passed. */
const isVerb = ({ start, fields }: PrefixDraft, before: Draft | undefined, { view }: Scan): boolean =>
  fields.direction === 'past' &&
  before?.kind === 'duration' &&
  /^[이가도은는을를]? ?$/.test(view.slice(before.end, start));

/** The time with what its prefix says; nothing where the two do not go together. */
function merge(prefix: PrefixDraft, next: Draft): Draft | undefined {
  const { direction, zone } = prefix.fields;
  if (next.kind === 'duration') {
    return direction === 'past' || direction === 'future' ? { ...next, start: prefix.start } : undefined;
  }
  if (next.kind === 'prefix') return { ...next, start: prefix.start, fields: { ...prefix.fields, ...next.fields } };
  if (next.kind !== 'date') return undefined;
  const { fields } = next;
  const dated = [fields.century, fields.decade, fields.year, fields.part, fields.month, fields.day, fields.weekday];
  const relative = [fields.year, fields.month, fields.day, fields.week].some((point) => typeof point === 'object');
  if (zone === undefined) {
    // 진행한 다음 15일: "after" more often than "next".
    if (direction === 'next' && (typeof fields.day === 'number' || fields.month !== undefined)) return undefined;
    if (relative || (fields.holiday === undefined && dated.every((field) => field === undefined))) return undefined;
  }
  return { ...next, start: prefix.start, fields: { ...prefix.fields, ...fields } };
}
