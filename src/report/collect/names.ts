import type { Entity } from '../../entities/entity.js';
import type { NameData, Place } from '../report-data.js';

/** Collects the different named things of all documents. */
export interface NameCollector {
  /**
   * Takes in the entities of a document.
   *
   * @param month the document's (`2023-09`)
   * @param place where the entity at an index of the list is marked
   * @returns for each entity the number of its name
   */
  add(entities: readonly Entity[], month: string | undefined, place: (index: number) => Place): number[];
  /** The names, and for each number that `add` gave the place of its name among them. */
  result(months: readonly string[]): { names: NameData[]; order: number[] };
}

interface Collected extends Omit<NameData, 'byMonth'> {
  lastDocument: number;
  months: Map<string, number>;
}

export function nameCollector(): NameCollector {
  const collected: Collected[] = [];
  const numbers = new Map<string, number>();

  const numberOf = (entity: Entity, fullName: string, at: Place): number => {
    const key = isStable(entity.id) ? `id ${entity.id}` : `${entity.type} ${fullName}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, collected.length);
    const { type, text, english, kind, qid } = entity;
    collected.push({
      ...{ type, southern: fullName, northern: text },
      ...(english !== undefined && { english }),
      ...(kind !== undefined && { kind }),
      ...(qid !== undefined && { qid }),
      ...{ mentions: 0, documents: 0, first: at, lastDocument: -1, months: new Map<string, number>() },
    });
    return collected.length - 1;
  };

  return {
    add(entities, month, place) {
      const fullNames = fullNamesOf(entities);
      return entities.map((entity, i) => {
        const full = fullNames.get(entity.id ?? '') ?? entity;
        const at = place(i);
        const number = numberOf({ ...full, id: entity.id ?? '', type: entity.type }, full.southern, at);
        const name = collected[number];
        name.mentions++;
        if (name.lastDocument !== at.document) name.documents++;
        name.lastDocument = at.document;
        if (month !== undefined) name.months.set(month, (name.months.get(month) ?? 0) + 1);
        return number;
      });
    },
    result(months) {
      const sorted = collected
        .map((name, number) => ({ name, number }))
        .sort((one, two) => two.name.mentions - one.name.mentions || one.number - two.number);
      const order: number[] = [];
      sorted.forEach(({ number }, place) => (order[number] = place));
      const names = sorted.map(({ name: { lastDocument: _, months: counts, ...name } }) => ({
        ...name,
        byMonth: months.map((month) => counts.get(month) ?? 0),
      }));
      return { names, order };
    },
  };
}

/** An id of the lexicon is the same in all documents; `#2` counts the things of one. */
const isStable = (id: string | undefined): id is string => id !== undefined && id !== '' && !id.startsWith('#');

/** Of the mentions that share an id the longest, which tells the most of the name. */
function fullNamesOf(entities: readonly Entity[]): Map<string, Entity> {
  const longest = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.id === undefined) continue;
    const found = longest.get(entity.id);
    if (!found || entity.southern.length > found.southern.length) longest.set(entity.id, entity);
  }
  return longest;
}
