import { commonReadings, type CommonReading, type NameDictionary } from './common-readings.js';
import type { KnownThing } from './candidate.js';
import type { EntityType } from './entity.js';
import { soundModel } from './foreign-sound.js';
import { type EventWords, readEventWords } from './event-words.js';
import { firstLetters, lastLetters } from './letter-marks.js';
import { type NameParticles, readNameParticles } from './name-particles.js';
import { NameTrie } from './name-trie.js';
import { type PostWords, readPostWords } from './post-words.js';
import { type EntityLexicons, rows, wordsByClass } from './tables.js';
import { readTitleWords, type TitleWords } from './title-words.js';

export type { EntityLexicons } from './tables.js';

export type OrganizationClass = 'body' | 'state' | 'site' | 'part' | 'short' | 'ministry' | 'common' | 'goods' | 'name';
export type PlaceClass = 'admin' | 'nature' | 'built' | 'named' | 'region' | 'people';
export type HonorificClass = 'after' | 'epithet' | 'occupation';

/** A word with what its table says of it. */
export interface ClassedWord<Class extends string> {
  class: Class;
  kind: string;
}

/** Kinds of things that join with their neighbours (`dictionaries/entity-kinds.tsv`). */
export interface KindClasses {
  /** An organ that a country has, and that is named with it. */
  state: ReadonlySet<string>;
  /** A link in a chain of places. */
  administrative: ReadonlySet<string>;
}

/** The dictionary's costs are natural logarithms times this. */
const COST_FACTOR = 800;

/** All that the recognizers know of words. */
export interface EntityLexicon {
  things: NameTrie<KnownThing>;
  organizationSuffixes: ReadonlyMap<string, ClassedWord<OrganizationClass>>;
  placeSuffixes: ReadonlyMap<string, readonly ClassedWord<PlaceClass>[]>;
  honorifics: ReadonlyMap<string, ReadonlySet<HonorificClass>>;
  /** Marks for the letters that honorifics and occupations open with and end in. */
  honorificLetters: { first: Uint8Array; last: Uint8Array };
  /** Surnames in either spelling, with the cost of each (the dictionary's scale). */
  surnames: ReadonlyMap<string, number>;
  /** The dictionary's costs of the syllables of names. */
  nameCosts: Int16Array;
  /** A mark for each letter that surnames open with. */
  surnameLetters: Uint8Array;
  /** What a word is besides a name. */
  common: (word: string) => CommonReading;
  /** Syllables of given names that the source dictionary's names lack: 별, 봄. */
  givenSyllables: ReadonlySet<string>;
  /** Marks for the last letters of suffixes, so that most words are passed by at once. */
  organizationLetters: Uint8Array;
  placeLetters: Uint8Array;
  /** How foreign a word sounds: the mean log-odds of its syllables. */
  foreignSound: (word: string) => number;
  /** Names by which bodies and sites are called, and places without their 시 or 군. */
  callNames: ReadonlySet<string>;
  /** Names of letters before a surname: 에스, 웨. */
  letters: ReadonlySet<string>;
  /** Words of foreign names: 쎄르게이, 라브로브. */
  foreignParts: ReadonlySet<string>;
  particles: NameParticles;
  eventWords: EventWords;
  titleWords: TitleWords;
  kinds: KindClasses;
  postWords: PostWords;
}

const THINGS: readonly { file: string; type: EntityType; columns: readonly Column[] }[] = [
  { file: 'foreign-places', type: 'LOCATION', columns: ['kind', 'english', 'id', 'qid', 'note'] },
  { file: 'korean-places', type: 'LOCATION', columns: ['kind', 'english', 'id', 'qid'] },
  { file: 'organizations', type: 'ORGANIZATION', columns: ['kind', 'english', 'id', 'qid'] },
  { file: 'korean-people', type: 'PERSON', columns: ['english', 'id', 'qid'] },
  { file: 'foreign-people', type: 'PERSON', columns: ['english', 'id', 'qid', 'note'] },
  { file: 'positions', type: 'POSITION', columns: [] },
  { file: 'events', type: 'EVENT', columns: ['english', 'id', 'qid'] },
  { file: 'documents', type: 'DOCUMENT', columns: ['english', 'id', 'qid', 'note'] },
];
type Column = 'kind' | 'english' | 'id' | 'qid' | 'note';

/**
 * Reads the tables.
 *
 * @param userThings what a user adds, by name
 */
