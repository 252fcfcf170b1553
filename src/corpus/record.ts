import type { Analyzer, AnalyzeOptions } from '../analyzer.js';
import { toJson, type JsonAnalysis } from '../formats/json.js';
import type { CorpusDocument, Work } from './document.js';
import { tallyOf, type Tally } from './tally.js';

/** The parts of an analysis that a record may hold. */
export const PARTS = ['text', 'bulletin', 'sentences', 'tokens', 'normalization', 'entities', 'times'] as const;
/** A part of an analysis: one of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** What the records of a corpus hold, and how its texts are read. */
export interface RecordOptions extends AnalyzeOptions {
  /** The parts of the analysis that records hold; by default all. */
  parts?: readonly Part[];
}

/** Where a record's document stands, and what its source says of it. */
export type RecordPlace = Pick<CorpusDocument, 'id' | 'source' | 'line' | 'metadata'>;

/** What is known of one document: the parts asked for, or the reason why there are none. */
export type CorpusRecord = RecordPlace & (Partial<JsonAnalysis> | { error: string });

/** The record of a document, and what it adds to the summary. */
export interface Recorded {
  record: CorpusRecord;
  tally: Tally;
}

/** Analyzes a document. No document throws: one that fails has a record that says why. */
export function recordOf(analyzer: Analyzer, work: Work, { parts = PARTS, ...options }: RecordOptions): Recorded {
  const { id, source, line } = work;
  const place = { id, ...(source !== undefined && { source }), ...(line !== undefined && { line }) };
  if ('error' in work) return { record: { ...place, error: work.error }, tally: tallyOf() };
  const { metadata, html } = work;
  const described = { ...place, ...(metadata && { metadata }) };
  try {
    const analysis = toJson(analyzer.analyze(work.text, { ...options, ...(html !== undefined && { html }) }));
    const kept: Partial<JsonAnalysis> = Object.fromEntries(parts.map((part) => [part, analysis[part]]));
    return { record: { ...described, ...kept }, tally: tallyOf(analysis) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { record: { ...described, error: reason }, tally: tallyOf() };
  }
}
