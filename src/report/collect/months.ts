import { ENTITY_TYPES } from '../../entities/entity.js';
import type { DocumentData, MonthData, TypeCounts } from '../report-data.js';

/** A longer stretch than an archive has comes from a date that was misread; it would fill the memory with empty months. */
const MONTH_LIMIT = 2400;

export const noEntities = (): TypeCounts => ({
  ...{ PERSON: 0, POSITION: 0, ORGANIZATION: 0, LOCATION: 0, EVENT: 0, DOCUMENT: 0 },
});

/** The month of an ISO date. */
export const monthOf = (date: string | undefined): string | undefined => date?.slice(0, 7);

/** Every month from the first dated document to the last, with what its documents hold. */
export function monthsOf(documents: readonly DocumentData[]): MonthData[] {
  const dated = new Map<string, MonthData>();
  for (const { date, counts } of documents) {
    const month = monthOf(date);
    if (month === undefined) continue;
    const data = dated.get(month) ?? { month, documents: 0, entities: noEntities() };
    dated.set(month, data);
    data.documents++;
    for (const type of ENTITY_TYPES) data.entities[type] += counts.entities[type];
  }
  const found = [...dated.keys()].sort();
  const between = found.length > 0 ? monthsBetween(found[0], found[found.length - 1]) : [];
  return (between ?? found).map((month) => dated.get(month) ?? { month, documents: 0, entities: noEntities() });
}

function monthsBetween(first: string, last: string): string[] | undefined {
  const [from, to] = [numberOf(first), numberOf(last)];
  if (!(to - from <= MONTH_LIMIT)) return undefined;
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const month = from + i;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
