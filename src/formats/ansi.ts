/** Wraps text in an escape sequence for the terminal, or leaves it as it is. */
export interface Ansi {
  bold(text: string): string;
  dim(text: string): string;
  color(text: string): string;
}

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    `\x1b[${open}m${text}\x1b[${close}m`;
const asIs = (text: string): string => text;

/** SGR sequences of ECMA-48: bold, faint, cyan. */
const TERMINAL: Ansi = { bold: wrap(1, 22), dim: wrap(2, 22), color: wrap(36, 39) };
const PLAIN: Ansi = { bold: asIs, dim: asIs, color: asIs };

/** The styles for a terminal, or those that do nothing. */
export const ansi = (enabled: boolean): Ansi => (enabled ? TERMINAL : PLAIN);
