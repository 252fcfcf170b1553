import type { Analysis } from '../analysis.js';
import { partitionPoint } from '../text/partition-point.js';

/**
 * The entities and times as standoff annotation of brat (brat.nlplab.org/standoff.html), for the text written beside
 * it. Offsets count code points, as brat does; a span over line breaks is given in fragments. Notes (`#`) hold the
 * southern form and id of an entity, and the value, modifier and range of a time.
 *
 * @example
 * toBrat(malmoi.analyze('력사적인 모스크바방문')) // 'T1\tLOCATION 5 9\t모스크바\n'
 */
export function toBrat(analysis: Analysis): string {
  const { text } = analysis;
  const entities = analysis.entities.map(({ start, end, type, text: surface, southern, id }) => ({
    ...{ start, end, type },
    notes: [...(southern === surface ? [] : [`southern=${southern}`]), ...(id === undefined ? [] : [`id=${id}`])],
  }));
  const times = analysis.times.map(({ start, end, type, value, mod, range }) => ({
    ...{ start, end, type },
    notes: [
      `value=${value}`,
      ...(mod === undefined ? [] : [`mod=${mod}`]),
      ...(range ? [`range=${range.join('/')}`] : []),
    ],
  }));
  const annotations = [...entities, ...times].sort((one, two) => one.start - two.start || two.end - one.end);

  const codePoints = codePointOffsets(text);
  let notes = 0;
  return annotations
    .map((annotation, i) => {
      const fragments = linesWithin(text, annotation.start, annotation.end);
      const offsets = fragments.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`).join(';');
      const surface = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
      const line = `T${i + 1}\t${annotation.type} ${offsets}\t${surface}\n`;
      if (annotation.notes.length === 0) return line;
      return `${line}#${++notes}\tAnnotatorNotes T${i + 1}\t${annotation.notes.join(' ').replace(/\s+/g, ' ')}\n`;
    })
    .join('');
}

/** The stretches of a span that hold no line break. */
function linesWithin(text: string, start: number, end: number): { start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Turns UTF-16 offsets into code points. A lone surrogate counts as one. */
function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - partitionPoint(pairs.length, (place) => pairs[place] < offset);
}
