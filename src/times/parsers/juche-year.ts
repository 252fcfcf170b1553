import type { Draft } from '../draft.js';
import type { Parser } from '../scan.js';
import { isDigitAt, matchAt } from '../text-view.js';

/** 주체 1 is 1912. */
const YEAR_BEFORE_JUCHE = 1911;

/** 주체113(2024)년, 주체113년(2024년), 주체 113년, 주체113(2024). */
const JUCHE = /주체 ?(?:(\d{1,3})|(원))(?: ?\((\d{4})년?\) ?(?:년|(?=[.-] ?\d))|년(?!대)(?: ?\((\d{4})년?\))?)도?/y;
/** 2024(주체113)년, 2024년(주체113년). */
const YEAR_FIRST = /(\d{4})(?: ?\(주체 ?(\d{1,3})년?\) ?년|년 ?\(주체 ?(\d{1,3})년?\))도?/y;
/** 주체113(2024).11.1. */
const REST = /([.-]) ?(\d{1,2})\1 ?(\d{1,2})(?:\.(?!\d))?/y;

/** Reads a year of the Juche era, which began with 1912, in every layout. */
export const parseJucheYear: Parser = ({ view }, at) => {
  if (isDigitAt(view, at)) {
    const match = matchAt(YEAR_FIRST, view, at);
    if (!match) return undefined;
    const [whole, year, inside, after] = match;
    return yearDraft(at, at + whole.length, Number(year), Number(inside ?? after));
  }
  if (view[at] !== '주' || view[at + 1] !== '체') return undefined;
  const match = matchAt(JUCHE, view, at);
  if (!match) return undefined;
  const [whole, digits, , inside, after] = match;
  const juche = digits === undefined ? 1 : Number(digits);
  const draft = yearDraft(at, at + whole.length, Number(inside ?? after ?? juche + YEAR_BEFORE_JUCHE), juche);
  const rest = matchAt(REST, view, draft.end);
  if (!rest) return draft;
  const fields = { ...draft.fields, month: Number(rest[2]), day: Number(rest[3]) };
  return { ...draft, end: draft.end + rest[0].length, fields };
};

function yearDraft(start: number, end: number, year: number, juche: number): Draft & { kind: 'date' } {
  const contradictory = year !== juche + YEAR_BEFORE_JUCHE;
  return { kind: 'date', start, end, fields: { year }, ...(contradictory && { contradictory }) };
}
