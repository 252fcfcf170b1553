import type { Tag } from '../morpheme.js';
import { endsInConsonant } from '../../text/hangul.js';
import type { Entry } from './mecab.js';

/** What a new word takes over from the words of its kind: context ids, part-of-speech number and a cost. */
export interface WordClass {
  left: number;
  right: number;
  position: number;
}

/** The semantic class of a word as mecab-ko-dic names it. */
export type Semantic = '*' | '인명' | '지명';

/**
 * Finds, for each tag, semantic class and kind of ending, the context ids that most plain words of the source
 * dictionary have, so that new words connect as their like do.
 */
export class WordClasses {
  private readonly classes = new Map<string, WordClass>();

  constructor(entries: readonly Entry[]) {
    const counts = new Map<string, Map<string, { entry: Entry; count: number }>>();
    for (const entry of entries) {
      if (entry.type !== '*' || entry.morphemes.length !== 1) continue;
      const key = keyOf(entry.morphemes[0].tag, semanticOf(entry), entry.surface);
      const rivals = counts.get(key) ?? new Map<string, { entry: Entry; count: number }>();
      const ids = `${entry.left},${entry.right}`;
      rivals.set(ids, { entry, count: (rivals.get(ids)?.count ?? 0) + 1 });
      counts.set(key, rivals);
    }
    for (const [key, rivals] of counts) {
      const [best] = [...rivals.values()].sort((a, b) => b.count - a.count);
      if (best) this.classes.set(key, best.entry);
    }
  }

  /** The class of a new word; a semantic class that the tag does not know is passed over. */
  of(surface: string, tag: Tag, semantic: Semantic = '*'): WordClass {
    const found = this.classes.get(keyOf(tag, semantic, surface)) ?? this.classes.get(keyOf(tag, '*', surface));
    if (!found) throw new Error(`no word of the source dictionary is tagged ${tag}`);
    return found;
  }

  /** The class of words with a tag, of either ending where the source has none that end as the surface does. */
  find(surface: string, tag: Tag): WordClass | undefined {
    return ['*', '지명', '인명']
      .flatMap((semantic) => [true, false].map((same) => `${tag} ${semantic} ${endsInConsonant(surface) === same}`))
      .map((key) => this.classes.get(key))
      .find((found) => found !== undefined);
  }
}

export const semanticOf = (entry: Entry): Semantic =>
  entry.semantic === '인명' || entry.semantic === '지명' ? entry.semantic : '*';

const keyOf = (tag: Tag, semantic: Semantic, surface: string): string =>
  `${tag} ${semantic} ${endsInConsonant(surface)}`;
