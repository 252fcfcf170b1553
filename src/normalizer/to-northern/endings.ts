import { endsInBrightBieup, finalOf, replaceAfterOpen, takesYeo, withYeo } from '../../text/hangul.js';
import { change, firstForm, firstTag, isNounTag, lastForm, lastTag, type Piece, type Rule } from '../piece.js';

/** Endings and suffixes that the North spells by rule (조선말규범집 맞춤법 제11, 12, 26항; 한글 맞춤법 제11, 16, 18항). */
export const northernEndings: Rule = (pieces, { families }) => {
  pieces.forEach((piece, at) => {
    const before = piece.afterGap ? undefined : pieces[at - 1];
    if (families.has('harmony')) {
      yeo(piece, before);
      contracted(piece);
      wa(piece);
    }
    if (families.has('spelling')) {
      interrogative(piece);
      plainPhye(piece);
    }
    if (families.has('initial-sound')) ryul(piece, before);
  });
};

/** 되어 → 되여, 쉬었다 → 쉬였다: 여, 였 after ㅣ, ㅐ, ㅔ, ㅚ, ㅟ, ㅢ. */
function yeo(piece: Piece, before: Piece | undefined): void {
  if (
    firstTag(piece).startsWith('E') &&
    before &&
    /^(V|XS|EP)/.test(lastTag(before)) &&
    finalOf(lastForm(before).slice(-1)) === ''
  ) {
    const head = piece.written[0];
    if ((head === '어' || head === '었') && takesYeo(before.written.slice(-1))) {
      change(piece, (head === '어' ? '여' : '였') + piece.written.slice(1), 'harmony');
    }
    return;
  }
  // 이어 is of 잇다, whose stem ends in a consonant.
  if (piece.written === '이어') return;
  if (!/^(V|XS|EP|MAG|MAJ)/.test(firstTag(piece)) || finalOf(firstForm(piece).slice(-1)) !== '') return;
  change(piece, withYeo(piece.written), 'harmony');
}

/** 됐다 → 되였다, 돼 → 되여, 하셨다 → 하시였다. */
function contracted(piece: Piece): void {
  const { morphemes } = piece.token;
  if (
    morphemes.length < 2 ||
    !morphemes.some(({ form, tag }) => (form === '되' && tag !== 'NNG') || (form === '시' && tag === 'EP'))
  ) {
    return;
  }
  change(
    piece,
    piece.written.replace('됐', '되였').replace('돼', '되여').replace('셨', '시였').replace('셔', '시여'),
    'harmony',
  );
}

/** 가까워 → 가까와, 고마웠다 → 고마왔다: a ㅂ-irregular stem of ㅏ or ㅗ keeps 와. */
function wa(piece: Piece): void {
  const [stem] = piece.token.morphemes;
  if (!/^V[VA]$/.test(stem.tag) || !endsInBrightBieup(stem.form)) return;
  change(piece, piece.written.replace('워', '와').replace('웠', '왔'), 'harmony');
}

/** 할까 → 할가, 갈꼬 → 갈고. */
function interrogative(piece: Piece): void {
  if (!/^E[FC]$/.test(lastTag(piece)) || !/[ㄹ을][까꼬]$/.test(lastForm(piece))) return;
  change(piece, piece.written.replace(/까$/, '가').replace(/꼬$/, '고'), 'spelling');
}

/** 화폐 → 화페. */
function plainPhye(piece: Piece): void {
  if (isNounTag(firstTag(piece)) && piece.token.kind !== 'person')
    change(piece, piece.written.replaceAll('폐', '페'), 'spelling');
}

const NORTHERN = new Map([['율', '률']]);

/** 비율 → 비률, 선율 → 선률: 율 after a vowel or ㄴ is 률 that the South respells. */
function ryul(piece: Piece, before: Piece | undefined): void {
  if (!/^(XSN|NNG)$/.test(firstTag(piece)) || piece.token.kind === 'person') return;
  change(piece, replaceAfterOpen(piece.written, before?.written ?? '', NORTHERN), 'initial-sound');
}
