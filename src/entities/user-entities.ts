import { LexiconError } from '../dictionary/tsv.js';
import { readUserRows, userText } from '../dictionary/user-table.js';
import type { KnownThing } from './candidate.js';
import { ENTITY_TYPES, type EntityType } from './entity.js';

/** A named thing that a user adds. */
export interface UserEntity {
  /** Its name as it stands in text, or all its names; single spaces inside may be missing in the text. */
  surface: string | readonly string[];
  /** The kind of thing. */
  type: EntityType;
  /** Its southern name; by default what the normalizer makes of the name in the text. */
  southern?: string;
  /** What its mentions share; by default `user:` and the first name. */
  id?: string;
  /** Its English name. */
  english?: string;
  /** Its item in Wikidata: Q and digits. */
  qid?: string;
}

/**
 * Named things as objects, or as text: TSV, a thing a line, in the order surface (several names parted by `|`), type,
 * southern, id, english, qid. The last four may be left out.
 */
export type UserEntities = string | readonly UserEntity[];

/** The name that faults bear before their line; of objects the line is the place in the list, from 1. */
const NAME = 'user entities';
const COLUMNS = ['surface', 'type', 'southern', 'id', 'english', 'qid'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads the named things of a user. Of text, empty lines and those that begin with `#` are passed over, and so is a
 * header that names the columns.
 *
 * @returns each name with the thing that it names
 * @throws LexiconError naming the line of a row without a name, with a type or QID that is none, or too many cells
 *
 * @example
 * readUserEntities('무지개|무지개호\tORGANIZATION\t\tship:rainbow')
 * // [['무지개', { type: 'ORGANIZATION', id: 'ship:rainbow', … }], ['무지개호', { … }]]
 */
export function readUserEntities(entities: UserEntities): [string, KnownThing][] {
  if (typeof entities !== 'string') return entities.flatMap((entity, i) => checked({ ...entity }, i + 1));
  const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());
  return readUserRows(entities, NAME, COLUMNS, cellsOf).flatMap(({ line, cells }) => {
    const row = Object.fromEntries(COLUMNS.map((column, k) => [column, cells[k] || undefined]));
    return checked({ ...row, surface: cells[0].split('|') }, line);
  });
}

/** The names of one thing, or an error. */
function checked(
  { surface, type, southern, id, english, qid }: Partial<Record<Column, unknown>>,
  line: number,
): [string, KnownThing][] {
  const fail = (fault: string): never => {
    throw new LexiconError(NAME, line, fault);
  };
  const optional = (value: unknown, what: string): string => (value === undefined ? '' : userText(value, what, fail));
  const names = (Array.isArray(surface) ? (surface as unknown[]) : [surface]).map((name) =>
    userText(name, 'surface', fail),
  );
  if (names.length === 0) fail('the surface is empty');
  const known =
    ENTITY_TYPES.find((each) => each === type) ??
    fail(`${JSON.stringify(type ?? '')} is no type: ${ENTITY_TYPES.join(', ')}`);
  const item = optional(qid, 'qid');
  if (item !== '' && !/^Q[1-9]\d{0,18}$/.test(item)) fail(`${JSON.stringify(item)} is no QID`);
  const thing = {
    ...{ type: known, id: optional(id, 'id') || `user:${names[0]}`, kind: '', qid: item, foreign: true, user: true },
    ...{ english: optional(english, 'english name'), southern: optional(southern, 'southern name') },
  };
  return names.map((name) => [name, { ...thing, northern: name }]);
}
