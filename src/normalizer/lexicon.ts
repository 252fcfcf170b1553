import type { RuleFamily } from '../dictionary/respelling.js';
import type { ChanceTest } from './chance.js';
import { objectSense, type LiteralObjects } from './collocations.js';
import { change, firstTag, lastTag, type Piece, type Rule } from './piece.js';

/**
 * What the dictionary itself knows: the southern form of northern words. A word that the South spells so in another
 * sense (우, 로고) is respelled only where the text is northern otherwise.
 */
export const lexicon =
  (isChance: ChanceTest, literal: LiteralObjects): Rule =>
  (pieces, { families }) => {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at];
      const { southern, rule } = piece.token;
      if (southern === undefined || rule === undefined || !families.has(rule) || piece.named) continue;
      const chance = isChance(piece.token, pieces[at - 1]?.token);
      if (stays(pieces, at, rule) || !isSure(pieces, at, chance, literal)) continue;
      change(piece, southern, rule);
    }
  };

/** Whether the orthography around a word is northern enough to read it as the North's. */
function isSure(pieces: readonly Piece[], at: number, chance: boolean, literal: LiteralObjects): boolean {
  const piece = pieces[at];
  const { rule, homograph } = piece.token;
  // What is rare and inside a word is chance in the North too: 전+력법, 제+련소.
  if (chance && homograph && !piece.afterGap) return false;
  if (homograph) {
    const sense = objectSense(pieces, at, literal);
    if (sense !== 'unknown') return sense === 'other' && !piece.careless;
  }
  if (piece.northern) return true;
  if (chance || runsOn(piece, pieces[at + 1]) || (piece.careless && isSlip(rule))) return false;
  return !homograph || isUnlikelySouthern(pieces, at);
}

/** Homographs that the South hardly writes: 우에 that touches a noun, and, where anything hints at the North, 페 for 폐. */
function isUnlikelySouthern(pieces: readonly Piece[], at: number): boolean {
  const { surface, southern, rule } = pieces[at].token;
  if (surface === '우') return !pieces[at].afterGap && /^(에|로)/.test(pieces[at + 1]?.token.surface ?? '');
  return pieces[at].hinted && rule === 'spelling' && surface.replaceAll('페', '폐') === southern;
}

/** Whether a word stays even in northern text. */
function stays(pieces: readonly Piece[], at: number, rule: RuleFamily): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (rule === 'initial-sound') return isUnit(piece, pieces[at - 1]) || isSuffix(piece);
  if (rule === 'foreign-name') return isManner(pieces, at);
  if (piece.token.homograph && /^(saisiot|spelling)$/.test(rule) && isRoot(piece, next)) return true;
  // 바다가 before a space is 바다 with a particle rather than 바닷가, which would have one itself.
  return rule === 'saisiot' && piece.token.surface.endsWith('가') && (next?.afterGap ?? pieces.length > 1);
}

/** Rules whose northern spelling is a common slip of the South: 바다속, 좋을가, 아까와. */
const isSlip = (rule: RuleFamily | undefined): boolean =>
  rule === 'saisiot' || rule === 'spelling' || rule === 'harmony';

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
