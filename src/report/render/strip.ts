import type { DateData } from '../report-data.js';
import { percent } from './bars.js';
import { daysInWords } from './days.js';
import { html, type Markup } from './html.js';
import { timeScale } from './time-scale.js';

/** More lanes than these are not drawn one above the other. */
const LANES = 9;
const LANE_HEIGHT = 14;
/** What lies nearer on a lane would touch. */
const GAP = 0.018;
/** The least distance of two dates written below the line. */
const LABEL_GAP = 0.15;
const NARROW_LABEL_GAP = 0.34;
/** The picture keeps a margin for what stands at its ends. */
const MARGIN = 0.02;

/** Points for days and bars for stretches of days on lanes, above a line with dates. */
export function strip(dates: readonly DateData[], label: string): Markup {
  const scale = timeScale(dates.flatMap(({ first, last }) => [first, last]));
  const placeOf = (date: string): number => scale.get(date) ?? 0;
  const lanes: number[] = [];
  const shapes = dates.map((date) => {
    const [from, to] = [placeOf(date.first), placeOf(date.last)];
    const lane = freeLane(lanes, from);
    lanes[lane] = to + GAP;
    return { date, from, to, lane };
  });
  const height = lanes.length * LANE_HEIGHT;
  return html`<figure class="strip">
    <svg role="img" aria-label="${label}" width="100%" height="${height + 34}">
      <line x1="0%" x2="100%" y1="${height + 8}" y2="${height + 8}"/>
      ${shapes.map(({ date, from, to, lane }) => shape(date, from, to, height - (lane + 0.5) * LANE_HEIGHT + 4))}
      ${labelsOf(dates, placeOf).map(
        ({ text, at, narrow }) =>
          html`<text class="${narrow ? '' : 'wide'}" x="${inside(at)}" y="${height + 27}" text-anchor="${anchorOf(at)}">${text}</text>`,
      )}
    </svg>
  </figure>`;
}

function shape({ first, last, count, mentions }: DateData, from: number, to: number, y: number): Markup {
  const title = html`<title>${daysInWords(first, last)}: ${mentions[0]?.text}</title>`;
  return from === to
    ? html`<circle cx="${inside(from)}" cy="${y}" r="${radius(count)}">${title}</circle>`
    : html`<rect x="${inside(from)}" width="${width(to - from)}" y="${y - 3}" height="6" rx="3">${title}</rect>`;
}

/** The lowest lane that is free from a place on; when all are taken, the one that is free the soonest. */
function freeLane(lanes: readonly number[], from: number): number {
  const free = lanes.findIndex((taken) => taken <= from);
  if (free >= 0) return free;
  return lanes.length < LANES ? lanes.length : lanes.indexOf(Math.min(...lanes));
}

const inside = (place: number): string => percent(MARGIN + place * (1 - 2 * MARGIN), 1);
const width = (share: number): string => percent(Math.max(0.006, share * (1 - 2 * MARGIN)), 1);

const radius = (count: number): number => Math.min(6, 3.5 + Math.log2(count) / 2);

interface Label {
  text: string;
  at: number;
  /** Whether there is room for it on a narrow screen too. */
  narrow: boolean;
}

/** The first and the last day, and of the others those that have room. */
function labelsOf(dates: readonly DateData[], placeOf: (date: string) => number): Label[] {
  const last = dates.reduce((latest, { last }) => (placeOf(last) > placeOf(latest) ? last : latest), dates[0].last);
  const labels: Label[] = [{ text: last, at: placeOf(last), narrow: true }];
  const hasRoom = (at: number, gap: number, among: readonly Label[]): boolean =>
    among.every((label) => Math.abs(label.at - at) >= gap);
  for (const { first } of dates) {
    const at = placeOf(first);
    if (!hasRoom(at, LABEL_GAP, labels)) continue;
    const kept = labels.filter(({ narrow }) => narrow);
    labels.push({ text: first, at, narrow: hasRoom(at, NARROW_LABEL_GAP, kept) });
  }
  return labels;
}

const anchorOf = (at: number): string => (at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle');
