import type { Analysis } from '../analysis.js';
import type { Page } from '../bulletin/bulletin.js';
import { RULE_FAMILIES } from '../dictionary/respelling.js';
import { ENTITY_TYPES } from '../entities/entity.js';
import type { Span } from '../text/span.js';
import type { AlignmentPoint, JsonAnalysis, JsonNormalization } from './json.js';
import { partitionPoint } from '../text/partition-point.js';

/**
 * The analysis that `toJson` made plain data of. Fields that it does not know are left out.
 *
 * @param value what JSON.parse gave
 * @returns nothing where the value is no analysis: a part is missing or has another shape, or a span lies outside
 *   the text
 *
 * @example
 * fromJson(JSON.parse(JSON.stringify(toJson(analysis)))) // the analysis again
 */
export function fromJson(value: unknown): Analysis | undefined {
  if (!isAnalysis(value)) return undefined;
  const { text, bulletin, sentences, tokens, normalization, entities, times } = value;
  const { alignment } = normalization;
  const { page, ...parts } = bulletin;
  return {
    ...{ text, sentences, tokens, entities, times },
    bulletin: { ...parts, ...(page && { page: pageOf(text, page.alignment) }) },
    normalization: {
      ...{ text: normalization.text, changes: normalization.changes },
      toNormalized: (offset) => along(alignment, offset, 0, text.length, normalization.text.length),
      toSource: (offset) => along(alignment, offset, 1, normalization.text.length, text.length),
    },
  };
}

/** The way back to the source of a page, whose length is not told. */
function pageOf(text: string, alignment: readonly AlignmentPoint[]): Page {
  const place = (offset: number): number => along(alignment, offset, 0, text.length, Infinity);
  return {
    text,
    toSource: ({ start, end }) => ({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) }),
  };
}

/** The offset of the other text: as far from the point before it, but not past the point after it. */
function along(
  points: readonly AlignmentPoint[],
  offset: number,
  side: 0 | 1,
  length: number,
  otherLength: number,
): number {
  const next = partitionPoint(points.length, (place) => points[place][side] <= offset);
  const [from, to] = [points[next - 1], points[next]];
  const other = side === 0 ? 1 : 0;
  const place = (from?.[other] ?? 0) + Math.min(offset, length) - (from?.[side] ?? 0);
  return Math.min(place, to?.[other] ?? otherLength);
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isAnalysis(value: unknown): value is JsonAnalysis {
  if (!isFields(value) || typeof value['text'] !== 'string') return false;
  const isSpan = spanWithin(value['text'].length);
  return (
    isBulletin(value['bulletin'], isSpan) &&
    isNormalization(value['normalization'], isSpan) &&
    isList(value['sentences'], isSpan) &&
    isList(value['tokens'], (token) => isSpan(token) && isToken(token)) &&
    isList(value['entities'], (entity) => isSpan(entity) && isEntity(entity, isSpan)) &&
    isList(value['times'], (time) => isSpan(time) && isTime(time))
  );
}

const isToken = (token: Fields): boolean =>
  hasStrings(token, ['surface', 'tag']) &&
  isList(token['morphemes'], (morpheme) => isFields(morpheme) && hasStrings(morpheme, ['form', 'tag']));

const isEntity = (entity: Fields, isSpan: IsSpan): boolean =>
  isOneOf(ENTITY_TYPES, entity['type']) &&
  hasStrings(entity, ['text', 'southern']) &&
  mayHaveStrings(entity, ['id', 'kind', 'english', 'qid']) &&
  may(entity['position'], (position) => isSpan(position) && hasStrings(position, ['text']));

const isTime = (time: Fields): boolean =>
  isOneOf(TIME_TYPES, time['type']) &&
  hasStrings(time, ['text', 'value']) &&
  mayHaveStrings(time, ['mod']) &&
  may(time['range'], (range) => isList(range, isString) && (range as string[]).length === 2);
const TIME_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'];

const isChange = (change: Fields): boolean =>
  isOneOf(RULE_FAMILIES, change['rule']) &&
  hasStrings(change, ['northern', 'southern']) &&
  mayHaveStrings(change, ['entry']);

const spanWithin =
  (length: number) =>
  (value: unknown): value is Fields & Span => {
    if (!isFields(value)) return false;
    const { start, end } = value;
    return (
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      0 <= Number(start) &&
      Number(start) <= Number(end) &&
      Number(end) <= length
    );
  };

type IsSpan = ReturnType<typeof spanWithin>;

function isBulletin(value: unknown, isSpan: IsSpan): boolean {
  if (!isFields(value)) return false;
  const isDateline = (dateline: unknown): boolean =>
    isFields(dateline) && isSpan(dateline['span']) && mayHaveStrings(dateline, ['date', 'place', 'agency']);
  return (
    may(value['title'], isSpan) &&
    isList(value['body'], isSpan) &&
    may(value['dateline'], isDateline) &&
    isList(value['furniture'], isSpan)
  );
}

function isNormalization(value: unknown, isSpan: IsSpan): value is JsonNormalization {
  return (
    isFields(value) &&
    isString(value['text']) &&
    isList(value['changes'], (change) => isSpan(change) && isChange(change)) &&
    isAlignment(value['alignment'])
  );
}

const isAlignment = (value: unknown): boolean =>
  isList(value, (point) => isList(point, Number.isInteger) && (point as unknown[]).length === 2);

const isString = (value: unknown): value is string => typeof value === 'string';

const isOneOf = (known: readonly string[], value: unknown): boolean => isString(value) && known.includes(value);

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const may = (value: unknown, isSuch: (value: unknown) => boolean): boolean => value === undefined || isSuch(value);

const hasStrings = (value: Fields, names: readonly string[]): boolean => names.every((name) => isString(value[name]));

const mayHaveStrings = (value: Fields, names: readonly string[]): boolean =>
  names.every((name) => may(value[name], isString));
