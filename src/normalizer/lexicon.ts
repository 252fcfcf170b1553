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
      if (chance && homograph && !piece.afterGap) continue;
      if (!piece.northern && (homograph || chance || runsOn(piece, pieces[i + 1]))) continue;
      if (piece.careless && isSlip(rule)) continue;
      if (rule === 'initial-sound' && (isUnit(piece, pieces[i - 1]) || isSuffix(piece))) continue;
      if (rule === 'foreign-name' && isManner(pieces, i)) continue;
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
  // Careful writers of the South set 1930 년대 apart.
  const isDigits = lastTag(before) === 'SN' && (!piece.afterGap || piece.token.surface.startsWith('년'));
  return isDigits || COUNT.test(before.token.surface);
};

/** 량 and the like are words at the head of an eojeol (량과 질), and inside it suffixes (생산량). */
const isSuffix = ({ token, afterGap }: Piece): boolean =>
  token.surface.length === 1 && token.tag !== 'XPN' && !afterGap;

/** 비꼬는 조로 is in a mocking manner: no verb modifies a pair of countries. */
const isManner = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at].token.surface === '조로' &&
  at > 0 &&
  lastTag(pieces[at - 1]) === 'ETM' &&
  (pieces[at + 1]?.afterGap ?? true);

/** -ㄹ가 ends a sentence or stands before a verb of its own: 잘가라 and the name 살가두 only begin like it. */
const runsOn = ({ token }: Piece, next: Piece | undefined): boolean =>
  /[가고]$/.test(token.surface) &&
  /^E[CF]$/.test(token.morphemes.at(-1)?.tag ?? '') &&
  next !== undefined &&
  !next.afterGap &&
  /^\p{Script=Hangul}/u.test(next.token.surface) &&
  !firstTag(next).startsWith('J');
