import type { Token } from '../../src/segmenter/token.js';
import { beginOf, insideOf, OUTSIDE, TAGGED_TYPES, typeOf, isInside } from '../../src/entities/tagger/labels.js';
import { FEATURES, NO_ROW } from '../../src/entities/tagger/features.js';
import type { MarkedSentence } from './klue.js';

/** The labels of a sentence's tokens: a token belongs to the name that its first letter belongs to. */
export function labelTokens({ names }: MarkedSentence, tokens: readonly Token[], features: Int32Array): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let last: MarkedSentence['names'][number] | undefined;
  tokens.forEach(({ start, end }, i) => {
    const name = names.find((one) => one.start < end && start < one.end && (one.start >= start || start >= one.start));
    const covers = name && Math.min(name.end, end) - Math.max(name.start, start) > 0 ? name : undefined;
    if (!covers || features[i * FEATURES] === NO_ROW) labels[i] = OUTSIDE;
    else
      labels[i] =
        covers === last ? insideOf(TAGGED_TYPES.indexOf(covers.type)) : beginOf(TAGGED_TYPES.indexOf(covers.type));
    last = labels[i] === OUTSIDE ? undefined : covers;
  });
  return labels;
}

/** The names that labels mark, as spans. */
export function namesOf(labels: Uint8Array, tokens: readonly Token[]): MarkedSentence['names'] {
  const names: MarkedSentence['names'] = [];
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const last = names.at(-1);
    if (isInside(label) && last) last.end = tokens[i].end;
    else names.push({ start: tokens[i].start, end: tokens[i].end, type: TAGGED_TYPES[typeOf(label)] });
  });
  return names;
}
