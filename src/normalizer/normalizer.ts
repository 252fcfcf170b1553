import { parseTsv } from '../dictionary/tsv.js';
import type { Dictionary } from '../dictionary/dictionary.js';
import type { Token } from '../segmenter/token.js';
import { Alignment, type AlignedPiece } from '../text/alignment.js';
import { foreignGuess } from './foreign-guess.js';
import { foreignNames, readForeignNames } from './foreign-names.js';
import { harmony } from './harmony.js';
import { initials } from './initials.js';
import { lexicon } from './lexicon.js';
import { names } from './names.js';
import { northernContext } from './orthography.js';
import { RULE_FAMILIES, type Change, type Normalization, type RuleFamily } from './normalization.js';
import { particles } from './particles.js';
import type { Piece, Rule, RuleContext } from './piece.js';
import { punctuation } from './punctuation.js';
import { ryul } from './ryul.js';
import { spacing, type SpacingLexicon } from './spacing.js';

/** What a caller may choose. */
export interface NormalizeOptions {
  /** The families that apply; by default all but `vocabulary`. */
  families?: readonly RuleFamily[];
  /** Personal names of Koreans: kept as they are (리설주), or in southern spelling (이설주). */
  names?: 'keep' | 'southern';
}

const DEFAULT_FAMILIES = RULE_FAMILIES.filter((family) => family !== 'vocabulary');

/** Respells segmented text in southern orthography: a reading of the lattice's best path. */
export class Normalizer {
  /** The rules in their order: respelling first, then what depends on the new endings, then spaces. */
  private readonly rules: readonly { family?: RuleFamily; rule: Rule }[];

  constructor(dictionary: Dictionary) {
    const letters = parseTsv(dictionary.lexicon('letters'), 'letters.tsv', ['name', 'letter']);
    const spaces = spacingLexicon(dictionary.lexicon('spacing'));
    const foreign = readForeignNames(dictionary.lexicon('foreign-people'), dictionary.lexicon('foreign-places'));
    this.rules = [
      { rule: lexicon },
      { family: 'foreign-name', rule: foreignNames(foreign, spaces.title) },
      { family: 'foreign-name', rule: foreignGuess(spaces.title) },
      { family: 'initial-sound', rule: names },
      { family: 'initial-sound', rule: ryul },
      { family: 'harmony', rule: harmony },
      { family: 'foreign-name', rule: initials(new Map(letters.map(({ cells }) => [cells.name, cells.letter]))) },
      { family: 'punctuation', rule: punctuation },
      { rule: particles },
      { family: 'spacing', rule: spacing(spaces) },
    ];
  }

  /**
   * @param text the source
   * @param tokens its tokens
   */
  normalize(text: string, tokens: readonly Token[], options: NormalizeOptions = {}): Normalization {
    const families = new Set(options.families ?? DEFAULT_FAMILIES);
    const context: RuleContext = { families, names: options.names ?? 'keep' };
    const northern = northernContext(text, tokens);
    const pieces = tokens.map((token, i): Piece => ({
      token,
      southern: token.surface,
      afterGap: token.start > (tokens[i - 1]?.end ?? 0) || i === 0,
      northern: northern[i],
    }));
    for (const { family, rule } of this.rules) if (family === undefined || families.has(family)) rule(pieces, context);
    return assemble(text, pieces);
  }
}

function spacingLexicon(text: string): SpacingLexicon {
  const rows = parseTsv(text, 'spacing.tsv', ['word', 'class']);
  const words = (name: string): Set<string> =>
    new Set(rows.filter(({ cells }) => cells.class === name).map(({ cells }) => cells.word));
  return {
    adnominal: words('adnominal'),
    noun: words('noun'),
    determiner: words('determiner'),
    title: words('title'),
    fellow: words('fellow'),
    'joined-auxiliary': words('joined-auxiliary'),
    compound: words('compound'),
    purpose: words('purpose'),
  };
}

/** Puts the southern text together, with its changes and the alignment. */
function assemble(text: string, pieces: readonly Piece[]): Normalization {
  const changes: Change[] = [];
  const aligned: AlignedPiece[] = [];
  const parts: string[] = [];
  let source = 0;
  let target = 0;
  const copy = (end: number, southern: string): void => {
    if (end === source && southern === '') return;
    parts.push(southern);
    aligned.push({ sourceStart: source, sourceEnd: end, targetStart: target, targetEnd: target + southern.length });
    source = end;
    target += southern.length;
  };
  for (let at = 0; at < pieces.length; at++) {
    const { token, space, guess } = pieces[at];
    let { southern, rule } = pieces[at];
    for (; (pieces[at + 1] as Piece | undefined)?.merged; at++) {
      southern += pieces[at + 1].southern;
      rule ??= pieces[at + 1].rule;
    }
    const { start } = token;
    const { end } = pieces[at].token;
    const surface = text.slice(start, end);
    copy(start, text.slice(source, start));
    if (space) {
      changes.push({ start, end: start, northern: '', southern: ' ', rule: 'spacing' });
      copy(start, ' ');
    }
    if (southern !== surface) {
      changes.push({ start, end, northern: surface, southern, rule: rule ?? 'spelling', ...(guess && { guess }) });
    }
    copy(end, southern);
  }
  copy(text.length, text.slice(source));
  const alignment = new Alignment(aligned);
  return {
    text: parts.join(''),
    changes,
    toNormalized: (offset) => alignment.toTarget(offset),
    toSource: (offset) => alignment.toSource(offset),
  };
}
