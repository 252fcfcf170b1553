import type { Analysis } from '../analysis.js';
import type { Span } from '../text/span.js';
import { southernSpan } from './southern.js';

interface Mark extends Span {
  /** The class of the mark: the type of the entity or time. */
  type: string;
  /** What is shown when the pointer rests on it. */
  label: string;
}

const STYLE = `
body { font: 1rem/1.7 serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
td { white-space: pre-line; }
th, td { border-bottom: 1px solid #ddd; padding: .5rem 1rem; text-align: left; vertical-align: top; width: 50%; }
tr.title td { font-weight: bold; }
tr.dateline td, details { color: #555; }
mark { background: #eee; border-radius: .2em; padding: 0 .1em; }
mark.PERSON { background: #ffe0b3; }
mark.POSITION { background: #fff3b0; }
mark.ORGANIZATION { background: #cfe8ff; }
mark.LOCATION { background: #cdf0d0; }
mark.EVENT { background: #f5d0e6; }
mark.DOCUMENT { background: #e0d7f7; }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } mark { color: #111; } }
`;

/**
 * A page of its own, without scripts or other files: the text as it was given beside its southern spelling, a row a
 * paragraph, with entities and times marked in both. Page furniture is folded away below.
 *
 * @returns an HTML document; everything that comes from the text is escaped
 */
export function toHtml(analysis: Analysis): string {
  const { bulletin, text } = analysis;
  const title = bulletin.title ? text.slice(bulletin.title.start, bulletin.title.end) : 'malmoi';
  const rows = rowsOf(analysis).map((row) => tableRow(analysis, row));
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<table>
<thead><tr><th>북</th><th>남</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${furniture(analysis)}</body>
</html>
`;
}

interface Row extends Span {
  part: 'title' | 'body' | 'dateline';
  marks: Mark[];
}

/** The parts of the bulletin in text order, each with the marks that lie in it. */
function rowsOf(analysis: Analysis): Row[] {
  const { title, body, dateline } = analysis.bulletin;
  const parts = [
    ...(title ? [{ ...title, part: 'title' as const }] : []),
    ...body.map((span) => ({ ...span, part: 'body' as const })),
    ...(dateline ? [{ ...dateline.span, part: 'dateline' as const }] : []),
  ].sort((one, two) => one.start - two.start);
  const marks = marksOf(analysis);
  let next = 0;
  return parts.map((part) => {
    while (next < marks.length && marks[next].start < part.start) next++;
    const first = next;
    while (next < marks.length && marks[next].end <= part.end) next++;
    return { ...part, marks: marks.slice(first, next) };
  });
}

/** Entities and times in text order; of two that overlap, the one that begins first or is longer. */
function marksOf({ entities, times }: Analysis): Mark[] {
  const marks: Mark[] = [
    ...entities.map(({ start, end, type, id }) => ({ start, end, type, label: id ? `${type} ${id}` : type })),
    ...times.map(({ start, end, type, value }) => ({ start, end, type, label: `${type} ${value}` })),
  ].sort((one, two) => one.start - two.start || two.end - one.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

function tableRow({ text, normalization }: Analysis, row: Row): string {
  const marks = row.marks.map((mark) => ({ ...mark, ...southernSpan(normalization, mark) }));
  const north = marked(text, row, row.marks);
  const south = marked(normalization.text, southernSpan(normalization, row), marks);
  return `<tr class="${row.part}"><td lang="ko-KP">${north}</td><td lang="ko-KR">${south}</td></tr>`;
}

function marked(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  let html = '';
  let at = start;
  for (const mark of marks) {
    html += escapeHtml(text.slice(at, mark.start));
    html += `<mark class="${escapeHtml(mark.type)}" title="${escapeHtml(mark.label)}">`;
    html += `${escapeHtml(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

function furniture({ text, bulletin }: Analysis): string {
  if (bulletin.furniture.length === 0) return '';
  const lines = bulletin.furniture.map(({ start, end }) => `<p>${escapeHtml(text.slice(start, end))}</p>`);
  return `<details><summary>Page furniture</summary>\n${lines.join('\n')}\n</details>\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
