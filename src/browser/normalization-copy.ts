import type { Analysis } from '../analysis.js';
import { normalizationToJson, toJson, type JsonAnalysis, type JsonNormalization } from '../formats/json.js';
import type { Normalization } from '../normalizer/normalization.js';
import { Alignment } from '../text/alignment.js';

/** The methods whose results hold functions, which no message can carry. */
const isAnalysis = (value: object): value is Analysis => 'normalization' in value;
const isNormalization = (value: object): value is Normalization => 'toNormalized' in value;
const isJsonAnalysis = (value: object): value is JsonAnalysis => 'normalization' in value;
const isJsonNormalization = (value: object): value is JsonNormalization => 'alignment' in value;

/**
 * What an analyzer's method gave, as plain data.
 *
 * @param text the text that the method was given
 */
export function packed(result: unknown, text: string): unknown {
  if (typeof result !== 'object' || result === null) return result;
  if (isAnalysis(result)) return toJson(result);
  return isNormalization(result) ? normalizationToJson(result, text.length) : result;
}

/** The opposite of {@link packed}. */
export function unpacked(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (isJsonAnalysis(data)) return { ...data, normalization: normalizationOf(data.normalization) };
  return isJsonNormalization(data) ? normalizationOf(data) : data;
}

/** A normalization from plain data: its offsets map as those that it was made of. */
export function normalizationOf({ text, changes, alignment }: JsonNormalization): Normalization {
  const pieces = alignment.map(([sourceStart, targetStart], i) => {
    const [sourceEnd, targetEnd] = alignment[i + 1] ?? [sourceStart + text.length - targetStart, text.length];
    return { sourceStart, sourceEnd, targetStart, targetEnd };
  });
  const offsets = new Alignment(pieces);
  return {
    text,
    changes,
    toNormalized: (offset) => offsets.toTarget(offset),
    toSource: (offset) => offsets.toSource(offset),
  };
}
