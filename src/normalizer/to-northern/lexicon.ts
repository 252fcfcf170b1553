import { respell, respellingOf, RULE_FAMILIES, type Respelling, type RuleFamily } from '../../dictionary/respelling.js';
import { parseTsv } from '../../dictionary/tsv.js';
import { change, firstForm, firstTag, isNounTag, lastTag, type Piece, type Rule } from '../piece.js';

interface NorthernWord {
  northern: string;
  rule: RuleFamily;
  tag: string;
}

/**
 * What the lexicons know of a southern word: 노동 → 로동, 러시아 → 로씨야, 올바른 → 옳바른. The words of one length after the
 * other are tried, for the segmenter may cut a listed compound.
 *
 * @param table southern words with their northern spelling (`northern-words.ts` of the compiler)
 */
export function northernLexicon(table: string): Rule {
  const { nouns, stems } = readTable(table);
  return (pieces, { families }) => {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      if (/^V[VA]$/.test(firstTag(piece))) respellStem(piece, stems, families);
      else if (isNominal(piece)) at += respellNoun(pieces, at, nouns, families) - 1;
    }
  };
}

/** The most pieces that one listed word may be cut into. */
const MOST_PIECES = 4;

function respellNoun(
  pieces: readonly Piece[],
  start: number,
  nouns: ReadonlyMap<string, NorthernWord>,
  families: ReadonlySet<RuleFamily>,
): number {
  const run = [pieces[start].token.surface];
  for (let at = start + 1; at < pieces.length && run.length < MOST_PIECES; at++) {
    if (pieces[at].afterGap || !isNominal(pieces[at])) break;
    run.push(pieces[at].token.surface);
  }
  for (let count = run.length; count > 0; count--) {
    const word = nouns.get(run.slice(0, count).join(''));
    if (word?.tag === 'NNB' && firstTag(pieces[start]) !== 'NNB') continue;
    if (!word || !families.has(word.rule) || keepsSound(pieces, start, word.rule)) continue;
    for (let at = start; at < start + count; at++) {
      change(pieces[at], at === start ? word.northern : '', word.rule);
      if (at > start) pieces[at].merged = true;
    }
    return count;
  }
  return 1;
}

/** A Korean's name keeps its spelling; so does a unit after a number. */
function keepsSound(pieces: readonly Piece[], at: number, rule: RuleFamily): boolean {
  const { token, afterGap } = pieces[at];
  if (rule !== 'initial-sound') return false;
  return token.kind === 'person' || (!afterGap && at > 0 && /^(SN|NR)$/.test(lastTag(pieces[at - 1])));
}

function respellStem(piece: Piece, stems: ReadonlyMap<string, Respelling>, families: ReadonlySet<RuleFamily>): void {
  const respelling = stems.get(`${firstForm(piece)} ${firstTag(piece)}`);
  if (!respelling || !families.has(respelling.rule)) return;
  const southern = firstForm(piece).slice(0, respelling.start + respelling.length);
  if (piece.written.startsWith(southern)) change(piece, respell(piece.written, respelling), respelling.rule);
}

const isNominal = (piece: Piece): boolean =>
  piece.token.morphemes.length === 1 && (isNounTag(firstTag(piece)) || /^(MAG|MAJ|XPN)$/.test(firstTag(piece)));

function readTable(table: string): { nouns: Map<string, NorthernWord>; stems: Map<string, Respelling> } {
  const nouns = new Map<string, NorthernWord>();
  const stems = new Map<string, Respelling>();
  if (table === '') return { nouns, stems };
  for (const { cells } of parseTsv(table, 'northern-words', ['southern', 'northern', 'tag', 'rule'])) {
    const { southern, northern, tag } = cells;
    const rule = RULE_FAMILIES.find((family) => family === cells.rule) ?? 'spelling';
    if (/^V[VAX]$/.test(tag)) stems.set(`${southern} ${tag}`, respellingOf(southern, northern, rule));
    // A word of one syllable has too many senses to know it by its letters; a bound noun (돌) has few.
    else if ((southern.length > 1 || tag === 'NNB') && !nouns.has(southern))
      nouns.set(southern, { northern, rule, tag });
  }
  return { nouns, stems };
}
