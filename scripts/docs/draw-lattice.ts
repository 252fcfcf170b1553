/** Draws docs/images/lattice.svg: the words of the dictionary that could stand in a phrase, and the path that won. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createAnalyzerSync, type DictionaryReading } from '../../src/index.js';

const PHRASE = '로씨야와';
const STEP = 170;
const LEFT = 50;
const ROW = 74;

interface Word {
  start: number;
  length: number;
  reading: DictionaryReading;
  onPath: boolean;
}

// The sources stand elsewhere than the built code, which has the dictionary beside it.
const malmoi = createAnalyzerSync({ dictionary: new URL('../../dist/malmoi.dict', import.meta.url).pathname });
const path = malmoi.segment(PHRASE);
const words = allWords();
mkdirSync('docs/images', { recursive: true });
writeFileSync('docs/images/lattice.svg', draw());

/** The cheapest reading of every stretch that is a word; on the path the reading that won. */
function allWords(): Word[] {
  const found: Word[] = [];
  for (let start = 0; start < PHRASE.length; start++) {
    for (let end = start + 1; end <= PHRASE.length; end++) {
      const surface = PHRASE.slice(start, end);
      const token = path.find((candidate) => candidate.start === start && candidate.end === end);
      const readings = malmoi.lookup(surface);
      const reading = readings.find(({ tag }) => tag === token?.tag) ?? readings[0];
      if (reading) found.push({ start, length: end - start, reading, onPath: token !== undefined });
    }
  }
  return found;
}

/** Words of one length stand on one row, the longest on top. */
function draw(): string {
  const lengths = [...new Set(words.map(({ length }) => length))].sort((a, b) => b - a);
  const height = 70 + lengths.length * ROW;
  const units = [...PHRASE].map((unit, i) => `<text class="unit" x="${LEFT + (i + 0.5) * STEP}" y="28">${unit}</text>`);
  const edges = Array.from({ length: PHRASE.length + 1 }, (_, i) => {
    const x = LEFT + i * STEP;
    return `<line class="edge" x1="${x}" y1="40" x2="${x}" y2="${height - 10}"/>`;
  });
  const boxes = words.map((word) => box(word, 52 + lengths.indexOf(word.length) * ROW));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * LEFT + PHRASE.length * STEP} ${height}" role="img">
<title>The lattice of ${PHRASE}</title>
<style>
svg { background: #fff; font-family: 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif; text-anchor: middle }
.unit { font-size: 22px } .word { font-size: 17px } .note { font-size: 12px; fill: #555 }
.edge { stroke: #ccc; stroke-dasharray: 3 4 } rect { fill: #f4f4f4; stroke: #999 }
.path rect { fill: #dff0e2; stroke: #2a7a3b; stroke-width: 2.5 }
</style>
${[...units, ...edges, ...boxes].join('\n')}
</svg>
`;
}

function box({ start, length, reading, onPath }: Word, y: number): string {
  const x = LEFT + start * STEP + 6;
  const width = length * STEP - 12;
  const southern = reading.southern === undefined ? '' : ` → ${reading.southern}`;
  return `<g${onPath ? ' class="path"' : ''}><rect x="${x}" y="${y}" width="${width}" height="56" rx="8"/><text class="word" x="${x + width / 2}" y="${y + 24}">${reading.surface}${southern}</text><text class="note" x="${x + width / 2}" y="${y + 44}">${reading.tag}, cost ${reading.cost}</text></g>`;
}
