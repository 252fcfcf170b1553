import { LexiconError, parseTsv } from '../tsv.js';
import { TAGS, type Tag } from '../morpheme.js';
import type { RuleFamily } from '../respelling.js';
import type { Semantic } from './word-classes.js';

/** A word that a lexicon adds to the lattice. */
export interface LexiconWord {
  northern: string;
  southern: string;
  tag: Tag;
  semantic: Semantic;
  rule: RuleFamily;
  /** Whether the South has another word of this spelling: it is respelled only in text that is northern otherwise. */
  homograph: boolean;
  /** Whether it is generated and not known to be in living use. */
  rare: boolean;
  /** Whether the North uses it every day, though to the South it is rare or another word (일군, 우). */
  everyday: boolean;
  /** Whether the South spells another word so that the North spells alike (이상), and mostly means that one. */
  shared: boolean;
  /** What it costs where no southern word tells; by default what its length suggests. */
  cost?: number;
}

/** How the words of a lexicon enter the lattice. */
interface LatticeLexicon {
  file: string;
  rule: RuleFamily;
  /** The tag of all its words, for a lexicon without a tag column. */
  tag?: Tag;
  semantic?: Semantic;
  /** The cost of its words where no southern word tells. */
  cost?: number;
}

/** The lexicons of the lattice. Where two hold one word, the first decides. */
const LATTICE_LEXICONS: readonly LatticeLexicon[] = [
  { file: 'spelling', rule: 'spelling' },
  { file: 'saisiot', rule: 'saisiot' },
  { file: 'loanwords', rule: 'loanword' },
  { file: 'country-pairs', rule: 'foreign-name', cost: 500 },
  { file: 'foreign-places', rule: 'foreign-name', tag: 'NNP', semantic: '지명' },
  { file: 'foreign-name-parts', rule: 'foreign-name', tag: 'NNP', semantic: '인명' },
  { file: 'foreign-people', rule: 'foreign-name', tag: 'NNP', semantic: '인명' },
  { file: 'foreign-bodies', rule: 'foreign-name' },
  { file: 'korean-places', rule: 'initial-sound', tag: 'NNP', semantic: '지명' },
  { file: 'korean-people', rule: 'initial-sound', tag: 'NNP', semantic: '인명' },
  { file: 'initial-sound-more', rule: 'initial-sound' },
  { file: 'initial-sound', rule: 'initial-sound', tag: 'NNG' },
  { file: 'words', rule: 'spelling' },
  { file: 'vocabulary', rule: 'vocabulary' },
];

/** Lexicons that are kept as tables in the compiled dictionary, for the stages after the segmenter. */
export const TABLE_LEXICONS = [
  'days',
  'time-words',
  'furniture',
  'letters',
  'spacing',
  'northern-register',
  'suffix-like',
  'misread',
  'literal-objects',
  'korean-places',
  'korean-people',
  'foreign-places',
  'foreign-people',
  'foreign-name-parts',
  'organizations',
  'positions',
  'events',
  'documents',
  'surnames',
  'given-name-syllables',
  'organization-suffixes',
  'place-suffixes',
  'honorifics',
  'position-words',
  'name-particles',
  'event-words',
  'title-words',
  'entity-kinds',
  'bulletin-kinds',
] as const;

/** Lexicon sources by base name (`loanwords`): their text. */
export type LexiconSources = ReadonlyMap<string, string>;

/**
 * Reads all words that the lexicons add to the lattice.
 *
 * @throws LexiconError naming file and line for a missing column, an unknown tag or an empty cell
 */
export function readLatticeWords(sources: LexiconSources): LexiconWord[] {
  const common = readWordList(sources, 'initial-sound-common');
  const words = LATTICE_LEXICONS.flatMap((lexicon) => {
    const text = sources.get(lexicon.file);
    const words = text === undefined ? [] : readWords(text, lexicon);
    if (lexicon.file !== 'initial-sound') return words;
    return words.map((word) => ({
      ...word,
      rare: !common.has(word.northern),
      shared: word.shared && common.get(word.northern) !== 'usual',
    }));
  });
  // A word that only makes a part of some name known (싼 호쎄) must not keep another lexicon from respelling it (호쎄).
  const isKnownOnly = ({ northern, southern, rule }: LexiconWord): boolean =>
    northern === southern && rule === 'foreign-name';
  return [...words.filter((word) => !isKnownOnly(word)), ...words.filter(isKnownOnly)];
}

function readWords(text: string, { file, rule, tag, cost, semantic = '*' }: LatticeLexicon): LexiconWord[] {
  const name = `${file}.tsv`;
  const columns = ['northern', 'southern', ...(tag ? [] : ['tag'])];
  const optional = /^[^\n]*\tnote(\t|\r?\n)/.test(text) ? ['note'] : [];
  return parseTsv(text, name, [...columns, ...optional]).flatMap(({ cells, line }) => {
    const { northern = '', southern = '', note = '' } = cells;
    if (northern === '' || southern === '')
      throw new LexiconError(name, line, 'the northern or the southern form is empty');
    // Names whose parts are everyday words (또 람, 왕의) stay in the tables, for rules that look at what follows.
    const split = /\btable\b/.test(note) ? [] : parts(northern, southern);
    const joined = northern.includes(' ') && !southern.includes(' ') ? [{ northern: southern, southern }] : [];
    const word = {
      rule,
      semantic,
      tag: tag ?? tagOf(cells['tag'] ?? '', name, line),
      homograph: /\bhomograph\b/.test(note),
      rare: false,
      everyday: /\beveryday\b/.test(note),
      shared: /\bshared\b/.test(note),
      ...(cost !== undefined && { cost }),
    };
    const words = [...split, ...joined].map((part) => ({ ...part, ...word }));
    // A personal name's part of one syllable (훈 쎈, 응웬 푸 쫑) would cut everyday words.
    return semantic === '인명' ? words.filter((part) => part.northern.length > 1) : words;
  });
}

/** A lattice word holds no space: a name of several words is the words it has, where both spellings have as many. */
function parts(northern: string, southern: string): { northern: string; southern: string }[] {
  const northernParts = northern.split(' ');
  const southernParts = southern.split(' ');
  // Where the South writes fewer words (싸우디 아라비아), the parts are only known, and a rule respells the whole.
  if (northernParts.length !== southernParts.length && northernParts.length > 1) {
    return northernParts.filter((part) => part.length > 1).map((part) => ({ northern: part, southern: part }));
  }
  if (northernParts.length === 1) return [{ northern, southern }];
  return northernParts.map((part, i) => ({ northern: part, southern: southernParts[i] ?? part }));
}

function tagOf(cell: string, file: string, line: number): Tag {
  const tag = TAGS.find((known) => known === cell);
  if (!tag) throw new LexiconError(file, line, `"${cell}" is no Sejong tag`);
  return tag;
}

/** The words of `initial-sound-stay.tsv`, which are southern as they stand. */
export const readStaying = (sources: LexiconSources): Set<string> =>
  new Set(readWordList(sources, 'initial-sound-stay').keys());

/** The words of `northern-stay.tsv`, which are northern as they stand. */
export const readNorthernStaying = (sources: LexiconSources): Set<string> =>
  new Set(readWordList(sources, 'northern-stay').keys());

/** A list of words with their notes. */
function readWordList(sources: LexiconSources, name: string): Map<string, string> {
  const rows = parseTsv(sources.get(name) ?? 'word\tnote', `${name}.tsv`, ['word', 'note']);
  return new Map(rows.map(({ cells }) => [cells.word, cells.note]));
}
