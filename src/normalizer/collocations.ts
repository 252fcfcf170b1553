import { parseTsv } from '../dictionary/tsv.js';
import { firstForm, firstTag, lastTag, type Piece } from './piece.js';

/** The objects with which a verb is the South's own word as it stands, by verb. */
export type LiteralObjects = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `literal-objects.tsv`. */
export function readLiteralObjects(text: string): LiteralObjects {
  const objects = new Map<string, Set<string>>();
  for (const { cells } of parseTsv(text, 'literal-objects.tsv', ['verb', 'object'])) {
    const known = objects.get(cells.verb) ?? new Set<string>();
    objects.set(cells.verb, known.add(cells.object));
  }
  return objects;
}

/** How the object of a verb tells two verbs of one spelling apart. */
export type ObjectSense = 'literal' | 'other' | 'unknown';

/** How many pieces before a verb its object may stand. */
const NEAR = 6;

/** Whether the verb at a place has an object that makes it the South's own word: 팔을 벌리다, but 투쟁을 벌리다. */
export function objectSense(pieces: readonly Piece[], at: number, literal: LiteralObjects): ObjectSense {
  const objects = literal.get(firstForm(pieces[at]));
  if (!objects) return 'unknown';
  for (let i = at - 1; i > 0 && i >= at - NEAR; i--) {
    const tag = firstTag(pieces[i]);
    if (/^(EF|EC|ETM|SF)/.test(lastTag(pieces[i]))) return 'unknown';
    if (tag !== 'JKO') continue;
    const { surface } = pieces[i - 1].token;
    const compound = (pieces[i - 2]?.token.surface ?? '') + surface;
    return objects.has(surface) || (!pieces[i - 1].afterGap && objects.has(compound)) ? 'literal' : 'other';
  }
  return 'unknown';
}
