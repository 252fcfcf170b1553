import type { DateDraft, Draft } from '../draft.js';
import type { Scan } from '../scan.js';
import type { Refiner } from './refiner.js';

/** Gives a time of day the zone in parentheses after it: 오전 10시(모스크바시간). */
export const readZones: Refiner = (drafts, scan) => {
  const read: Draft[] = [];
  for (const draft of drafts) {
    const last = read.at(-1);
    const zoned = last?.kind === 'date' ? withZone(last, draft, scan) : undefined;
    if (zoned) read[read.length - 1] = zoned;
    else read.push(draft);
  }
  return read;
};

function withZone(last: DateDraft, draft: Draft, { view }: Scan): DateDraft | undefined {
  if (draft.kind !== 'prefix' || draft.fields.zone === undefined || last.fields.hour === undefined) return undefined;
  if (!/^ ?\($/.test(view.slice(last.end, draft.start)) || view[draft.end] !== ')') return undefined;
  return { ...last, end: draft.end + 1, fields: { ...last.fields, zone: draft.fields.zone } };
}
