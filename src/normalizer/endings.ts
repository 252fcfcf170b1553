import { finalOf } from '../text/hangul.js';
import { change, firstForm, lastForm, lastTag, type Piece, type Rule } from './piece.js';

/** Endings that the South spells otherwise; those of vowel harmony have a rule of their own. */
export const endings: Rule = (pieces) => {
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece.afterGap || piece.careless) continue;
    const stem = pieces[at - 1];
    const southern = habitual(piece, stem, pieces[at + 1]) ?? shortened(piece, stem) ?? plain(piece, stem);
    if (southern !== undefined) change(piece, southern, 'spelling');
  }
};

/** 가군 하다 → 가곤 하다: what is done again and again (표준어 규정; 조선말 맺음토 -군). */
const habitual = ({ written, token }: Piece, stem: Piece, next: Piece | undefined): string | undefined =>
  written === '군' && token.tag.startsWith('E') && /^V[VXA]$/.test(lastTag(stem)) && next && firstForm(next) === '하'
    ? '곤'
    : undefined;

/** After these finals the South drops 하 whole (한글 맞춤법 제40항 붙임 2), where the North keeps its ㅎ. */
const OBSTRUENTS = 'ㄱㄷㅂㅅ';
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['치', '지'],
  ['컨대', '건대'],
  ['케', '게'],
  ['타', '다'],
  ['토록', '도록'],
]);

/** 넉넉치 → 넉넉지, 생각컨대 → 생각건대; 생각치, 구축토록 are slips of the South too. */
const shortened = ({ written, token, northern }: Piece, stem: Piece): string | undefined =>
  /^XS[VA]\+/.test(token.tag) &&
  (northern || lastTag(stem) === 'XR') &&
  OBSTRUENTS.includes(finalOf(stem.written.slice(-1)) || ' ')
    ? PLAIN.get(written)
    : undefined;

/** 말이요 → 말이오, 오십시요 → 오십시오 (한글 맞춤법 제15항 붙임 2); in the South's own text 요 may be the particle. */
function plain(piece: Piece, stem: Piece): string | undefined {
  const { written, hinted } = piece;
  if (!hinted || !written.endsWith('요')) return undefined;
  const isPolite = written === '요' && /^(VCP|VCN|EP)$/.test(lastTag(stem)) && !/[었았였겠]$/.test(lastForm(stem));
  const isRequest = lastTag(piece) === 'EF' && written.endsWith('시요');
  return isPolite || isRequest ? `${written.slice(0, -1)}오` : undefined;
}
