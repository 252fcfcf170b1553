import type { Analysis } from '../../analysis.js';
import { southernSpan } from '../../formats/southern.js';
import type { Change } from '../../normalizer/normalization.js';
import type { Span } from '../../text/span.js';
import type { ParagraphData, TextData } from '../report-data.js';
import { piecesOf, type Numbered } from './pieces.js';

/** A paragraph's place and what it is. */
interface Part extends Span {
  part: ParagraphData['part'];
}

/**
 * The text of a document, a row a paragraph, cut where something is marked.
 *
 * @param marks its entities and times, in text order, none overlapping
 * @param changes its changes outside of page furniture
 */
export function textOf(
  analysis: Analysis,
  marks: TextData['marks'],
  changes: readonly Change[],
): Pick<TextData, 'paragraphs' | 'furniture'> {
  const { text, normalization, bulletin } = analysis;
  const northernMarks = marks.map(({ start, end }, index) => ({ start, end, index }));
  const southernMarks = northernMarks.map((mark) => ({ ...southernSpan(normalization, mark), index: mark.index }));
  const northernChanges = changes.map(({ start, end }, index) => ({ start, end, index }));
  const southernChanges = southernPlaces(text, normalization.changes, changes);
  return {
    paragraphs: partsOf(analysis).map(({ part, start, end }) => ({
      part,
      northern: piecesOf(text, { start, end }, northernMarks, northernChanges),
      southern: piecesOf(
        normalization.text,
        southernSpan(normalization, { start, end }),
        southernMarks,
        southernChanges,
      ),
    })),
    furniture: bulletin.furniture.map(({ start, end }) => text.slice(start, end)),
  };
}

/** The parts of the bulletin in text order; the lines of a text in which no part was found. */
function partsOf({ text, bulletin: { title, body, dateline } }: Analysis): Part[] {
  const parts: Part[] = [
    ...(title ? [{ ...title, part: 'title' as const }] : []),
    ...body.map((span) => ({ ...span, part: 'body' as const })),
  ];
  if (dateline && !parts.some((part) => part.start < dateline.span.end && dateline.span.start < part.end)) {
    parts.push({ ...dateline.span, part: 'dateline' });
  }
  if (parts.length > 0) return parts.sort((one, two) => one.start - two.start);
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');
  return lines.map(({ index, 0: line }) => ({ part: 'body', start: index, end: index + line.length }));
}

/** Where the changes stand in the southern text, of which they are the only difference. */
function southernPlaces(text: string, all: readonly Change[], kept: readonly Change[]): Numbered[] {
  const places: Numbered[] = [];
  const index = new Map(kept.map((change, i) => [change, i]));
  let shift = 0;
  for (const change of all) {
    const written = writtenOf(text, change);
    const start = change.start + shift;
    const kept = index.get(change);
    if (kept !== undefined) places.push({ start, end: start + written.length, index: kept });
    shift += written.length - (change.end - change.start);
  }
  return places;
}

/** A change tells both spellings; which of them is the new one depends on the direction. */
const writtenOf = (text: string, { start, end, northern, southern }: Change): string =>
  text.slice(start, end) === northern ? southern : northern;
