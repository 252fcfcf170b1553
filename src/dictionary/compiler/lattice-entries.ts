import { Conjugation, counterpart, isWhole } from './conjugation.js';
import type { Morpheme, Tag } from '../morpheme.js';
import { respellingOf, type Respelling, type RuleFamily } from '../respelling.js';
import type { LexiconWord } from './lexicons.js';
import type { Entry, MecabDictionary } from './mecab.js';
import { northernVariant, sliceLike } from './northern-variants.js';
import { semanticOf, WordClasses } from './word-classes.js';

/** An entry with what the South makes of it. */
export interface LatticeEntry extends Entry {
  respelling?: Respelling;
}

/** What a northern spelling that a rule derives costs more than the southern word. */
const VARIANT_COST = 200;
/** What a northern word costs more where the South has another word of its spelling. */
const HOMOGRAPH_COST = 300;

/** From here on lie the words that mecab-ko-dic was not trained on: all those of a length have nearly one cost. */
const RARE_WORD_COST = 2600;
/**
 * What a short northern word or a name costs more inside an eojeol, where chance makes many of them (협력사 is
 * 협력+사, not 협+력사), by the part-of-speech number that marks it. At the head of an eojeol it is free of that.
 */
export const NAME_POSITION = 0xfffd;
const COUNTRY_PAIR = 0xfffc;
const COMMON_WORD = 0xfffe;
const RARE_WORD = 0xffff;
const CHANCE_COSTS: ReadonlyMap<number, number> = new Map([
  [NAME_POSITION, 2000],
  [COUNTRY_PAIR, 3000],
  [COMMON_WORD, 1000],
  [RARE_WORD, 1800],
]);

/** What a word costs that the North uses every day: as much as the everyday words of the South. */
const EVERYDAY_COST = 1500;

/** What a space before a word adds to its cost. */
export function spacePenalty(mecab: MecabDictionary, position: number): number {
  const chance = CHANCE_COSTS.get(position);
  return chance === undefined ? (mecab.spacePenalty.get(position) ?? 0) : -chance;
}

/** What a compound costs less than its southern twin: where its nouns touch they are it, for the South joins them by ㅅ alone. */
const LINKED_BONUS = 1200;

/** The cost of a new word by its length in syllables, where no southern word of the same sense has one. */
const NEW_WORD_COSTS = [0, 7200, 4000, 2900, 2200, 1700];

/** From this many syllables on a listed name is hardly made by chance. */
const LONG_NAME = 4;

const NOUNS: ReadonlySet<Tag> = new Set(['NNG', 'NNP', 'NNB', 'NR', 'XR', 'MAG', 'XSN']);
const VERBS: ReadonlySet<Tag> = new Set(['VV', 'VA', 'VX']);

/**
 * Joins the words of the source dictionary, the lexicons' words and the variants that rules derive.
 *
 * @param source the entries of mecab-ko-dic
 * @param words the lexicons' words; of two for one spelling and tag the first decides
 * @param staying spellings that are southern as they stand, whatever the lexicons derive
 */
export function latticeEntries(
  source: readonly Entry[],
  words: readonly LexiconWord[],
  staying: ReadonlySet<string>,
): LatticeEntry[] {
  const builder = new LatticeBuilder(source);
  for (const word of words) if (!staying.has(word.northern)) builder.add(word);
  builder.addVariants(staying);
  builder.respellCompounds();
  return builder.entries;
}

class LatticeBuilder {
  readonly entries: LatticeEntry[];
  private readonly classes: WordClasses;
  private readonly bySurface = new Map<string, LatticeEntry[]>();
  private readonly conjugation: Conjugation<LatticeEntry>;
  /** The northern words that a lexicon has told of, by `surface tag`: a later one has no say. */
  private readonly decided = new Set<string>();
  /** Northern words and their southern forms, by `surface tag`. */
  private readonly southernOf = new Map<string, { southern: string; rule: RuleFamily }>();

