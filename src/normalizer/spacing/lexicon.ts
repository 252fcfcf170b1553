import { parseTsv } from '../../dictionary/tsv.js';

/** The classes of `spacing.tsv`, each told of by a comment in the file. */
const CLASSES = [
  'adnominal',
  'anywhere',
  'predicate',
  'standing',
  'nominal',
  'noun',
  'beside',
  'measured',
  'measure',
  'determiner',
  'numeral',
  'title',
  'fellow',
  'joined-auxiliary',
  'compound',
  'purpose',
  'ability',
] as const;
type SpacingClass = (typeof CLASSES)[number];

/** What the lattice takes for one word, and where it is two: 동지사 after a name and before 이 is 동지 사(이). */
export interface Misreading {
  /** How many syllables stand before the space. */
  head: number;
  /** Whether it must touch a personal name. */
  afterPerson: boolean;
  /** What the next piece begins with; empty where anything will do. */
  next: readonly string[];
}

/** The words of `spacing.tsv` by class, and the rows of `misread.tsv` by word. */
export type SpacingLexicon = Readonly<Record<SpacingClass, ReadonlySet<string>>> & {
  readonly misread: ReadonlyMap<string, Misreading>;
};

/** @throws LexiconError for a faulty row */
export function readSpacingLexicon(spacing: string, misread: string): SpacingLexicon {
  const rows = parseTsv(spacing, 'spacing.tsv', ['word', 'class']).map(({ cells }) => cells);
  const sets = CLASSES.map(
    (name) => [name, new Set(rows.filter((row) => row.class === name).map(({ word }) => word))] as const,
  );
  const misreadings = parseTsv(misread, 'misread.tsv', ['word', 'parts', 'previous', 'next']).map(({ cells }) => {
    const { word, parts, previous, next } = cells;
    const beginnings = next === '' ? [] : next.split(' ');
    return [word, { head: parts.indexOf(' '), afterPerson: previous === 'person', next: beginnings }] as const;
  });
  return { ...(Object.fromEntries(sets) as Record<SpacingClass, Set<string>>), misread: new Map(misreadings) };
}
