import type { Analysis } from '../analysis.js';
import type { Entity } from '../entities/entity.js';
import type { Change } from '../normalizer/normalization.js';
import type { Token } from '../segmenter/token.js';
import type { TimeExpression } from '../times/time-expression.js';
import { ansi, type Ansi } from './ansi.js';
import { inArticle } from './article.js';
import { southernOf } from './southern.js';

/** The widest column of surfaces; what is longer pushes the rest of its line aside. */
const COLUMN_LIMIT = 40;

/**
 * The analysis for a person to read: title, dateline, southern text, and lists of what was respelled and found. A list
 * line names its offsets. Page furniture and empty parts are left out.
 *
 * @param options.color whether to style it for a terminal
 */
export function toText(analysis: Analysis, options: { color?: boolean } = {}): string {
  const style = ansi(options.color ?? false);
  const { bulletin, normalization, entities, times } = analysis;
  const { title, body, dateline } = bulletin;
  const southern = body.map((span) => lines(southernOf(normalization, span))).filter((paragraph) => paragraph !== '');
  const sections = [
    title ? style.bold(lines(southernOf(normalization, title))) : '',
    dateline ? [dateline.date, dateline.place, dateline.agency].filter((part) => part !== undefined).join(' · ') : '',
    southern.join('\n\n'),
    section('Changes', inArticle(normalization.changes, bulletin).map(changeCells), style),
    section('Entities', entities.map(entityCells), style),
    section('Times', times.map(timeCells), style),
    section('Tokens', inArticle(analysis.tokens, bulletin).map(tokenCells), style),
  ].filter((part) => part !== '');
  return sections.length === 0 ? '' : `${sections.join('\n\n')}\n`;
}

/** A line of a list: offsets, surface, kind, and what else there is to say. */
type Cells = [offsets: string, surface: string, kind: string, note: string];

const offsets = ({ start, end }: { start: number; end: number }): string => `${start}–${end}`;

const changeCells = (change: Change): Cells => [
  offsets(change),
  `${visible(change.northern)} → ${visible(change.southern)}`,
  change.rule,
  '',
];

const entityCells = (entity: Entity): Cells => [
  offsets(entity),
  oneLine(entity.text),
  entity.type,
  [entity.southern === entity.text ? '' : oneLine(entity.southern), entity.id ?? ''].filter((note) => note).join(' '),
];

const timeCells = (time: TimeExpression): Cells => [
  offsets(time),
  oneLine(time.text),
  time.type,
  [time.value, time.mod ?? '', time.range?.join('/') ?? ''].filter((note) => note).join(' '),
];

const tokenCells = (token: Token): Cells => [
  offsets(token),
  oneLine(token.surface),
  token.tag,
  [
    token.morphemes.length > 1 ? token.morphemes.map((morpheme) => morpheme.form).join('+') : '',
    token.southern === undefined ? '' : `→ ${token.southern}`,
    token.known ? '' : 'unknown',
  ]
    .filter((note) => note)
    .join(' '),
];

function section(heading: string, rows: readonly Cells[], style: Ansi): string {
  if (rows.length === 0) return '';
  const places = widest(rows.map((cells) => cells[0]));
  const surfaces = widest(rows.map((cells) => cells[1]));
  const kinds = widest(rows.map((cells) => cells[2]));
  const list = rows.map(([place, surface, kind, note]) =>
    `  ${style.dim(pad(place, places))}  ${pad(surface, surfaces)}  ${style.color(pad(kind, kinds))}  ${note}`.trimEnd(),
  );
  return `${style.bold(heading)} (${rows.length})\n${list.join('\n')}`;
}

const widest = (cells: readonly string[]): number =>
  cells.reduce((most, cell) => Math.max(most, Math.min(width(cell), COLUMN_LIMIT)), 0);

const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Columns that a terminal gives the text: two for Hangul, Hanja and full-width forms. */
function width(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** A change of spacing has blanks on its sides, or nothing. */
const visible = (text: string): string => oneLine(text).replace(/^ | $/g, '␣') || '∅';

/** Control characters would move the cursor or change the terminal. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ');
const lines = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map(oneLine)
    .join('\n');
