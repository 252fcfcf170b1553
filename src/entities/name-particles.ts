import { lastLetters } from './letter-marks.js';
import { type EntityLexicons, rows } from './tables.js';

/** What a particle must follow to be cut off from a name that the segmenter does not know. */
export type ParticleHost = 'any' | 'consonant' | 'vowel' | 'token';

/** The particles and copulas that follow names (`dictionaries/name-particles.tsv`). */
export interface NameParticles {
  /** All of them. */
  all: ReadonlySet<string>;
  /** Those that are cut off from foreign names, longest first. */
  tails: readonly { particle: string; after: ParticleHost }[];
  /** A mark for each UTF-16 unit that one of them ends in. */
  lastLetters: Uint8Array;
}

export function readNameParticles(sources: EntityLexicons): NameParticles {
  const particles = rows(sources, 'name-particles', ['particle', 'after']).map(({ cells }) => cells);
  return {
    all: new Set(particles.map(({ particle }) => particle)),
    tails: particles
      .flatMap(({ particle, after }) => (isHost(after) ? [{ particle, after }] : []))
      .sort((a, b) => b.particle.length - a.particle.length),
    lastLetters: lastLetters(particles.map(({ particle }) => particle)),
  };
}

const isHost = (after: string): after is ParticleHost => after !== 'attached';
