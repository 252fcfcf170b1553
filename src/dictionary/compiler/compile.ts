import { encodeAnalysis } from '../analysis.js';
import { entryOf, MORE } from '../dictionary.js';
import { TAGS } from '../morpheme.js';
import { writeSections, type SectionName } from '../format.js';
import { parseTsv } from '../tsv.js';
import { buildTrie } from './build-trie.js';
import { latticeEntries, NAME_POSITION, spacePenalty, type LatticeEntry } from './lattice-entries.js';
import { readLatticeWords, readNorthernStaying, readStaying, TABLE_LEXICONS, type LexiconSources } from './lexicons.js';
import { readMecab, type MecabDictionary, type MecabFiles } from './mecab.js';
import type { SegmenterModel } from './model.js';
import { nameCosts } from './name-costs.js';
import { northernWords } from './northern-words.js';
import { Pricing, toInt16, unknownCosts, type Sides } from './pricing.js';
import { WordClasses, type WordClass } from './word-classes.js';

/**
 * Compiles mecab-ko-dic and the lexicons into one file (see `format.ts`).
 *
 * @param files the source dictionary's binary files
 * @param lexicons the TSV lexicons by base name
 * @param model re-estimated costs; without one the costs of the source dictionary stand
 * @param progress is told what is being done
 * @param tagger the weights of the entity tagger, which are packed in as they are
 * @throws LexiconError naming the file and line of a faulty lexicon row
 */
export function compileDictionary(
  files: MecabFiles,
  lexicons: LexiconSources,
  model?: SegmenterModel,
  progress: (step: string) => void = () => undefined,
  tagger: Uint8Array = new Uint8Array(),
): Uint8Array {
  progress('reading mecab-ko-dic');
  return compileSource(readMecab(files), lexicons, model, progress, tagger);
}

/** The same for a source dictionary that has been read, or made, already. */
export function compileSource(
  mecab: MecabDictionary,
  lexicons: LexiconSources,
  model?: SegmenterModel,
  progress: (step: string) => void = () => undefined,
  tagger: Uint8Array = new Uint8Array(),
): Uint8Array {
  progress('reading lexicons');
  const words = readLatticeWords(lexicons);
  progress('deriving northern variants');
  const pricing = new Pricing(model);
  const classes = new ClassTable(mecab);
  const entries = withoutDominated(
    latticeEntries(mecab.entries, words, readStaying(lexicons)).map((entry) => priced(entry, pricing, classes)),
  );
  progress(`building the trie of ${entries.length.toLocaleString('en')} entries`);
  const sections = new Map<SectionName, ArrayBufferView>();
  addEntries(sections, entries, mecab, classes, pricing);
  progress('merging connection costs');
  const source = new WordClasses(mecab.entries);
  const boundary = classes.of({ left: 0, right: 0, position: 0, ...pricing.boundary });
  const [name, nameFinal] = ['리병호', '리병철'].map((surface) => priced(nameEntry(source, surface), pricing, classes));
  sections.set('tagClasses', tagClasses(source, classes, pricing));
  const rights = addConnections(sections, mecab, classes, pricing, frequencies(entries));
  sections.set('characterInfo', withAllSpaces(mecab));
  sections.set('nameCosts', nameCosts(mecab.entries, surnames(lexicons), name.cost));
  sections.set('entityTagger', tagger);
  sections.set('lexicons', tables(lexicons, northernWords(words, readNorthernStaying(lexicons))));
  sections.set('parameters', Uint32Array.of(boundary, name.group, nameFinal.group, rights));
  progress('writing');
  return writeSections(sections);
}

/** An entry as it is compiled: with its final cost and its connection class. */
interface PricedEntry extends LatticeEntry {
  group: number;
}

function priced(entry: LatticeEntry, pricing: Pricing, classes: ClassTable): PricedEntry {
  return { ...pricing.entry(entry), group: classes.of({ ...entry, ...pricing.sides(entry) }) };
}

