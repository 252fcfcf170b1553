import { parseTsv } from '../dictionary/tsv.js';
import type { Dictionary } from '../dictionary/dictionary.js';
import type { Token } from '../segmenter/token.js';
import { assemble, type Orthography } from './assemble.js';
import { chanceTest } from './chance.js';
import { readLiteralObjects } from './collocations.js';
import { contextsOf } from './context.js';
import { readRegister, type EvidenceLexicon } from './evidence.js';
import { endings } from './endings.js';
import { foreignGuess } from './foreign-guess.js';
import { foreignNames, readForeignNames } from './foreign-names.js';
import { harmony } from './harmony.js';
import { initials } from './initials.js';
import { lexicon } from './lexicon.js';
import { markNames, names } from './names.js';
import { RULE_FAMILIES, type Normalization, type RuleFamily } from './normalization.js';
import { particles } from './particles.js';
import type { Piece, Rule, RuleContext } from './piece.js';
import { punctuation } from './punctuation.js';
import { ryul } from './ryul.js';
import { readSpacingLexicon, type SpacingLexicon } from './spacing/lexicon.js';
import { spacing } from './spacing/spacing.js';
import { readPlaceSuffixes, unlistedPlaces } from './unlisted-places.js';
import { northernEndings } from './to-northern/endings.js';
import { northernInitials } from './to-northern/initials.js';
import { northernLexicon } from './to-northern/lexicon.js';
import { northernPunctuation } from './to-northern/punctuation.js';
import { northernSpacing } from './to-northern/spacing.js';

/** What a caller may choose. */
export interface NormalizeOptions {
  /** The orthography to write; by default the southern one. */
  to?: Orthography;
  /** The families that apply; by default all but `vocabulary`. */
  families?: readonly RuleFamily[];
  /** Personal names of Koreans: kept as they are (리설주), or in southern spelling (이설주). */
  names?: 'keep' | 'southern';
  /** Spaces: those that the norm requires, compound nouns opened besides, or as they are. */
  spacing?: 'required' | 'open' | 'keep';
  /** What 《 》 and 〈 〉 become: “ ” and ‘ ’, " and ', or themselves. */
  quotes?: 'curly' | 'straight' | 'keep';
}

const DEFAULT_FAMILIES = RULE_FAMILIES.filter((family) => family !== 'vocabulary');

/** A rule and the family whose switch it obeys; a rule without one looks at the families itself. */
interface OrderedRule {
  family?: RuleFamily;
  rule: Rule;
}

/** Respells segmented text in the other orthography: a reading of the lattice's best path. */
export class Normalizer {
  private readonly toSouthern: readonly OrderedRule[];
  private readonly evidence: EvidenceLexicon;
  private readonly readNorthern: () => readonly OrderedRule[];
  private toNorthern?: readonly OrderedRule[];

  constructor(dictionary: Dictionary) {
    const spaces = readSpacingLexicon(dictionary.lexicon('spacing'), dictionary.lexicon('misread'));
    const foreign = readForeignNames(dictionary.lexicon('foreign-people'), dictionary.lexicon('foreign-places'));
    const letters = readLetters(dictionary.lexicon('letters'));
    const placeSuffixes = readPlaceSuffixes(
      dictionary.lexicon('place-suffixes'),
      dictionary.lexicon('organization-suffixes'),
    );
    const isChance = chanceTest(dictionary.lexicon('suffix-like'));
    this.evidence = { register: readRegister(dictionary.lexicon('northern-register')), isChance };
    // Respelling comes first, then what depends on the new endings, then spaces.
    this.toSouthern = [
      { rule: markNames },
      { rule: lexicon(isChance, readLiteralObjects(dictionary.lexicon('literal-objects'))) },
      { family: 'foreign-name', rule: foreignNames(foreign, spaces.title) },
      { family: 'foreign-name', rule: initials(letters) },
      { family: 'foreign-name', rule: foreignGuess(spaces.title) },
      { family: 'initial-sound', rule: names },
      { family: 'initial-sound', rule: unlistedPlaces(placeSuffixes) },
      { family: 'initial-sound', rule: ryul },
      { family: 'harmony', rule: harmony },
      { family: 'spelling', rule: endings },
      { family: 'punctuation', rule: punctuation },
      { rule: particles },
      { family: 'spacing', rule: spacing(spaces) },
    ];
    this.readNorthern = () => northernRules(dictionary.lexicon('northern-words'), letters, spaces);
  }

  /**
   * @param text the source
   * @param tokens its tokens
   */
  normalize(text: string, tokens: readonly Token[], options: NormalizeOptions = {}): Normalization {
    const { to = 'southern', names = 'keep', quotes = 'curly' } = options;
    const families = new Set(options.families ?? DEFAULT_FAMILIES);
    if (options.spacing === 'keep') families.delete('spacing');
    const context: RuleContext = { families, names, quotes, open: options.spacing === 'open' };
    const contexts = contextsOf(text, tokens, this.evidence);
    const pieces = tokens.map((token, i): Piece => ({
      token,
      written: token.surface,
      afterGap: token.start > (tokens[i - 1]?.end ?? 0) || i === 0,
      ...contexts[i],
    }));
    const rules = to === 'southern' ? this.toSouthern : (this.toNorthern ??= this.readNorthern());
    for (const { family, rule } of rules) if (family === undefined || families.has(family)) rule(pieces, context);
    return assemble(text, pieces, to);
  }
}

/** The rules that respell southern text for the North, in the same order. */
function northernRules(
  words: string,
  letters: ReadonlyMap<string, string>,
  spaces: SpacingLexicon,
): readonly OrderedRule[] {
  // Of the names that one letter has the first one listed is taken.
  const names = new Map([...letters].reverse().map(([name, letter]) => [letter, name]));
  return [
    { rule: northernLexicon(words) },
    { rule: northernEndings },
    { family: 'foreign-name', rule: northernInitials(names) },
    { family: 'punctuation', rule: northernPunctuation },
    { rule: particles },
    { family: 'spacing', rule: northernSpacing(spaces) },
  ];
}

/** The Latin letters by the names that the North spells out. */
const readLetters = (text: string): ReadonlyMap<string, string> =>
  new Map(parseTsv(text, 'letters.tsv', ['name', 'letter']).map(({ cells }) => [cells.name, cells.letter]));
