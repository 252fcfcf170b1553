import { isChance } from './orthography.js';
import { change, lastTag, type Piece, type Rule } from './piece.js';

/**
 * What the dictionary itself knows: the southern form of northern words. A word that the South spells so in another
 * sense (우, 로고) is respelled only where the text is northern otherwise.
 */
export const lexicon: Rule = (pieces, { families }) => {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const { southern, rule, homograph } = piece.token;
    if (southern === undefined || rule === undefined || !families.has(rule)) continue;
    if (!piece.northern && (homograph || isChance(piece.token, pieces[i - 1]?.token))) continue;
    if (rule === 'initial-sound' && isUnit(piece, pieces[i - 1])) continue;
    change(piece, southern, rule);
  }
};

/** Units keep their initial sound (한글 맞춤법 제10항 다만): 90년대, 수십년래, 100리. */
const isUnit = (piece: Piece, before: Piece | undefined): boolean =>
  before !== undefined &&
  (!piece.afterGap || lastTag(before) !== 'SN') &&
  /^(SN|NR|MM)$/.test(lastTag(before)) &&
  /^[년리냥]/.test(piece.token.surface);
