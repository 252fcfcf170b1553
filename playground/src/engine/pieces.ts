import type { Analysis, Change, Entity, Span, TimeExpression } from '../../../src/browser.js';
import { countUpTo, type Row } from './rows.js';

/** A stretch of a row within which nothing changes: it lies in one sentence, one entity, one respelling or in none. */
export interface Piece {
  /** Its offset in the source. */
  start: number;
  north: string;
  south: string;
  /** The number of its sentence, from 0; -1 between sentences. */
  sentence: number;
  /** Whether the sentence begins here. */
  opens?: true;
  /** The number of the change, entity or time that it lies in. */
  change?: number;
  entity?: number;
  time?: number;
}

/** A row to draw, with all that its pieces refer to. */
export interface RowView {
  row: number;
  part: Row['part'];
  continued: boolean;
  pieces: Piece[];
  changes: Record<number, Change>;
  entities: Record<number, Entity>;
  times: Record<number, TimeExpression>;
}

/** Makes rows to draw of an analysis. */
export class RowViews {
  private readonly starts: Record<'sentences' | 'entities' | 'times' | 'changes', number[]>;
  private readonly spans: Record<'sentences' | 'entities' | 'times' | 'changes', readonly Span[]>;

  constructor(
    private readonly analysis: Analysis,
    private readonly rows: readonly Row[],
  ) {
    const { sentences, entities, times, normalization } = analysis;
    this.spans = { sentences, entities, times, changes: normalization.changes };
    const starts = (spans: readonly Span[]): number[] => spans.map(({ start }) => start);
    this.starts = {
      ...{ sentences: starts(sentences), entities: starts(entities), times: starts(times) },
      changes: starts(normalization.changes),
    };
  }

  view(number: number): RowView {
    const row = this.rows[number];
    const { entities, times, normalization } = this.analysis;
    const pieces = this.pieces(row);
    const used = <Item>(items: readonly Item[], key: 'change' | 'entity' | 'time'): Record<number, Item> =>
      Object.fromEntries(pieces.flatMap(({ [key]: i }) => (i === undefined ? [] : [[i, items[i]]])));
    return {
      ...{ row: number, part: row.part, continued: row.continued, pieces },
      changes: used(normalization.changes, 'change'),
      entities: used(entities, 'entity'),
      times: used(times, 'time'),
    };
  }

  private pieces(row: Row): Piece[] {
    const { changes } = this.analysis.normalization;
    const pieces: Piece[] = [];
    let at = row.start;
    for (let i = countUpTo(this.starts.changes, row.start - 1); i < changes.length && changes[i].start < row.end; i++) {
      const { start, end, southern } = changes[i];
      if (start > at) pieces.push(...this.unchanged(at, start));
      // A change is one piece: an entity that begins inside it is drawn from its begin.
      const inside = Math.max(start, end - 1);
      pieces.push({ ...this.piece(start, end, southern, inside), change: i });
      at = end;
    }
    if (at < row.end) pieces.push(...this.unchanged(at, row.end));
    return pieces;
  }

  /** A stretch without changes, cut where sentences, entities and times begin and end. */
  private unchanged(from: number, to: number): Piece[] {
    const cuts = new Set([to]);
    for (const kind of ['sentences', 'entities', 'times'] as const) {
      const spans = this.spans[kind];
      for (let i = Math.max(0, countUpTo(this.starts[kind], from) - 1); i < spans.length && spans[i].start < to; i++) {
        for (const cut of [spans[i].start, spans[i].end]) if (cut > from && cut < to) cuts.add(cut);
      }
    }
    const pieces: Piece[] = [];
    let at = from;
    for (const cut of [...cuts].sort((a, b) => a - b)) {
      pieces.push(this.piece(at, cut, this.analysis.text.slice(at, cut), at));
      at = cut;
    }
    return pieces;
  }

  private piece(start: number, end: number, south: string, inside: number): Piece {
    const entity = this.at('entities', inside);
    const time = this.at('times', inside);
    const sentence = this.at('sentences', inside);
    return {
      ...{ start, north: this.analysis.text.slice(start, end), south, sentence },
      ...(sentence >= 0 && this.starts.sentences[sentence] === start && { opens: true as const }),
      ...(entity >= 0 && { entity }),
      ...(time >= 0 && { time }),
    };
  }

  /** The number of the span that an offset lies in, or -1. */
  private at(kind: 'sentences' | 'entities' | 'times', offset: number): number {
    const i = countUpTo(this.starts[kind], offset) - 1;
    return i >= 0 && this.spans[kind][i].end > offset ? i : -1;
  }
}
