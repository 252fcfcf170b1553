import type { Rule } from './piece.js';
import { change } from './piece.js';

/**
 * What the dictionary itself knows: the southern form of northern words. A word that the South spells so in another
 * sense (우, 로고) is respelled only where the text is northern otherwise.
 */
export const lexicon: Rule = (pieces, { northern, families }) => {
  for (const piece of pieces) {
    const { southern, rule, homograph } = piece.token;
    if (southern === undefined || rule === undefined || !families.has(rule)) continue;
    if (homograph && !northern) continue;
    change(piece, southern, rule);
  }
};
