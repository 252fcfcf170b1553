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
import { parseQuarter } from './parsers/quarter.js';
import { parseWord } from './parsers/word.js';
import type { Parser, Scan } from './scan.js';

/**
 * The parsers in the order in which they are asked. Words come first, since they hold the traps and the names of days
 * (9.9절); layouts of digits come before numbers with a unit, calendar units before lengths of time.
 */
const PARSERS: readonly Parser[] = [
  ...[parseWord, parseJucheYear, parseNumericDate, parseMonthDay, parseQuarter],
  ...[parseClock, parseCalendarUnit, parseFrequency, parseAmount],
];

/** What numbers, the Juche era and frequencies begin with. */
const STARTS = '0123456789주월년연일이삼사오육륙칠팔구십백천만수몇령영한두세석서네넉너다여열스마쉰예아대댓';

/** Reads a text once from its start to its end, and gives what the parsers propose. */
export function scanText(view: string, tokens: readonly Token[], lexicon: TimeLexicon): Draft[] {
  const starts = Uint8Array.from(lexicon.starts);
  for (const sign of STARTS) starts[sign.charCodeAt(0)] = 1;
  const scan: Scan = { view, lexicon, tokens, token: 0, drafts: [] };
  let reached = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens[i]?.start ?? 0;
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
  for (const parse of PARSERS) {
    const draft = parse(scan, at);
    if (draft) return draft;
  }
  return undefined;
}
