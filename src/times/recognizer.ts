import type { Token } from '../segmenter/token.js';
import type { TimeExpression } from './time-expression.js';
export function createTimeRecognizer(_lexicons: {
  days: string;
  timeWords: string;
}): (text: string, tokens: readonly Token[], options?: { reference?: string }) => TimeExpression[] {
  return () => [];
}
