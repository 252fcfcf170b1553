import { Alignment, type AlignedPiece } from '../text/alignment.js';
import type { Change, Normalization } from './normalization.js';
import type { Piece } from './piece.js';

/** The two orthographies. */
export type Orthography = 'southern' | 'northern';

/**
 * Puts the respelled text together, with its changes and the alignment of offsets.
 *
 * @param text the source, which the pieces cover but for spaces
 * @param to the orthography that the pieces were respelled in
 */
export function assemble(text: string, pieces: readonly Piece[], to: Orthography): Normalization {
  const changes: Change[] = [];
  const aligned: AlignedPiece[] = [];
  const parts: string[] = [];
  let source = 0;
  let target = 0;
  const copy = (end: number, written: string): void => {
    if (end === source && written === '') return;
    parts.push(written);
    aligned.push({ sourceStart: source, sourceEnd: end, targetStart: target, targetEnd: target + written.length });
    source = end;
    target += written.length;
  };
  const replace = (end: number, written: string, more: Pick<Change, 'rule' | 'entry' | 'guess'>): void => {
    const [northern, southern] =
      to === 'southern' ? [text.slice(source, end), written] : [written, text.slice(source, end)];
    changes.push({ start: source, end, northern, southern, ...more });
    copy(end, written);
  };
  for (let at = 0; at < pieces.length; at++) {
    const { token, space, close } = pieces[at];
    const group = groupAt(pieces, at);
    at += group.length - 1;
    const { end } = group[group.length - 1].token;
    if (close) replace(token.start, '', { rule: 'spacing' });
    else copy(token.start, text.slice(source, token.start));
    if (space) replace(token.start, ' ', { rule: 'spacing' });
    const written = group.map((piece) => piece.written).join('');
    if (written === text.slice(token.start, end)) copy(end, written);
    else replace(end, written, explanation(group));
  }
  copy(text.length, text.slice(source));
  const alignment = new Alignment(aligned);
  return {
    text: parts.join(''),
    changes,
    toNormalized: (offset) => alignment.toTarget(offset),
    toSource: (offset) => alignment.toSource(offset),
  };
}

/** A piece and those that are one with it. */
function groupAt(pieces: readonly Piece[], at: number): readonly Piece[] {
  let end = at + 1;
  while (end < pieces.length && pieces[end].merged) end++;
  return pieces.slice(at, end);
}

/** What made the change of a group of pieces. */
function explanation(group: readonly Piece[]): Pick<Change, 'rule' | 'entry' | 'guess'> {
  const rule = group.find((piece) => piece.rule !== undefined)?.rule ?? 'spelling';
  const listed = group.find(({ token }) => token.southern !== undefined);
  return {
    rule,
    ...(listed && { entry: `${listed.token.surface}/${listed.token.tag}` }),
    ...(group.some((piece) => piece.guess) && { guess: true }),
  };
}
