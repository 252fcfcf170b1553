import type { RuleFamily } from '../dictionary/respelling.js';
import type { ChanceTest } from './chance.js';
import { change, firstTag, lastTag, type Piece, type Rule } from './piece.js';

/**
 * What the dictionary itself knows: the southern form of northern words. A word that the South spells so in another
 * sense (우, 로고) is respelled only where the text is northern otherwise.
 */
export const lexicon =
  (isChance: ChanceTest): Rule =>
  (pieces, { families }) => {
    const isAlone = pieces.length === 1;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      const { surface, southern, rule, homograph } = piece.token;
      if (southern === undefined || rule === undefined || !families.has(rule)) continue;
      const chance = isChance(piece.token, pieces[i - 1]?.token);
      // What is rare and inside a word is chance in the North too: 전+력법, 제+련소.
      if (chance && homograph) continue;
      if (!piece.northern && (homograph || chance || runsOn(piece, pieces[i + 1]))) continue;
      if (piece.careless && isSlip(rule)) continue;
      if (rule === 'initial-sound' && isUnit(piece, pieces[i - 1])) continue;
      if (homograph && /^(saisiot|spelling)$/.test(rule) && isRoot(piece, pieces[i + 1])) continue;
      // 바다가 before a space is 바다 with a particle rather than 바닷가, which would have one itself.
      if (rule === 'saisiot' && surface.endsWith('가') && (pieces[i + 1]?.afterGap ?? !isAlone)) continue;
      change(piece, southern, rule);
    }
  };

/** Rules whose northern spelling is a common slip of the South: 바다속, 좋을가, 아까와. */
const isSlip = (rule: RuleFamily): boolean => rule === 'saisiot' || rule === 'spelling' || rule === 'harmony';

/** Native homographs name things: 회수하다 (回收), 기발하다 and 자욱하다 hold the other word. */
const isRoot = (piece: Piece, next: Piece | undefined): boolean =>
  lastTag(piece).startsWith('NN') && next !== undefined && !next.afterGap && /^XS[VA]$/.test(firstTag(next));

const UNIT = /^(년|년대|년래|년간|년도|년째|년생|년산|리|냥)$/;
const COUNT =
  /^(몇|여러|수|수십|수백|수천|수만|[한두세네]|다섯|여섯|일곱|여덟|아홉|열|스무|[일이삼사오육륙칠팔구십백천만억]+)$/;

/** Units keep their initial sound (한글 맞춤법 제10항 다만): 90년대, 수십년래, 100리, 몇 리. */
const isUnit = (piece: Piece, before: Piece | undefined): boolean => {
  if (before === undefined || !UNIT.test(piece.token.surface)) return false;
  return COUNT.test(before.token.surface) || (lastTag(before) === 'SN' && !piece.afterGap);
};

/** -ㄹ가 ends a sentence or stands before a verb of its own: 잘가라 and the name 살가두 only begin like it. */
const runsOn = ({ token }: Piece, next: Piece | undefined): boolean =>
  /[가고]$/.test(token.surface) &&
  /^E[CF]$/.test(token.morphemes.at(-1)?.tag ?? '') &&
  next !== undefined &&
  !next.afterGap &&
  /^\p{Script=Hangul}/u.test(next.token.surface) &&
  !firstTag(next).startsWith('J');
