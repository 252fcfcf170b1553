import type { Token } from '../segmenter/token.js';
import type { Draft } from './draft.js';
import type { TimeLexicon } from './lexicon.js';
import { parseAmount } from './parsers/amount.js';
import { parseCalendarUnit } from './parsers/calendar-unit.js';
import { parseClock } from './parsers/clock.js';
import { parseFrequency } from './parsers/frequency.js';
import { parseJucheYear } from './parsers/juche-year.js';
import { parseMonthDay } from './parsers/month-day.js';
import { parseNumericDate } from './parsers/numeric-date.js';
import { parseOrdinal } from './parsers/ordinal.js';
import { parseQuarter } from './parsers/quarter.js';
import { parseWord } from './parsers/word.js';
import { draftBefore, type Parser, type Scan } from './scan.js';
import { startsNumber, startsWord } from './boundaries.js';
import { mayCount, NUMERAL_STARTS } from './numerals.js';
import { isDigitAt } from './text-view.js';

/**
 * What is asked of digits, in order. Words come first, since they hold the traps and the names of days (9.9절); layouts
 * of digits come before numbers with a unit, calendar units before lengths of time.
 */
const OF_DIGITS: readonly Parser[] = [
  ...[parseWord, parseJucheYear, parseNumericDate, parseMonthDay, parseQuarter],
  ...[parseOrdinal, parseClock, parseCalendarUnit, parseAmount],
];
/** What is asked of a word, and of one that may be a number. */
const OF_WORDS: readonly Parser[] = [parseWord, parseOrdinal, parseJucheYear, parseFrequency];
const OF_NUMERALS: readonly Parser[] = [...OF_WORDS, parseClock, parseCalendarUnit, parseAmount];

/** What numbers, the Juche era and frequencies begin with. */
const STARTS = `0123456789주월년연첫둘셋넷마${NUMERAL_STARTS}`;

/** Reads a text once from its start to its end, and gives what the parsers propose. */
export function scanText(view: string, tokens: readonly Token[], lexicon: TimeLexicon): Draft[] {
  const starts = Uint8Array.from(lexicon.starts);
  for (const sign of STARTS) starts[sign.charCodeAt(0)] = 1;
  const scan: Scan = { view, lexicon, tokens, token: 0, drafts: [] };
  let reached = 0;
  for (const [i, { start }] of tokens.entries()) {
    if (start < reached || starts[view.charCodeAt(start)] === 0) continue;
    scan.token = i;
    // What goes on from a time within its eojeol need not begin a token (지난해가을).
    for (let draft = propose(scan, start); draft; draft = propose(scan, reached)) {
      scan.drafts.push(draft);
      reached = draft.end;
      while ((tokens[scan.token]?.start ?? Infinity) < reached) scan.token++;
    }
  }
  return scan.drafts;
}

function propose(scan: Scan, at: number): Draft | undefined {
  const digits = isDigitAt(scan.view, at);
  if (digits ? !startsNumber(scan, at) : draftBefore(scan, at)?.end !== at && !startsWord(scan, at)) return undefined;
  for (const parse of digits ? OF_DIGITS : mayCount(scan.view, at) ? OF_NUMERALS : OF_WORDS) {
    const draft = parse(scan, at);
    if (draft) return draft;
  }
  return undefined;
}