  constructor(private readonly source: readonly Entry[]) {
    this.entries = source.map((entry) => ({ ...entry }));
    this.classes = new WordClasses(source);
    this.conjugation = new Conjugation(this.entries, VERBS);
    for (const entry of this.entries) pushTo(this.bySurface, entry.surface, entry);
  }

  add(word: LexiconWord): void {
    if (word.rule === 'vocabulary') this.addVocabulary(word);
    else if (VERBS.has(word.tag)) this.addVerb(word);
    else this.addWord(word);
  }

  /** A word with another word for it in the South: it must not get between the rules of spelling and their words. */
  private addVocabulary(word: LexiconWord): void {
    const { northern, southern, tag } = word;
    const decided = this.southernOf.get(`${northern} ${tag}`);
    if (decided && decided.southern !== northern) return;
    if (VERBS.has(tag) && !southern.includes(' ')) {
      this.addVerb(word);
      return;
    }
    const present = (this.bySurface.get(northern) ?? []).filter((entry) => isWord(entry, tag));
    const respelling = respellingOfWord(word, false);
    for (const entry of present) if (respelling) entry.respelling ??= respelling;
    if (present.length > 0) return;
    const twins = (this.bySurface.get(southern) ?? []).filter((entry) => isWord(entry, tag));
    const cost = northernCost(word, twins.sort((a, b) => a.cost - b.cost)[0]);
    const { left, right, position } = this.classes.of(northern, tag);
    const common = { left, right, position, cost, semantic: '*', type: '*' };
    this.push({
      ...common,
      surface: northern,
      morphemes: [{ form: northern, tag }],
      ...(respelling && { respelling }),
    });
  }

  private addWord(word: LexiconWord): void {
    const { northern, southern, tag } = word;
    if (this.decided.has(`${northern} ${tag}`)) return;
    this.decided.add(`${northern} ${tag}`);
    // 폭풍우 is no 위: inside a compound a homograph is mostly the other word.
    if (!word.homograph) this.southernOf.set(`${northern} ${tag}`, { southern, rule: word.rule });
    const southernEntries = (this.bySurface.get(southern) ?? []).filter((entry) => isWord(entry, tag));
    const present = (this.bySurface.get(northern) ?? []).filter((entry) => isWord(entry, tag, word.homograph));
    const best = southernEntries.sort((a, b) => a.cost - b.cost)[0];
    const cost = northernCost(word, best);
    const chance = chanceOf(word, best);
    const respelling = respellingOfWord(word, chance === RARE_WORD);
    for (const entry of present) {
      if (respelling) entry.respelling ??= respelling;
      if (chance !== undefined) {
        entry.position = chance;
        entry.cost += CHANCE_COSTS.get(chance) ?? 0;
      }
      // mecab-ko-dic takes many places for persons.
      if (word.semantic === '지명' || (word.semantic === '인명' && entry.semantic === '*'))
        entry.semantic = word.semantic;
      // A long name that a lexicon lists is no chance: 우크라이나 is not 우 + 크라이나.
      if (northern.length >= LONG_NAME && tag === 'NNP') entry.cost = Math.min(entry.cost, newWordCost(northern));
    }
    // The source lists many northern spellings as rare words: they are as common as their southern twins.
    if (present.some((entry) => entry.cost <= cost)) return;
    const isPlace = word.semantic === '*' && best !== undefined && semanticOf(best) === '지명';
    const semantic = isPlace ? '지명' : word.semantic;
    const { left, right, position } = this.classes.of(northern, tag, semantic);
    const common = { left, right, cost, semantic, type: '*' };
    this.push({
      ...{ ...common, surface: northern, position: chance ?? position },
      ...{ morphemes: [{ form: northern, tag }], ...(respelling && { respelling }) },
    });
    // The southern word must be known too, or southern text with it would be read otherwise.
    const known = best !== undefined && (semanticOf(best) !== '인명' || semantic === '인명');
    if (!known && northern !== southern && /^[가-힣]+$/.test(southern)) {
      const { left, right, position } = this.classes.of(southern, tag, semantic);
      this.push({
        ...{ ...common, left, right, position: chance ?? position },
        ...{ surface: southern, morphemes: [{ form: southern, tag }] },
      });
    }
  }

