import type { Token } from '../segmenter/token.js';
import { isNounTag } from './piece.js';

/** From this much evidence on a line is northern. */
const ENOUGH = 1;
/** A text whose every fiftieth token is northern is northern throughout. */
const DENSE = 0.02;

/**
 * Tells for each token whether it stands in northern text: on a line, or in a text, that shows spellings of the North
 * alone. Careless southern writing shares some (아니였다), so that these, 《 》 and bound nouns
 * written together (하는것) count half.
 */
export function northernContext(text: string, tokens: readonly Token[]): boolean[] {
  const lines: number[] = [];
  const evidence: number[] = [];
  let line = 0;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before && text.slice(before.end, token.start).includes('\n')) line++;
    lines.push(line);
    evidence[line] = (evidence[line] ?? 0) + evidenceOf(token, before);
  });
  const total = evidence.reduce((sum, each) => sum + each, 0);
  const dense = total >= ENOUGH && total >= DENSE * tokens.length;
  return lines.map((each) => dense || evidence[each] >= ENOUGH);
}

function evidenceOf(token: Token, before: Token | undefined): number {
  const tag = token.morphemes[0]?.tag;
  if (token.southern !== undefined) {
    if (token.homograph || token.rule === 'vocabulary' || isChance(token, before)) return 0;
    return token.rule === 'harmony' || token.rule === 'spelling' ? 0.5 : 1;
  }
  if (token.surface === '《') return 0.5;
  if (before?.end !== token.start)
    return token.kind === 'person' && /^[리림류로량려렴라룡]..$/.test(token.surface) ? 0.5 : 0;
  if (tag === 'NNB' && before.morphemes.at(-1)?.tag === 'ETM') return 0.5;
  if (/^[여였]/.test(token.surface) && (tag === 'EP' || tag === 'EC'))
    return YEO_EVIDENCE.get(before.surface.slice(-1)) ?? 0;
  return 0;
}

/** What 여, 였 after a stem's last syllable tells: 시였다 is northern, 이였다 and 아니였다 a slip of the South too. */
const YEO_EVIDENCE: ReadonlyMap<string, number> = new Map([
  ['시', 1],
  ['되', 1],
  ['이', 0.25],
  ['니', 0.25],
]);

/**
 * Whether an initial sound may be chance: one syllable, or a word inside an eojeol after what is no noun of two syllables
 * (새누+리당, 협+력사).
 */
export function isChance(token: Token, before: Token | undefined): boolean {
  const { surface, rule } = token;
  const isHead = before === undefined || before.end < token.start || /^S[SWOP]$/.test(before.tag);
  if (rule !== 'initial-sound' || isHead) return rule === 'initial-sound' && surface.length === 1;
  if (SUFFIX_LIKE.test(surface)) return true;
  if (surface.length > 2 || (before.surface === '적' && before.tag === 'XSN')) return false;
  return surface.length === 1 || before.surface.length === 1 || !isNounTag(before.morphemes.at(-1)?.tag ?? '');
}

/** What may as well be the suffix of the word before: 표현+력부족, 중장+년층. */
const SUFFIX_LIKE = /^(력부|년층|로인|률|량[^심국면]|류[^학행]|료[^리]|령[^도토역혼공해])/;
