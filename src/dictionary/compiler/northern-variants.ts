import type { Morpheme, Tag } from '../morpheme.js';
import { respellingOf, type Respelling, type RuleFamily } from '../respelling.js';
import { endsInBrightBieup, replaceAfterOpen, withYeo } from '../../text/hangul.js';
import type { Entry } from './mecab.js';

/** A northern spelling that a rule derives from a southern entry. */
export interface Variant {
  surface: string;
  morphemes: readonly Morpheme[];
  respelling: Respelling;
}

type VariantRule = (entry: Entry) => Variant | undefined;

/** The rules in the order in which they are tried; a word takes the first that applies. */
const RULES: readonly VariantRule[] = [harmony, bieupHarmony, interrogative, ryul, plainPhye];

export function northernVariant(entry: Entry): Variant | undefined {
  for (const rule of RULES) {
    const variant = rule(entry);
    if (variant) return variant;
  }
  return undefined;
}

const PREDICATES = new Set(['VV', 'VA', 'VX', 'XSV', 'XSA', 'MAG', 'MAJ', 'EP', 'EC', 'EF', 'VCP']);
/** 조선말규범집 맞춤법 제11항: 여/였 after ㅣㅐㅔㅚㅟㅢ, where the South writes 어/었 (기어들다 – 기여들다). */
function harmony(entry: Entry): Variant | undefined {
  if (!entry.morphemes.some((morpheme) => PREDICATES.has(morpheme.tag))) return undefined;
  if (entry.morphemes.map((morpheme) => morpheme.form).join('') === entry.surface)
    return variant(entry, 'harmony', withYeo);
  // A contracted 어 is no ending by itself: 치이어 is 치여 in both. Inside the stem it is one: 피어난 – 피여난.
  const stem = entry.morphemes[0]?.form.slice(0, -1) ?? '';
  if (stem === '' || !entry.surface.startsWith(stem)) return undefined;
  const northern = withYeo(stem);
  return variant(entry, 'harmony', (text) => (text.startsWith(stem) ? northern + text.slice(stem.length) : text));
}

/** 맞춤법 제11항: a ㅂ-irregular stem of ㅏ or ㅗ keeps 와 (가까와, 고마왔다), where the South writes 워. */
function bieupHarmony(entry: Entry): Variant | undefined {
  const [stem] = entry.morphemes;
  if (!stem || (stem.tag !== 'VA' && stem.tag !== 'VV') || entry.morphemes.length < 2) return undefined;
  if (!endsInBrightBieup(stem.form)) return undefined;
  const at = stem.form.length;
  const southern = entry.surface[at];
  const northern = { 워: '와', 웠: '왔' }[southern ?? ''];
  if (!northern) return undefined;
  return variant(entry, 'harmony', (text) =>
    text === entry.surface ? text.slice(0, at) + northern + text.slice(at + 1) : text,
  );
}

/** 맞춤법 제12항: -ㄹ가, -ㄹ고, where the South writes -ㄹ까, -ㄹ꼬. */
function interrogative(entry: Entry): Variant | undefined {
  const last = entry.morphemes.at(-1);
  if (!last || !/^[ㄹ을][까꼬]$/.test(last.form)) return undefined;
  return variant(entry, 'spelling', (text) => text.replace(/까$/, '가').replace(/꼬$/, '고'));
}

const NOUNS: ReadonlySet<Tag> = new Set(['NNG', 'XSN', 'XR']);
const NORTHERN_RYUL = new Map([
  ['열', '렬'],
  ['율', '률'],
]);

/** 한글 맞춤법 제11항 붙임 1: 열, 율 after a vowel or ㄴ, where the North keeps 렬, 률 (선률, 선렬). */
function ryul(entry: Entry): Variant | undefined {
  if (!entry.morphemes.every((morpheme) => NOUNS.has(morpheme.tag))) return undefined;
  return variant(entry, 'initial-sound', (text) => replaceAfterOpen(text, '', NORTHERN_RYUL));
}

/** 맞춤법 제26항: Sino-Korean 폐 is written 페 (화페, 페수). */
function plainPhye(entry: Entry): Variant | undefined {
  if (!entry.surface.includes('폐') || entry.semantic === '인명') return undefined;
  return variant(entry, 'spelling', (text) => text.replaceAll('폐', '페'));
}

/** The entry with its surface respelled, and its morphemes too where they are parts of the surface. */
function variant(entry: Entry, rule: RuleFamily, toNorthern: (text: string) => string): Variant | undefined {
  const surface = toNorthern(entry.surface);
  if (surface === entry.surface) return undefined;
  return {
    surface,
    morphemes: sliceLike(entry, surface) ?? entry.morphemes,
    respelling: respellingOf(surface, entry.surface, rule),
  };
}

/** The morphemes of a surface of the same length that is cut where the entry is; undefined for contracted entries. */
export function sliceLike(entry: Entry, surface: string): Morpheme[] | undefined {
  if (surface.length !== entry.surface.length) return undefined;
  if (entry.morphemes.map((morpheme) => morpheme.form).join('') !== entry.surface) return undefined;
  let start = 0;
  return entry.morphemes.map(({ form, tag }) => ({ form: surface.slice(start, (start += form.length)), tag }));
}
