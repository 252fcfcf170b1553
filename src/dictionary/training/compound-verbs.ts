import { partsOf, syllableOf } from '../../text/hangul.js';
import type { GoldMorpheme } from './treebank.js';

/**
 * Compound verbs that the dictionary has as one word (들어가다, 이루어지다), joined where a treebank takes them apart:
 * treebanks disagree, and dictionary and orthography have them as one.
 *
 * @param verbs the stems of the dictionary's verbs
 */
export function joinCompoundVerbs(morphemes: readonly GoldMorpheme[], verbs: ReadonlySet<string>): GoldMorpheme[] {
  const out: GoldMorpheme[] = [];
  for (let i = 0; i < morphemes.length; i++) {
    const [first, link, second] = morphemes.slice(i, i + 3);
    const joined = second && isCompound(first, link, second) ? compound(first.form, second.form, verbs) : undefined;
    if (joined === undefined) {
      out.push(first);
      continue;
    }
    out.push({ form: joined, tag: 'VV' });
    i += 2;
  }
  return out;
}

/** Auxiliaries that the orthography sets apart from the verb even where the dictionary has both as one word. */
const AUXILIARIES: ReadonlySet<string> = new Set(['주', '보', '드리', '버리']);

const isCompound = (first: GoldMorpheme, link: GoldMorpheme, second: GoldMorpheme): boolean =>
  /^V[VA]$/.test(first.tag) &&
  link.tag === 'EC' &&
  /^[아어여]$/.test(link.form) &&
  /^V[VX]$/.test(second.tag) &&
  !AUXILIARIES.has(second.form);

function compound(first: string, second: string, verbs: ReadonlySet<string>): string | undefined {
  return linkedStems(first)
    .map((stem) => stem + second)
    .find((verb) => verbs.has(verb));
}

const [FINAL_D, FINAL_L, FINAL_S] = [7, 8, 19];
/** ㅏ and ㅗ, which 아 agrees with. */
const BRIGHT: ReadonlySet<number> = new Set([0, 8]);
/** The vowel that a stem's last vowel makes with 아/어, by their numbers: ㅗ+ㅏ ㅘ, ㅜ+ㅓ ㅝ, ㅣ+ㅓ ㅕ, ㅡ+ㅓ ㅓ. */
const CONTRACTIONS: ReadonlyMap<number, readonly number[]> = new Map([
  ...([
    [8, [9]],
    [13, [14]],
    [20, [6]],
    [18, [4, 0]],
  ] as const),
]);

/** What a stem may look like with the link 아/어: 들어, 이루어, 이어 (잇다), 둘러 (두르다), 모아. */
function linkedStems(stem: string): string[] {
  const parts = partsOf(stem.charCodeAt(stem.length - 1));
  if (!parts) return [];
  const { medial, final } = parts;
  const head = stem.slice(0, -1);
  const linked = (base: string): string[] =>
    (BRIGHT.has(medial) ? ['아', '어'] : ['어', '아']).map((link) => base + link);
  const withFinal = (other: number): string => head + syllableOf({ ...parts, final: other });
  if (final === FINAL_D) return [...linked(stem), ...linked(withFinal(FINAL_L))];
  if (final === FINAL_S) return [...linked(stem), ...linked(withFinal(0))];
  if (final !== 0) return linked(stem);
  const contracted = (CONTRACTIONS.get(medial) ?? []).map((vowel) => head + syllableOf({ ...parts, medial: vowel }));
  const doubled = stem.endsWith('르') && head !== '' ? ['러', '라'].map((end) => closed(head) + end) : [];
  return [...contracted, ...doubled, stem, ...linked(stem)];
}

/** A stem's last syllable with ㄹ below it: 두 as 둘. */
const closed = (head: string): string =>
  head.slice(0, -1) + String.fromCharCode(head.charCodeAt(head.length - 1) + FINAL_L);
