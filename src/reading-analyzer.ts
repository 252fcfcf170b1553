import type { Analyzer } from './analyzer.js';
import { isPage } from './bulletin/html/is-html.js';
import { readThrough, type Reading, type Segment } from './bulletin/reading/read-through.js';
import type { Change, Normalization } from './normalizer/normalization.js';
import type { NormalizeOptions } from './normalizer/normalizer.js';
import { Alignment, type AlignedPiece } from './text/alignment.js';

/** The fields of a span in which its surface may stand. */
const SURFACES = ['surface', 'text'];

/**
 * Makes an analyzer read through what type and page do to a text ({@link readThrough}): it finds what it finds in the
 * same text written plainly. Spans and surfaces are those of the text as it was given; what malmoi adds (morphemes,
 * southern forms) is plain. HTML pages are passed on as they are.
 */
export function reading(analyzer: Analyzer, segmentOf: Segment): Analyzer {
  /** Runs a stage over the text as it is read, and puts what it found in its place in the given one. */
  const over =
    <Result, Options extends unknown[]>(stage: (text: string, ...options: Options) => Result) =>
    (text: string, ...options: Options): Result => {
      const read = typeof text === 'string' ? readThrough(text, segmentOf) : undefined;
      return read
        ? relocated(stage(read.text, ...options), { ...read, source: text, options: options[0] })
        : stage(text, ...options);
    };
  const analyzeText = over(analyzer.analyze);
  const bulletinOf = over(analyzer.bulletin);
  const segment = over(analyzer.segment);
  return {
    ...analyzer,
    segment,
    nBest: over(analyzer.nBest),
    sentences: over(analyzer.sentences),
    normalize: over(analyzer.normalize),
    entities: over(analyzer.entities),
    times: over(analyzer.times),
    analyze: (text, options) => (isPage(text, options) ? analyzer.analyze : analyzeText)(text, options),
    bulletin: (text, options) => (isPage(text, options) ? analyzer.bulletin : bulletinOf)(text, options),
    nouns: over(analyzer.nouns),
    wakati: (text) => segment(text).map(({ surface }) => surface),
    lookup: (word) => analyzer.lookup(typeof word === 'string' ? word.normalize('NFC') : word),
  };
}

interface Relocation extends Reading {
  source: string;
  /** The options of the stage. */
  options: unknown;
}

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
  const span = to.toSource({ start, end });
  const surface = to.source.slice(span.start, span.end);
  const surfaces = SURFACES.filter((key) => key in moved).map((key) => [key, surface]);
  return { ...moved, ...span, ...(Object.fromEntries(surfaces) as object) };
}

const isNormalization = (value: object): value is Normalization => 'toNormalized' in value;

/** The given text with the changes made in it: what does not change stays as it is written. */
function relocatedNormalization({ changes }: Normalization, to: Relocation): Normalization {
  const options = (to.options ?? {}) as NormalizeOptions;
  const isNorthern = options.to === 'northern';
  const moved = changes.map((change): Change => {
    const span = to.toSource(change);
    const given = to.source.slice(span.start, span.end);
    return { ...change, ...span, ...(isNorthern ? { southern: given } : { northern: given }) };
  });
  const merged = withReading(moved, to, options);
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
  for (const { start, end, northern, southern } of merged) {
    if (start > source) append(to.source.slice(source, start), start);
    append(isNorthern ? northern : southern, end);
  }
  append(to.source.slice(source), to.source.length);
  const alignment = new Alignment(pieces);
  return {
    text: parts.join(''),
    changes: merged,
    toNormalized: (offset) => alignment.toTarget(offset),
    toSource: (offset) => alignment.toSource(offset),
  };
}

/** The changes with those that the reading makes where no other change has its place. */
function withReading(changes: readonly Change[], { edits, source }: Relocation, options: NormalizeOptions): Change[] {
  const isNorthern = options.to === 'northern';
  const applies = edits.filter(
    ({ rule }) => (options.families?.includes(rule) ?? true) && !(rule === 'spacing' && options.spacing === 'keep'),
  );
  const merged: Change[] = [];
  let next = 0;
  for (const { start, end, text, rule } of applies) {
    while (next < changes.length && changes[next].end <= start) merged.push(changes[next++]);
    if (next < changes.length && changes[next].start < end) continue;
    const given = source.slice(start, end);
    merged.push({
      start,
      end,
      ...(isNorthern ? { northern: text, southern: given } : { northern: given, southern: text }),
      rule,
    });
  }
  return [...merged, ...changes.slice(next)];
}