export function readEntityLexicon(
  sources: EntityLexicons,
  dictionary: NameDictionary,
  userThings: readonly [string, KnownThing][] = [],
): EntityLexicon {
  const things = new NameTrie<KnownThing>();
  for (const [name, thing] of userThings) things.add(name, thing);
  const made = posts(sources);
  for (const { file, type, columns } of THINGS) {
    for (const { cells } of rows(sources, file, ['northern', 'southern', ...columns])) {
      const { northern, southern } = cells;
      // 랭전 and other names of two syllables are common nouns in most texts.
      if (northern === '' || (type === 'EVENT' && northern.length < 3)) continue;
      // Of posts of two syllables only those that the table of post words vouches for stand by themselves.
      if (type === 'POSITION' && made.has(northern)) continue;
      const thing: KnownThing = {
        ...{
          type,
          northern,
          southern,
          id: cells.id ?? '',
          kind: cells.kind ?? (type === 'POSITION' && northern.length < 3 ? 'weak' : ''),
        },
        ...{ english: cells.english ?? '', qid: cells.qid ?? '', foreign: file.startsWith('foreign') },
        ...(cells.note === 'quoted' && { quoted: true }),
        ...(/\btable\b/.test(cells.note ?? '') && !northern.includes(' ') && { wary: true }),
      };
      things.add(northern, thing);
      if (southern !== '' && southern !== northern) things.add(southern, thing);
    }
  }
  for (const [word, weak] of made) {
    things.add(word, {
      type: 'POSITION',
      northern: word,
      southern: word,
      id: '',
      kind: weak ? 'weak' : 'title',
      english: '',
      qid: '',
      foreign: false,
    });
  }
  const honorifics = new Map(
    [
      ...grouped(
        rows(sources, 'honorifics', ['word', 'class']).map(({ cells }) => [cells.word, cells.class as HonorificClass]),
      ),
    ].map(([word, classes]) => [word, new Set(classes)]),
  );
  const surnames = new Map(
    rows(sources, 'surnames', ['northern', 'southern', 'permille']).flatMap(({ cells }) => {
      const cost = -COST_FACTOR * Math.log(Number(cells.permille) / 1000);
      return [cells.northern, cells.southern].map((surname): [string, number] => [surname, cost]);
    }),
  );
  return {
    things,
    organizationSuffixes: new Map(
      rows(sources, 'organization-suffixes', ['suffix', 'class', 'kind']).map(({ cells }) => [
        cells.suffix,
        { class: cells.class as OrganizationClass, kind: cells.kind },
      ]),
    ),
    placeSuffixes: grouped(
      rows(sources, 'place-suffixes', ['suffix', 'class', 'kind']).map(({ cells }) => [
        cells.suffix,
        { class: cells.class as PlaceClass, kind: cells.kind },
      ]),
    ),
    honorifics,
    honorificLetters: { first: firstLetters(honorifics.keys()), last: lastLetters(honorifics.keys()) },
    surnames,
    surnameLetters: firstLetters(surnames.keys()),
    nameCosts: dictionary.nameCosts,
    common: commonReadings(dictionary),
    givenSyllables: new Set(rows(sources, 'given-name-syllables', ['syllable']).map(({ cells }) => cells.syllable)),
    organizationLetters: suffixLetters(sources, 'organization-suffixes'),
    placeLetters: suffixLetters(sources, 'place-suffixes'),
    foreignSound: soundModel(sources),
    callNames: callNames(sources),
    letters: new Set(rows(sources, 'letters', ['name']).map(({ cells }) => cells.name)),
    foreignParts: new Set(
      ['foreign-name-parts', 'foreign-people']
        .flatMap((file) => rows(sources, file, ['northern', 'southern']))
        .flatMap(({ cells }) => [...cells.northern.split(' '), ...cells.southern.split(' ')])
        .filter((part) => part.length > 1),
    ),
    particles: readNameParticles(sources),
    eventWords: readEventWords(sources),
    titleWords: readTitleWords(sources),
    kinds: kindClasses(sources),
    postWords: readPostWords(sources),
  };
}

function kindClasses(sources: EntityLexicons): KindClasses {
  const kinds = wordsByClass(sources, 'entity-kinds', 'kind');
  return { state: new Set(kinds('state')), administrative: new Set(kinds('administrative')) };
}

function suffixLetters(sources: EntityLexicons, file: string): Uint8Array {
  const skipped = new Set(['common', 'goods', 'name', 'people']);
  return lastLetters(
    rows(sources, file, ['suffix', 'class']).flatMap(({ cells }) => (skipped.has(cells.class) ? [] : [cells.suffix])),
  );
}

function callNames(sources: EntityLexicons): Set<string> {
  const names = rows(sources, 'organization-suffixes', ['suffix', 'class'])
    .filter(({ cells }) => cells.class === 'name')
    .map(({ cells }) => cells.suffix);
  const places = rows(sources, 'korean-places', ['northern', 'southern'])
    .flatMap(({ cells }) => [cells.northern, cells.southern])
    .flatMap((place) => /^(.{2,})(?:시|군|구역|도|리|동|구|읍|산|강)$/.exec(place)?.[1] ?? []);
  return new Set([...names, ...places]);
}

/** Posts by their words: each with each prefix (부+위원장), and the ministers of the ministries (외무성: 외무상, 외무성 부상). */
function posts(sources: EntityLexicons): Map<string, boolean> {
  const words = rows(sources, 'position-words', ['word', 'class']).map(({ cells }) => cells);
  const prefixes = words.filter((word) => word.class === 'prefix').map(({ word }) => word);
  const made = new Map<string, boolean>();
  for (const { word, class: kind } of words) {
    if (kind === 'prefix' || kind === 'unit' || kind === 'follows') continue;
    made.set(word, kind === 'weak');
    for (const prefix of prefixes) if (!made.has(prefix + word)) made.set(prefix + word, false);
  }
  for (const { cells } of rows(sources, 'organization-suffixes', ['suffix', 'class'])) {
    const { suffix } = cells;
    if (cells.class !== 'ministry' || !suffix.endsWith('성')) continue;
    const stem = suffix.slice(0, -1);
    for (const rank of ['상', '부상', '제1부상']) made.set(stem + rank, false);
  }
  for (const rank of ['부상', '제1부상']) made.set(rank, rank === '부상');
  return made;
}

function grouped<Value>(pairs: readonly [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
