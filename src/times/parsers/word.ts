import { draftBefore, type Parser, type Scan } from '../scan.js';
import { meetsEdge, wordListsAt } from '../boundaries.js';
import type { Draft } from '../draft.js';
import type { Word } from '../lexicon.js';
import { isDigitAt } from '../text-view.js';
import { durationEnd } from './amount.js';
import { isUnmeasured } from './month-day.js';

/** Reads a word of the lexicon: 지난해, 월요일, 태양절, 매주, or a trap that only begins like one. */
export const parseWord: Parser = (scan, at) => {
  for (const words of wordListsAt(scan, at)) {
    for (const word of words) {
      const end = at + word.text.length;
      if (!scan.view.startsWith(word.text, at)) continue;
      if (endsAs(scan, word, end) && fitsAround(scan, word, at, end)) return draftOf(scan, word, at, end);
    }
  }
  return undefined;
};

/** A word meets its edge, or is a length of time with 간 or 동안 after it (나흘간). */
function endsAs(scan: Scan, word: Word, end: number): boolean {
  if (meetsEdge(scan, word.edge, end)) return true;
  return (word.kind === 'days' || word.kind === 'duration') && durationEnd(scan, end).closed;
}

function fitsAround(scan: Scan, word: Word, at: number, end: number): boolean {
  if (word.kind !== 'trap' && word.kind !== 'prefix' && isStem(scan, at, end)) return false;
  // A phase only narrows what is directly before it; 중순 and 하순 may be listed.
  if (word.kind === 'phase') return draftBefore(scan, at) !== undefined || word.text.endsWith('순');
  // 9.9 and 6.25 may be parts of numbers: 9.9%, 1.6.25.
  if (word.kind === 'day' && isDigitAt(scan.view, end - 1)) {
    return isUnmeasured(scan, at, end);
  }
  return true;
}

/** Whether the word is (in) the stem of a verb or an adjective: 매우 낮고, 매달려서, 올라서고. */
function isStem({ tokens, token }: Scan, at: number, end: number): boolean {
  const here = tokens[token];
  return here?.start === at && here.end >= end && /^V[VAX]/.test(here.tag);
}

function draftOf(scan: Scan, word: Word, start: number, end: number): Draft {
  switch (word.kind) {
    case 'trap':
      return { kind: 'trap', start, end };
    case 'phase':
      return { kind: 'phase', start, end, phase: word.value };
    case 'set':
      return { kind: 'set', start, end, period: word.value };
    case 'duration': {
      const { end: last, closed } = durationEnd(scan, end);
      return { kind: 'duration', start, end: last, amounts: [word.amount], closed };
    }
    case 'days':
      return daysDraft(scan, word.value, start, end);
    case 'day':
      return { kind: 'date', start, end, fields: { holiday: word.day } };
    case 'prefix':
      return { kind: 'prefix', start, end, fields: word.fields };
    case 'zone':
      return { kind: 'prefix', start, end, fields: { zone: word.value } };
    default:
      return { kind: 'date', start, end, fields: word.fields, ...(word.mod !== undefined && { mod: word.mod }) };
  }
}

/** 시월 열흘 is a day of the month, 열흘 alone ten days. */
function daysDraft(scan: Scan, value: string, start: number, end: number): Draft {
  const before = draftBefore(scan, start);
  if (
    value !== 'X' &&
    before?.kind === 'date' &&
    before.fields.month !== undefined &&
    before.fields.day === undefined
  ) {
    return { kind: 'date', start, end, fields: { day: Number(value) } };
  }
  const { end: last, closed } = durationEnd(scan, end);
  const amount = value === 'X' ? 'X' : Number(value);
  return { kind: 'duration', start, end: last, amounts: [{ amount, unit: 'D' }], closed };
}
