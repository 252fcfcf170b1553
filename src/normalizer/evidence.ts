import { parseTsv } from '../dictionary/tsv.js';
import type { Token } from '../segmenter/token.js';
import type { ChanceTest } from './chance.js';

/**
 * The kinds of evidence that a line is northern, and the most that each may tell: spellings that the North alone has, slips
 * that careless southern writing shares (아니였다), words of the press, and what is written together or in full.
 */
export const KINDS = { spelling: Infinity, slip: Infinity, register: 1, space: 0.75, style: 0.25, south: 0 } as const;

/** What a token tells of the line's orthography. */
export interface Evidence {
  kind: keyof typeof KINDS;
  weight: number;
}

export interface EvidenceLexicon {
  /** The words that the northern press says often and the southern one seldom, with what each tells. */
  register: ReadonlyMap<string, number>;
  isChance: ChanceTest;
}

const REGISTER_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['strong', 0.5],
  ['weak', 0.25],
  ['southern', -0.5],
]);

/** Reads `northern-register.tsv`. */
export const readRegister = (text: string): ReadonlyMap<string, number> =>
  new Map(
    parseTsv(text, 'northern-register.tsv', ['word', 'weight']).map(({ cells }) => [
      cells.word,
      REGISTER_WEIGHTS.get(cells.weight) ?? 0,
    ]),
  );

/** What a token between its neighbours tells; undefined where it tells nothing. */
export function evidenceOf(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  { register, isChance }: EvidenceLexicon,
): Evidence | undefined {
  const [{ form, tag }] = token.morphemes;
  if (token.southern !== undefined && token.rule !== 'vocabulary') {
    if (token.homograph) return isPlaceAbove(token, before, next) ? { kind: 'space', weight: 0.5 } : undefined;
    if (isChance(token, before)) return undefined;
    // 할가 is a slip, 일군 none: those of the lexicon that both share are homographs.
    const shared = token.rule === 'harmony' || (token.rule === 'spelling' && !tag.startsWith('NN'));
    return shared ? { kind: 'slip', weight: 0.5 } : { kind: 'spelling', weight: 1 };
  }
  const known = register.get(form);
  if (known !== undefined && /^(NN|XR|MA|V)/.test(tag))
    return { kind: known < 0 ? 'south' : 'register', weight: known };
  if (token.surface === '《') return { kind: 'spelling', weight: 0.5 };
  if (before?.end === token.start) return joined(token, before);
  const isName = token.kind === 'person' && /^[리림류로량려렴라룡]..$/.test(token.surface);
  return isName ? { kind: 'spelling', weight: 0.5 } : undefined;
}

/** 우에, 우로 after a noun that it touches: the South has no such word there. */
const isPlaceAbove = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.surface === '우' && before?.end === token.start && next !== undefined && /^(에|로)/.test(next.surface);

/** What touches the token before it. */
function joined(token: Token, before: Token): Evidence | undefined {
  const [{ form, tag }] = token.morphemes;
  const last = before.morphemes.at(-1);
  if (tag === 'NNB' && last?.tag === 'ETM') return { kind: 'space', weight: 0.5 };
  if (tag === 'VX' && last?.tag === 'EC' && last.form === '고' && form === '있') return { kind: 'space', weight: 0.25 };
  if (tag !== 'EP' && tag !== 'EC') return undefined;
  // 하였다 is right in both, but the South mostly writes 했다.
  if (last?.form === '하' && /^[여였]/.test(token.surface)) return { kind: 'style', weight: 0.25 };
  const weight = /^[여였]/.test(token.surface) ? YEO_WEIGHTS.get(before.surface.slice(-1)) : undefined;
  return weight === undefined ? undefined : { kind: 'slip', weight };
}

/** What 여, 였 after a stem's last syllable tells: 시였다 is northern, 이였다 and 아니였다 a slip of the South too. */
const YEO_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['시', 1],
  ['되', 1],
  ['이', 0.25],
  ['니', 0.25],
]);