  /** A verb or adjective brings its inflected entries along: 옳바른 as 올바른, 짓부셨 as 짓부쉈, 일떠섰. */
  private addVerb(word: LexiconWord): void {
    const { northern, southern, tag } = word;
    const listed = this.conjugation.of(southern, tag);
    const lent = this.conjugation
      .borrow(southern, tag, word.everyday ? EVERYDAY_COST : newWordCost(southern))
      .filter((form) => !counterpart(form, listed));
    if (listed.length + lent.length === 0) this.addWord(word);
    if (!isWhole(listed)) for (const form of lent) this.push(form);
    const models = [...listed, ...lent];
    if (northern !== southern) this.addForms(word, models);
  }

  /** Pairs the forms of the northern verb with those of the southern one. */
  private addForms(word: LexiconWord, models: readonly LatticeEntry[]): void {
    const { northern, southern, tag, rule } = word;
    const homograph = word.homograph && { homograph: true };
    const listed = this.conjugation.of(northern, tag);
    for (const form of listed) {
      const model = counterpart(form, models);
      if (model) form.respelling ??= { ...respellingOf(form.surface, model.surface, rule), ...homograph };
    }
    const taken = new Set(listed.map(({ surface }) => surface));
    const add = (surface: string, model: LatticeEntry): void => {
      if (taken.has(surface) || surface === model.surface) return;
      const respelling = { ...respellingOf(surface, model.surface, rule), ...homograph };
      this.push({ ...model, surface, morphemes: [{ form: northern, tag }, ...model.morphemes.slice(1)], respelling });
    };
    const edit = respellingOf(southern, northern, rule);
    const end = edit.start + edit.length;
    const rest: LatticeEntry[] = [];
    for (const model of models) {
      if (model.surface.slice(0, end) !== southern.slice(0, end)) rest.push(model);
      else add(model.surface.slice(0, edit.start) + edit.text + model.surface.slice(end), model);
    }
    // Where the spellings differ in the last syllable, contracted forms follow other verbs: 불리운 – 불린.
    for (const form of this.conjugation.borrow(northern, tag, newWordCost(northern))) {
      const model = counterpart(form, rest);
      if (model) add(form.surface, model);
    }
  }

  addVariants(staying: ReadonlySet<string>): void {
    for (const entry of this.source) {
      const variant = northernVariant(entry);
      if (!variant || staying.has(variant.surface)) continue;
      const rivals = this.bySurface.get(variant.surface) ?? [];
      const taken = rivals.find((rival) => rival.left === entry.left && rival.right === entry.right);
      // mecab-ko-dic lists some northern spellings as plain entries, which would win and stay unchanged.
      if (taken) {
        if (!taken.respelling && isNorthernListing(taken, variant.morphemes)) Object.assign(taken, variant);
        continue;
      }
      const other = rivals.some(
        (rival) => !rival.respelling && rival.morphemes[0]?.form !== entry.morphemes[0]?.form && isPredicate(rival),
      );
      const short = variant.surface.length <= 2 && variant.respelling.rule === 'spelling';
      if (
        (short && !isPredicate(entry) && entry.cost >= RARE_WORD_COST) ||
        (other && isPredicate(entry) && variant.respelling.rule === 'harmony') ||
        isCopula(entry)
      )
        variant.respelling.homograph = true;
      this.push({ ...entry, ...variant, cost: entry.cost + VARIANT_COST });
    }
  }

