import type { Span } from '../text/span.js';

/** A temporal expression after TIMEX3. */
export interface TimeExpression extends Span {
  /** A day or stretch of the calendar, a time of day, a length of time, or what recurs. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** The expression as the text has it, particles left out. */
  text: string;
  /** ISO 8601 as TIMEX3 uses it; `X` stands for what is unknown. */
  value: string;
  /** TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER …). */
  mod?: string;
  /** First and last value, where the expression is one end of a range. */
  range?: [string, string];
  /** Set where calendar or clock have no such day or time (2월 30일, 25시), or the text contradicts itself. */
  invalid?: true;
}
