import type { Analyzer } from '../analyzer.js';

/** The analyzer's methods, which the worker offers under the same names; a record, so that none is forgotten. */
const METHODS: Record<keyof Analyzer, true> = {
  segment: true,
  nBest: true,
  wakati: true,
  nouns: true,
  sentences: true,
  normalize: true,
  entities: true,
  times: true,
  bulletin: true,
  analyze: true,
  lookup: true,
};

export const ANALYZER_METHODS = Object.keys(METHODS) as (keyof Analyzer)[];
