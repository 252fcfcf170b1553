import type { Dictionary } from '../dictionary/dictionary.js';
import { respell } from '../dictionary/respelling.js';
import type { Morpheme } from '../dictionary/morpheme.js';
import { Lattice, NAME, WIDE_BEAM, type PathNode } from './lattice.js';
import { pathsByCost } from './n-best.js';
import { joinSegmentations, keyOf, type Segmentation } from './segmentations.js';
import type { Token } from './token.js';

/** A stretch is searched in pieces of at most this many units, which bounds the lattice's memory. */
const LONGEST_PIECE = 4096;
/** Of a piece that had to be cut mid-text this much is searched again with what follows. */
const OVERLAP = 128;

/** So many words before a cut are searched again too. */
const CONTEXT = 8;

/** The most segmentations that are looked for: beyond, they differ in what nobody would mean. */
const MOST_SEGMENTATIONS = 1000;
/** How many paths are looked at for each segmentation that is wanted: many differ in nothing that can be seen. */
const PATHS_EACH = 50;

/** Cuts text into morphemes: the cheapest path through the lattice of all readings. */
export class Segmenter {
  private readonly lattice: Lattice;

  constructor(private readonly dictionary: Dictionary) {
    this.lattice = new Lattice(dictionary);
  }

  /** All tokens of a text, in order; spaces are the gaps between them. */
  segment(text: string): Token[] {
    const tokens: Token[] = [];
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      this.segmentLine(text, start, end, tokens);
      start = end + 1;
    }
    return tokens;
  }

  private segmentLine(text: string, from: number, to: number, tokens: Token[]): void {
    let nodes: PathNode[] = [];
    for (let start = from; start < to;) {
      const end = pieceEnd(text, start, to);
      const path = this.lattice.search(text, start, end);
      const cut = end < to && !isSpace(text, end);
      const kept = cut ? path.filter((node) => node.end <= end - OVERLAP) : path;
      nodes = joinPaths(nodes, kept);
      // After a cut the search begins a little earlier, so that it knows what stands before the cut.
      start = cut ? (kept.at(-CONTEXT)?.start ?? end) : end;
    }
    for (const node of nodes) this.addTokens(text, node, tokens);
  }

  /**
   * The cheapest ways to cut a text, cheapest first; the first is what `segment` gives of a text whose lines are not cut
   * into pieces. Paths that differ in nothing but context ids count as one.
   *
   * @param count how many are wanted, at most {@link MOST_SEGMENTATIONS}; a text may have fewer
   */
  best(text: string, count: number): Segmentation[] {
    if (!(count > 0)) return [];
    const wanted = Math.min(count, MOST_SEGMENTATIONS);
    const stretches: Segmentation[][] = [];
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf('\n', start);
      const end = pieceEnd(text, start, newline < 0 ? text.length : newline);
      stretches.push(this.bestOfPiece(text, start, end, wanted));
      start = end + (end === newline ? 1 : 0);
    }
    return joinSegmentations(stretches, wanted);
  }

  private bestOfPiece(text: string, start: number, end: number, count: number): Segmentation[] {
    const found = new Map<string, Segmentation>();
    let looked = 0;
    this.lattice.search(text, start, end, WIDE_BEAM);
    for (const { nodes, cost } of pathsByCost(this.lattice)) {
      const tokens: Token[] = [];
      for (const node of nodes) this.addTokens(text, node, tokens);
      const key = keyOf(tokens);
      if (!found.has(key)) found.set(key, { tokens, cost });
      if (found.size === count || ++looked === count * PATHS_EACH) break;
    }
    return [...found.values()];
  }

  private addTokens(text: string, node: PathNode, tokens: Token[]): void {
    const { start, end } = node;
    const surface = text.slice(start, end);
    if (node.entry === NAME) {
      tokens.push({
        ...{ start, end, surface, tag: 'NNP', morphemes: [{ form: surface, tag: 'NNP' }] },
        ...{ known: false, kind: 'person' },
      });
      return;
    }
    const kind = this.dictionary.kind(node.entry);
    const { morphemes, sliced, respelling } = this.dictionary.analysis(node.entry, surface);
    if (node.unknown) {
      const [{ tag } = { tag: 'NA' as const }] = morphemes;
      tokens.push({ start, end, surface, tag, morphemes: [{ form: surface, tag }], known: false });
    } else if (sliced && morphemes.length > 1 && !respelling) {
      let at = start;
      for (const morpheme of morphemes) {
        const token = tokenOf(at, (at += morpheme.form.length), morpheme);
        if (token.start > start) token.joined = true;
        tokens.push(kind === undefined ? token : { ...token, kind });
      }
    } else {
      const token: Token = { start, end, surface, tag: tagsOf(morphemes), morphemes, known: true };
      if (respelling) {
        token.southern = respell(surface, respelling);
        token.rule = respelling.rule;
        if (respelling.homograph) token.homograph = true;
      }
      if (kind !== undefined) token.kind = kind;
      tokens.push(token);
    }
  }
}

/** Two paths, of which the later may begin inside the earlier: it holds from the last place where both have a joint. */
function joinPaths(earlier: PathNode[], later: PathNode[]): PathNode[] {
  const last = earlier.at(-1);
  if (!last) return later;
  const starts = new Map(later.map(({ start }, i) => [start, i]));
  let from = starts.get(last.end) ?? (later.length > 0 && later[0].start < last.end ? undefined : 0);
  while (from === undefined && earlier.length > 0) from = starts.get(earlier.pop()?.start ?? 0);
  for (let i = from ?? 0; i < later.length; i++) earlier.push(later[i]);
  return earlier;
}

const tokenOf = (start: number, end: number, morpheme: Morpheme): Token => ({
  start,
  end,
  surface: morpheme.form,
  tag: morpheme.tag,
  morphemes: [morpheme],
  known: true,
});

function tagsOf(morphemes: readonly Morpheme[]): string {
  let tags: string = morphemes[0].tag;
  for (let i = 1; i < morphemes.length; i++) tags += `+${morphemes[i].tag}`;
  return tags;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

/** Where the piece that begins at `start` ends: at the last space that keeps it short, or where it must. */
function pieceEnd(text: string, start: number, to: number): number {
  if (to - start <= LONGEST_PIECE) return to;
  const limit = start + LONGEST_PIECE;
  for (let end = limit; end > limit - LONGEST_PIECE / 2; end--) if (isSpace(text, end)) return end;
  return limit;
}
