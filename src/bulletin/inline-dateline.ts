import { DATELINE_LIMIT, readDateline } from './dateline-text.js';
import type { FurnitureLexicon } from './furniture.js';
import { furnitureRole } from './furniture.js';
import type { Line } from './lines.js';
import { lineOf, splitLines } from './lines.js';

// A full date right after the end of a sentence.
const CLOSING_DATE = /[.!?] {1,4}(?=(?:주체 ?\d{1,3} ?(?:\(\d{4}\))? ?년|\d{4} ?년) ?\d{1,2}월 ?\d{1,2}일)/g;
const DAY = /\d{1,2}일(?: 평 ?양)?/;
const LIST = /^[-–—•] /;

/**
 * The lines of a text. A page that was pasted into one line gets its breaks back around the closing date, if the end
 * of the text or page furniture follows it there.
 */
export function articleLines(text: string, lexicon: FurnitureLexicon): Line[] {
  const lines = splitLines(text);
  return lines.length === 1 ? breakAtClosingDate(text, lines[0], lexicon) : lines;
}

function breakAtClosingDate(text: string, line: Line, lexicon: FurnitureLexicon): Line[] {
  const { start, end } = line;
  for (const match of text.slice(start, end).matchAll(CLOSING_DATE)) {
    const dateStart = start + match.index + match[0].length;
    const day = DAY.exec(text.slice(dateStart, Math.min(end, dateStart + DATELINE_LIMIT)));
    if (!day) continue;
    const dateEnd = dateStart + day.index + day[0].length;
    const date = lineOf(text, dateStart, dateEnd);
    // Only the beginning of what follows is looked at: there may be many dates.
    const next = lineOf(text, dateEnd, Math.min(end, dateEnd + DATELINE_LIMIT)).text;
    if (readDateline(date.text) && (next === '' || opensTail(next, lexicon))) {
      return [lineOf(text, start, dateStart), date, lineOf(text, dateEnd, end)].filter((part) => part.text !== '');
    }
  }
  return [line];
}

function opensTail(next: string, lexicon: FurnitureLexicon): boolean {
  return LIST.test(next) || furnitureRole(next, lexicon) === 'tail';
}
