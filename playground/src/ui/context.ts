import type { EntityType, RuleFamily } from '../../../src/browser.js';
import type { Engine } from '../engine/engine.js';
import type { Overview } from '../engine/overview.js';
import type { Language, Strings } from '../strings/strings.js';

/** What a reader can switch off: a type of entity, the times, a rule family. */
export type Filter = EntityType | 'times' | RuleFamily;

/** What the parts of the page that shows a document share. */
export interface DocumentContext {
  language: Language;
  strings: Strings;
  engine: Engine;
  overview: Overview;
  /** What is not marked. */
  hidden: Set<Filter>;
  /** Shows or hides marks. */
  toggle(filters: readonly Filter[], shown: boolean): void;
  /** Scrolls to an offset of the source and points it out. */
  jump(offset: number): void;
  /** Shows a sentence's morphemes. */
  openSentence(number: number): void;
}
