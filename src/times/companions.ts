import type { Edge } from './lexicon.js';

/** Kinds of what is no time itself but tells of what stands beside it. */
export const COMPANION_KINDS = [
  'tail',
  'particle',
  'measure',
  'counting',
  'barrier',
  'quantity',
  'scale',
  'event',
] as const;
type CompanionKind = (typeof COMPANION_KINDS)[number];

/** What stands beside a time. */
export interface Companion {
  text: string;
  kind: CompanionKind;
  edge: Edge;
}

/** The forms of a kind as an alternation, longest first; one that matches nothing where there are none. */
export function alternation(companions: readonly Companion[], kind: CompanionKind, edge?: Edge): string {
  const forms = companions.filter((one) => one.kind === kind && (edge === undefined || one.edge === edge));
  if (forms.length === 0) return '(?!)';
  return forms
    .map(({ text }) => text)
    .sort((one, two) => two.length - one.length)
    .join('|');
}

/** Measures that anything may follow, or that end but for a particle (3일전에, not 전국). */
export function measurePattern(companions: readonly Companion[]): RegExp {
  const open = alternation(companions, 'measure', 'open');
  const closed = alternation(companions, 'measure', 'strict');
  const particle = alternation(companions, 'particle', 'strict');
  return new RegExp(` ?(?:(?:${open})|(?:${closed})(?:${particle})?(?![가-힣]))`, 'y');
}

/** Particles one after another to the end of the eojeol, or up to a form that anything may follow (이였-). */
export function particlePattern(companions: readonly Companion[]): RegExp {
  const closed = alternation(companions, 'particle', 'strict');
  const open = alternation(companions, 'particle', 'open');
  return new RegExp(`(?:${closed}){0,3}(?:(?:${open})|(?:${closed})(?![가-힣]))`, 'y');
}
