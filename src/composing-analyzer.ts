import type { Analyzer } from './analyzer.js';
import type { Change, Normalization } from './normalizer/normalization.js';
import { Alignment, type AlignedPiece } from './text/alignment.js';
import { composeSyllables, type Composition } from './text/composition.js';

/** The fields of a span in which its surface may stand. */
const SURFACES = ['surface', 'text'];

/**
 * Makes an analyzer read text in Unicode form NFD as it reads the same text composed. Spans and surfaces are those of
 * the text as it was given; what malmoi adds (morphemes, southern forms) is composed.
 */
export function composing(analyzer: Analyzer): Analyzer {
  /** Runs a stage over the composed text, and puts what it found in its place in the given one. */
  const over =
    <Result, Options extends unknown[]>(stage: (text: string, ...options: Options) => Result) =>
    (text: string, ...options: Options): Result => {
      const composition = typeof text === 'string' ? composeSyllables(text) : undefined;
      return composition
        ? relocated(stage(composition.text, ...options), { ...composition, source: text })
        : stage(text, ...options);
    };
  return {
    ...analyzer,
    segment: over(analyzer.segment),
    nBest: over(analyzer.nBest),
    sentences: over(analyzer.sentences),
    normalize: over(analyzer.normalize),
    entities: over(analyzer.entities),
    times: over(analyzer.times),
    analyze: over(analyzer.analyze),
    bulletin: over(analyzer.bulletin),
    nouns: over(analyzer.nouns),
    wakati: (text) => over(analyzer.segment)(text).map(({ surface }) => surface),
    lookup: (word) => analyzer.lookup(typeof word === 'string' ? word.normalize('NFC') : word),
  };
}

type Relocation = Composition & { source: string };

/** A result with all the spans in it moved, at any depth. */
function relocated<Result>(result: Result, to: Relocation): Result;
function relocated(result: unknown, to: Relocation): unknown {
  if (Array.isArray(result)) return result.map((item: unknown) => relocated(item, to));
  if (typeof result !== 'object' || result === null) return result;
  if (isNormalization(result)) return relocatedNormalization(result, to);
  const moved = Object.fromEntries(Object.entries(result).map(([key, value]) => [key, relocated(value, to)]));
  if ('sentences' in moved) moved['text'] = to.source;
  const { start, end } = result as { start?: unknown; end?: unknown };
  if (typeof start !== 'number' || typeof end !== 'number') return moved;
  const span = { start: to.toSource(start), end: to.toSource(end) };
  const surface = to.source.slice(span.start, span.end);
  const surfaces = SURFACES.filter((key) => key in moved).map((key) => [key, surface]);
  return { ...moved, ...span, ...(Object.fromEntries(surfaces) as object) };
}

const isNormalization = (value: object): value is Normalization => 'toNormalized' in value;

/** The given text with the changes made in it: what does not change stays decomposed. */
function relocatedNormalization({ changes }: Normalization, to: Relocation): Normalization {
  const moved = changes.map((change) => relocatedChange(change, to));
  const parts: string[] = [];
  const pieces: AlignedPiece[] = [];
  let source = 0;
  let target = 0;
  const append = (text: string, end: number): void => {
    pieces.push({ sourceStart: source, sourceEnd: end, targetStart: target, targetEnd: target + text.length });
    parts.push(text);
    source = end;
    target += text.length;
  };
  for (const { change, written } of moved) {
    if (change.start > source) append(to.source.slice(source, change.start), change.start);
    append(written, change.end);
  }
  append(to.source.slice(source), to.source.length);
  const alignment = new Alignment(pieces);
  return {
    text: parts.join(''),
    changes: moved.map(({ change }) => change),
    toNormalized: (offset) => alignment.toTarget(offset),
    toSource: (offset) => alignment.toSource(offset),
  };
}

/** A change in its place, and what was written there; the side that the text had is as it was given. */
function relocatedChange(change: Change, to: Relocation): { change: Change; written: string } {
  const span = { start: to.toSource(change.start), end: to.toSource(change.end) };
  const given = to.source.slice(span.start, span.end);
  const wasNorthern = change.northern === to.text.slice(change.start, change.end);
  return wasNorthern
    ? { change: { ...change, ...span, northern: given }, written: change.southern }
    : { change: { ...change, ...span, southern: given }, written: change.northern };
}