/** A personal name that no dictionary lists. */
function nameEntry(source: WordClasses, surface: string): LatticeEntry {
  const name = { surface, cost: 0, semantic: '인명', type: '*', morphemes: [{ form: surface, tag: 'NNP' as const }] };
  return { ...name, ...source.of(surface, 'NNP', '인명'), position: NAME_POSITION };
}

/** The connection classes in use: context ids, sides in the model, and the cost of a space before the word. */
class ClassTable {
  readonly lefts: Context[] = [];
  readonly rights: Context[] = [];
  readonly penalties: number[] = [];
  readonly kinds: number[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly mecab: MecabDictionary) {}

  of({
    left,
    right,
    position,
    leftSide,
    rightSide,
    semantic = '*',
  }: WordClass & Sides & { semantic?: string }): number {
    const penalty = spacePenalty(this.mecab, position);
    const kind = semantic === '인명' ? 1 : semantic === '지명' ? 2 : 0;
    const key = `${left},${right},${penalty},${kind},${leftSide},${rightSide}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.lefts.length;
    if (number >= MORE) throw new Error('more connection classes than the format holds');
    this.numbers.set(key, number);
    this.lefts.push({ id: left, side: leftSide });
    this.rights.push({ id: right, side: rightSide });
    this.penalties.push(penalty);
    this.kinds.push(kind);
    return number;
  }
}

/** The class of a new word by tag and kind of ending; a tag that no word of the source has is taken for a noun's. */
const tagClasses = (source: WordClasses, classes: ClassTable, pricing: Pricing): Uint16Array =>
  Uint16Array.from(
    TAGS.flatMap((tag) =>
      ['말모이', '말모임'].map((surface) => {
        const found = source.find(surface, tag) ?? source.of(surface, 'NNG');
        const word = { ...found, surface, cost: 0, semantic: '*', type: '*', morphemes: [{ form: surface, tag }] };
        return classes.of({ ...word, ...pricing.sides(word) });
      }),
    ),
  );

/** One side of a class: a context id of the source dictionary and a side of the model. */
interface Context {
  id: number;
  side: number;
}

/** Drops what can never be on a best path: an entry of the same surface and class that is cheaper wins over it. */
function withoutDominated(entries: readonly PricedEntry[]): PricedEntry[] {
  const best = new Map<string, PricedEntry>();
  for (const entry of entries) {
    const key = `${entry.surface} ${entry.group}`;
    const rival = best.get(key);
    if (!rival || entry.cost < rival.cost) best.set(key, entry);
  }
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...best.values()].sort((a, b) => compare(a.surface, b.surface) || a.cost - b.cost);
}

function addEntries(
  sections: Map<SectionName, ArrayBufferView>,
  known: readonly PricedEntry[],
  mecab: MecabDictionary,
  classes: ClassTable,
  pricing: Pricing,
): void {
  const unknown = mecab.categories.map((category) =>
    (mecab.unknown.get(category) ?? []).map((entry): PricedEntry => {
      const [{ tag } = { tag: 'NA' as const }] = entry.morphemes;
      return { ...entry, group: classes.of({ ...entry, semantic: '*', ...pricing.unknownSides(tag) }) };
    }),
  );
  const all: readonly PricedEntry[] = [...known, ...unknown.flat()];
  const entries = new Int32Array(all.length);
  const entryAnalysis = new Uint32Array(all.length);
  const analyses = new AnalysisTable();
  all.forEach((entry, i) => {
    entries[i] = entryOf(entry.group, entry.cost, entry.surface === known[i + 1]?.surface && i < known.length);
    entryAnalysis[i] = analyses.add(entry, i >= known.length);
  });
  const surfaces: string[] = [];
  const firsts: number[] = [];
  known.forEach(({ surface }, i) => {
    if (surface === known[i - 1]?.surface) return;
    surfaces.push(surface);
    firsts.push(i);
  });
  const trie = buildTrie(surfaces, firsts);
  const unknownEntries = new Uint32Array(unknown.length + 1);
  unknownEntries[0] = known.length;
  unknown.forEach((list, i) => (unknownEntries[i + 1] = unknownEntries[i] + list.length));
  sections.set('trieBase', trie.base);
  sections.set('trieCheck', trie.check);
  sections.set('trieCodes', trie.codes);
  sections.set('entries', entries);
  sections.set('entryAnalysis', entryAnalysis);
  sections.set('analyses', analyses.units());
  sections.set('unknownEntries', unknownEntries);
  sections.set('unknownCosts', unknownCosts(mecab, pricing));
}

/** Analyses, each kept once. */
class AnalysisTable {
  private readonly offsets = new Map<string, number>();
  private readonly content: number[] = [];

  add(entry: LatticeEntry, unknown: boolean): number {
    // An unknown word's surface is only known in the text: a length of 0 means "all of it".
    const surface = unknown ? '' : entry.surface;
    const morphemes = unknown ? entry.morphemes.map(({ tag }) => ({ form: '', tag })) : entry.morphemes;
    const units = encodeAnalysis(surface, morphemes, entry.respelling);
    const key = String.fromCharCode(...units);
    let offset = this.offsets.get(key);
    if (offset === undefined) {
      offset = this.content.length;
      this.content.push(...units);
      this.offsets.set(key, offset);
    }
    return offset;
  }

  units(): Uint16Array {
    return Uint16Array.from(this.content);
  }
}

/** Keeps one row and one column of the connection costs for all contexts that are alike. */
function addConnections(
  sections: Map<SectionName, ArrayBufferView>,
  { connectionCosts, rightSize }: MecabDictionary,
  { lefts, rights, penalties, kinds }: ClassTable,
  pricing: Pricing,
  frequency: ReadonlyMap<number, number>,
): number {
  const pairs = sideTable(pricing, 'pair');
  const spaces = mergeSides(sideTable(pricing, 'space'), pricing.sideCount);
  const size = pricing.sideCount;
  const inSteps = (value: number): number => toInt16(Math.round(value / pricing.step) * pricing.step);
  const cost = (left: Context, right: Context): number =>
    inSteps(connectionCosts[left.id * rightSize + right.id] + pairs[left.side * size + right.side]);
  // The space costs of a context are part of what makes contexts alike.
  const allLefts = distinct(lefts);
  const columns = group(byFrequency(rights, frequency), rights, (right) => [
    spaces.columns[right.side],
    ...allLefts.map((left) => cost(left, right)),
  ]);
  const rows = group(byFrequency(lefts, frequency), lefts, (left) => [
    spaces.rows[left.side],
    ...columns.representatives.map((right) => cost(left, right)),
  ]);
  const width = columns.representatives.length;
  const merged = new Int16Array(rows.representatives.length * width);
  rows.representatives.forEach((left, i) => {
    columns.representatives.forEach((right, j) => (merged[i * width + j] = cost(left, right)));
  });
  sections.set(
    'classes',
    Int16Array.from(rows.numbers.flatMap((row, i) => [row, columns.numbers[i], penalties[i], kinds[i]])),
  );
  sections.set('connectionCosts', merged);
  sections.set(
    'leftSpaces',
    Uint16Array.from(rows.representatives, ({ side }) => spaces.rows[side]),
  );
  sections.set(
    'rightSpaces',
    Uint16Array.from(columns.representatives, ({ side }) => spaces.columns[side]),
  );
  sections.set('spaceCosts', spaces.costs);
  const spaceMinima = rowMinima(spaces.costs, Math.max(...spaces.columns) + 1);
  sections.set(
    'leftMinima',
    rowMinima(merged, width).map((least, row) =>
      toInt16(least + Math.min(0, spaceMinima[spaces.rows[rows.representatives[row].side]])),
    ),
  );
  return width;
}

const rowMinima = (table: Int16Array, width: number): Int16Array =>
  Int16Array.from({ length: table.length / width }, (_, row) =>
    Math.min(...table.subarray(row * width, (row + 1) * width)),
  );

/** The costs of all sides that can meet: rows of left sides by columns of right sides. */
function sideTable(pricing: Pricing, kind: 'pair' | 'space'): Int16Array {
  const size = pricing.sideCount;
  return Int16Array.from({ length: size * size }, (_, i) =>
    toInt16(pricing.connection(kind, i % size, Math.floor(i / size))),
  );
}

/** Keeps one row and one column of the space costs for all sides that are alike. */
function mergeSides(table: Int16Array, size: number): { costs: Int16Array; rows: number[]; columns: number[] } {
  const sides = Array.from({ length: size }, (_, side) => ({ id: 0, side }));
  const rows = group(sides, sides, ({ side }) => table.subarray(side * size, (side + 1) * size));
  const columns = group(sides, sides, ({ side }) => sides.map((left) => table[left.side * size + side]));
  const costs = Int16Array.from(
    rows.representatives.flatMap((left) =>
      columns.representatives.map((right) => table[left.side * size + right.side]),
    ),
  );
  return { costs, rows: rows.numbers, columns: columns.numbers };
}

const keyOf = ({ id, side }: Context): number => id * 65536 + side;

const distinct = (contexts: readonly Context[]): Context[] => [
  ...new Map(contexts.map((context) => [keyOf(context), context])).values(),
];

/** mecab-ko-dic's costs are negative logarithms times this. */
const COST_UNIT = 800;

/** How often words of each class may be met in text, judged by the cheapest word of the same surface. */
function frequencies(entries: readonly PricedEntry[]): Map<number, number> {
  const counts = new Map<number, number>();
  let cheapest = 0;
  entries.forEach(({ surface, group: number, cost }, i) => {
    // Entries of a surface stand together, the cheapest first.
    if (surface !== entries[i - 1]?.surface) cheapest = cost;
    counts.set(number, (counts.get(number) ?? 0) + Math.exp(-cheapest / COST_UNIT));
  });
  return counts;
}

/** The contexts of all classes, each once, the most frequent first: costs that are looked up together lie together. */
function byFrequency(contexts: readonly Context[], frequency: ReadonlyMap<number, number>): Context[] {
  const sums = new Map<number, number>();
  contexts.forEach((context, i) => sums.set(keyOf(context), (sums.get(keyOf(context)) ?? 0) + (frequency.get(i) ?? 0)));
  const sumOf = (context: Context): number => sums.get(keyOf(context)) ?? 0;
  return distinct(contexts).sort((a, b) => sumOf(b) - sumOf(a) || keyOf(a) - keyOf(b));
}

/** Numbers contexts in the given order so that those with the same vector of costs share a number. */
function group(
  order: readonly Context[],
  contexts: readonly Context[],
  vector: (context: Context) => ArrayLike<number>,
): { representatives: Context[]; numbers: number[] } {
  const decoder = new TextDecoder('latin1');
  const seen = new Map<string, number>();
  const representatives: Context[] = [];
  const numbers = new Map<number, number>();
  for (const context of order) {
    const costs = Int16Array.from(vector(context));
    const key = decoder.decode(new Uint8Array(costs.buffer));
    let number = seen.get(key);
    if (number === undefined) {
      number = representatives.push(context) - 1;
      seen.set(key, number);
    }
    numbers.set(keyOf(context), number);
  }
  return { representatives, numbers: contexts.map((context) => numbers.get(keyOf(context)) ?? 0) };
}

function surnames(lexicons: LexiconSources): Map<string, string> {
  const text = lexicons.get('northern-surnames');
  if (text === undefined) return new Map();
  const rows = parseTsv(text, 'northern-surnames.tsv', ['northern', 'southern']);
  return new Map(rows.map(({ cells }) => [cells.northern, cells.southern]));
}

function tables(lexicons: LexiconSources, northern: string): Uint8Array {
  const present = TABLE_LEXICONS.filter((name) => lexicons.has(name));
  const texts = Object.fromEntries(present.map((name) => [name, lexicons.get(name)]));
  return new TextEncoder().encode(JSON.stringify({ ...texts, 'northern-words': northern }));
}

/** MeCab knows the spaces of ASCII only: all others (no-break, ideographic, zero-width no-break) become spaces too. */
function withAllSpaces({ characterInfo }: MecabDictionary): Uint32Array {
  return characterInfo.map((info, unit) => (/\s/.test(String.fromCharCode(unit)) ? characterInfo[0x20] : info));
}
