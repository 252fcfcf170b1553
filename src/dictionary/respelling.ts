/** The rule families of northern-to-southern respelling. */
export const RULE_FAMILIES = [
  'initial-sound',
  'harmony',
  'saisiot',
  'spelling',
  'loanword',
  'foreign-name',
  'spacing',
  'punctuation',
  'vocabulary',
] as const;
/** A rule family: one of {@link RULE_FAMILIES}. */
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** How a northern surface becomes southern: `length` units from `start` give way to `text`. */
export interface Respelling {
  /** Offset in the surface. */
  start: number;
  /** UTF-16 units that give way. */
  length: number;
  /** What takes their place. */
  text: string;
  /** The family of the rule that relates the two. */
  rule: RuleFamily;
  /** Whether the South has another word of this spelling: the respelling holds only in text that is northern otherwise. */
  homograph?: boolean;
}

/** The shortest respelling that turns `northern` into `southern`. */
export function respellingOf(northern: string, southern: string, rule: RuleFamily): Respelling {
  let start = 0;
  while (start < northern.length && start < southern.length && northern[start] === southern[start]) start++;
  let end = 0;
  const room = Math.min(northern.length, southern.length) - start;
  while (end < room && northern[northern.length - 1 - end] === southern[southern.length - 1 - end]) end++;
  return { start, length: northern.length - end - start, text: southern.slice(start, southern.length - end), rule };
}

export function respell(surface: string, respelling: Respelling): string {
  return surface.slice(0, respelling.start) + respelling.text + surface.slice(respelling.start + respelling.length);
}
