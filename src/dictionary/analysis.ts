import { TAGS, type Morpheme, type Tag } from './morpheme.js';
import { RULE_FAMILIES, type Respelling } from './respelling.js';

/**
 * An analysis says what morphemes a surface holds and how the South spells it. It is shared by all entries for which
 * it is the same, so it speaks of lengths where it can, not of letters:
 *
 * - unit 0: number of morphemes; bit 14 is set when forms are written out, bit 15 when a respelling follows;
 * - a unit a morpheme: tag number × 256 + length of the form (followed by the form's units when forms are written out;
 *   else the forms are consecutive slices of the surface);
 * - the respelling: start × 256 + number of units taken out, rule number × 256 + number of units put in (bit 15 set for
 *   a homograph), those units.
 */
const EXPLICIT = 1 << 14;
const RESPELLED = 1 << 15;
const HOMOGRAPH = 1 << 15;

/** What an entry of the dictionary says of a surface. */
export interface EntryAnalysis {
  /** What the surface is made of, in order. */
  morphemes: Morpheme[];
  /** Whether the morphemes are slices of the surface, one after the other. */
  sliced: boolean;
  /** How the South spells it, where it is northern. */
  respelling?: Respelling;
}

const units = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** Writes an analysis as the units described above. */
export function encodeAnalysis(surface: string, morphemes: readonly Morpheme[], respelling?: Respelling): number[] {
  const sliced = morphemes.map((morpheme) => morpheme.form).join('') === surface;
  const out = [morphemes.length | (sliced ? 0 : EXPLICIT) | (respelling ? RESPELLED : 0)];
  for (const { form, tag } of morphemes) {
    out.push((TAGS.indexOf(tag) << 8) | form.length);
    if (!sliced) out.push(...units(form));
  }
  if (respelling) {
    out.push((respelling.start << 8) | respelling.length);
    const rule = (RULE_FAMILIES.indexOf(respelling.rule) << 8) | (respelling.homograph ? HOMOGRAPH : 0);
    out.push(rule | respelling.text.length, ...units(respelling.text));
  }
  return out;
}

/** Reads the analysis at `offset` for an entry with the given surface. */
export function decodeAnalysis(analyses: Uint16Array, offset: number, surface: string): EntryAnalysis {
  const head = analyses[offset];
  const sliced = (head & EXPLICIT) === 0;
  const morphemes: Morpheme[] = [];
  let at = offset + 1;
  let start = 0;
  const text = (length: number): string => {
    let form = '';
    for (const end = at + length; at < end; at++) form += String.fromCharCode(analyses[at]);
    return form;
  };
  for (let count = head & 0xff; count > 0; count--) {
    const unit = analyses[at++];
    const length = unit & 0xff;
    const form = sliced ? surface.slice(start, start + length) : text(length);
    morphemes.push({ form, tag: tagOf(unit >> 8) });
    start += length;
  }
  if ((head & RESPELLED) === 0) return { morphemes, sliced };
  const place = analyses[at++];
  const edit = analyses[at++];
  const rule = RULE_FAMILIES[(edit & ~HOMOGRAPH) >> 8] ?? 'spelling';
  const respelling: Respelling = { start: place >> 8, length: place & 0xff, text: text(edit & 0xff), rule };
  if (edit & HOMOGRAPH) respelling.homograph = true;
  return { morphemes, sliced, respelling };
}

const tagOf = (number: number): Tag => TAGS[number] ?? 'NA';
