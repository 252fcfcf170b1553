import type { TrainingOptions } from './crf.js';

/** How the tagger is trained, found by cross-validation. */
export const TRAINING: TrainingOptions = { epochs: 6, rate: 0.05, dropout: 0.1 };
