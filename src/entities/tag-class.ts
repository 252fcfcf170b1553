/** What the recognizers ask of a token's tag. */
export const TAG = {
  /** A particle, an ending, a verb, or what turns a noun into a verb: a name ends before it. */
  TAIL: 1,
  /** A particle, an ending or the stem of a verb, or a contraction with one: no name runs through it. */
  VERBAL: 2,
  /** A noun, number or pronoun. */
  NOUN: 4,
  /** A suffix that makes a verb or a noun of what stands before it. */
  SUFFIX: 8,
  /** A mark. */
  MARK: 16,
} as const;

const classes = new Map<string, number>();

/** The classes of a tag, joined by `|`; there are few tags, so that each is looked at once. */
export function tagClass(tag: string): number {
  let known = classes.get(tag);
  if (known === undefined) classes.set(tag, (known = classify(tag)));
  return known;
}

const classify = (tag: string): number =>
  (/^[JEV]|^XS[VA]$/.test(tag) ? TAG.TAIL : 0) |
  (/^[JEV]|^XS[VA]|\+E/.test(tag) ? TAG.VERBAL : 0) |
  (tag.startsWith('N') ? TAG.NOUN : 0) |
  (/^XS[VAN]/.test(tag) ? TAG.SUFFIX : 0) |
  (tag.startsWith('S') ? TAG.MARK : 0);
