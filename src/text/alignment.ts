import { partitionPoint } from './partition-point.js';

/** A stretch of source text and the stretch of target text that stands for it. */
export interface AlignedPiece {
  sourceStart: number;
  sourceEnd: number;
  targetStart: number;
  targetEnd: number;
}

/** Maps offsets between a text and its rewriting, in both directions. Pieces cover both texts without gaps, in order. */
export class Alignment {
  constructor(private readonly pieces: readonly AlignedPiece[]) {}

  toTarget(offset: number): number {
    const piece = this.find((each) => each.sourceEnd > offset);
    if (!piece) return this.pieces.at(-1)?.targetEnd ?? 0;
    return inside(offset, piece.sourceStart, piece.sourceEnd, piece.targetStart, piece.targetEnd);
  }

  toSource(offset: number): number {
    const piece = this.find((each) => each.targetEnd > offset);
    if (!piece) return this.pieces.at(-1)?.sourceEnd ?? 0;
    return inside(offset, piece.targetStart, piece.targetEnd, piece.sourceStart, piece.sourceEnd);
  }

  /** The first piece for which `reached` holds; it holds for all pieces after that one. */
  private find(reached: (piece: AlignedPiece) => boolean): AlignedPiece | undefined {
    return this.pieces[partitionPoint(this.pieces.length, (place) => !reached(this.pieces[place]))];
  }
}

/** Where an offset of one stretch falls in the other: as far from the start as it goes, exact for equal lengths. */
function inside(offset: number, start: number, end: number, otherStart: number, otherEnd: number): number {
  if (offset <= start) return otherStart;
  if (offset >= end) return otherEnd;
  return Math.min(otherEnd, otherStart + (offset - start));
}