  /** Compounds of the source dictionary that hold a northern word (조선로동당) take over its southern form. */
  respellCompounds(): void {
    for (const entry of this.entries) {
      if (entry.respelling || entry.morphemes.length < 2 || entry.semantic === '인명') continue;
      if (!sliceLike(entry, entry.surface)) continue;
      const parts = entry.morphemes.map(({ form, tag }) => this.southernOf.get(`${form} ${tag}`)?.southern ?? form);
      const southern = parts.join('');
      if (southern === entry.surface) continue;
      const rule = entry.morphemes
        .map(({ form, tag }) => this.southernOf.get(`${form} ${tag}`)?.rule)
        .find((found) => found !== undefined);
      entry.respelling = respellingOf(entry.surface, southern, rule ?? 'spelling');
    }
  }

  private push(entry: LatticeEntry): void {
    this.entries.push(entry);
    pushTo(this.bySurface, entry.surface, entry);
  }
}

/** A rare word that chance makes is respelled only in northern text, as a homograph is. */
function respellingOfWord(word: LexiconWord, rare: boolean): Respelling | undefined {
  if (word.northern === word.southern) return undefined;
  const respelling = respellingOf(word.northern, word.southern, word.rule);
  return word.homograph || rare ? { ...respelling, homograph: true } : respelling;
}

/**
 * Whether an entry stands for one word with this tag; nouns may stand for each other, but no personal names.
 *
 * @param exactly whether only this very tag will do, as for a homograph: 기발 (flag) is a noun, 기발(하다) a root
 */
function isWord(entry: Entry, tag: Tag, exactly = false): boolean {
  const own = entry.morphemes.at(-1)?.tag;
  if (!own || entry.type === 'Inflect') return false;
  if (own === tag && entry.semantic !== '인명') return true;
  if (exactly) return false;
  if (own === tag) return tag === 'NNP';
  return NOUNS.has(own) && NOUNS.has(tag) && entry.semantic !== '인명' && own !== 'XSN' && own !== 'NNB';
}

/** 아니여도 and 이였다 are slips of the South too. */
const isCopula = (entry: Entry): boolean => /^VC[PN]$/.test(entry.morphemes[0]?.tag ?? '');

const isPredicate = (entry: Entry): boolean => entry.morphemes[0] !== undefined && VERBS.has(entry.morphemes[0].tag);

const isNorthernListing = (entry: Entry, morphemes: readonly Morpheme[]): boolean =>
  entry.type !== 'Inflect' || entry.morphemes[0]?.form === morphemes[0]?.form;

/** What a lexicon's word costs: as much as the South's word, and what chance and homographs add. */
function northernCost(word: LexiconWord, best: Entry | undefined): number {
  const { northern, southern, homograph } = word;
  if (word.everyday) return EVERYDAY_COST;
  const southernCost = (homograph ? undefined : word.cost) ?? best?.cost ?? newWordCost(northern);
  const chance = chanceOf(word, best);
  const isNew = northern !== southern && chance !== RARE_WORD;
  const cost = isNew ? Math.min(southernCost, newWordCost(northern)) : southernCost;
  const bonus = word.rule === 'saisiot' && !homograph ? LINKED_BONUS : 0;
  return (
    cost -
    bonus +
    (isNew && homograph ? HOMOGRAPH_COST : 0) +
    (chance === undefined ? 0 : (CHANCE_COSTS.get(chance) ?? 0))
  );
}

/** Which words chance makes: pairs of countries and short initial sounds, the more the rarer they are. */
function chanceOf(word: LexiconWord, best: Entry | undefined): number | undefined {
  const { northern, southern, rule, rare } = word;
  if (word.cost !== undefined) return COUNTRY_PAIR;
  if (rule !== 'initial-sound' || northern === southern || northern.length > 2 || word.semantic !== '*')
    return undefined;
  return rare && northern.length <= 2 && (best?.cost ?? 0) >= RARE_WORD_COST ? RARE_WORD : COMMON_WORD;
}

const newWordCost = (surface: string): number =>
  NEW_WORD_COSTS[Math.min(surface.length, NEW_WORD_COSTS.length - 1)] ?? 0;

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
