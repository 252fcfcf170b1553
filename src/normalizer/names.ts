import { applyInitialSound } from '../text/hangul.js';
import { change, type Rule } from './piece.js';

/**
 * Personal names of Koreans keep their spelling (리설주); with `names: 'southern'` the surname follows the South's
 * initial-sound law (한글 맞춤법 제10–12항): 이설주.
 */
export const names: Rule = (pieces, context) => {
  if (context.names !== 'southern') return;
  for (const piece of pieces) {
    const { kind, southern } = piece.token;
    if (kind !== 'person' || southern !== undefined || piece.written.length > 4) continue;
    const head = piece.written.slice(0, 1);
    change(piece, applyInitialSound(head) + piece.written.slice(1), 'initial-sound');
  }
};
