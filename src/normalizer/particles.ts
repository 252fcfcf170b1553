import { endsInConsonant, finalOf, isSyllable } from '../text/hangul.js';
import { firstTag, type Piece, type Rule } from './piece.js';

/** Particles in pairs: after a consonant, after a vowel. Longer ones first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['으로', '로'],
  ['이라', '라'],
  ['이나', '나'],
  ['이란', '란'],
  ['이며', '며'],
  ['이든', '든'],
  ['이랑', '랑'],
  ['이야', '야'],
  ['은', '는'],
  ['을', '를'],
  ['과', '와'],
  ['이', '가'],
  ['아', '야'],
];

/** A particle after a respelled word agrees with its new ending: 그루빠를 → 그룹을, 뿌찐은 → 푸틴은. */
export const particles: Rule = (pieces) => {
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    const noun = pieces[i - 1];
    if (piece.afterGap || noun.rule === undefined || noun.written === noun.token.surface) continue;
    const agreed = agree(piece, noun);
    if (agreed === undefined) continue;
    piece.written = agreed;
    piece.rule ??= noun.rule;
  }
};

function agree(piece: Piece, noun: Piece): string | undefined {
  const tag = firstTag(piece);
  const last = noun.written.slice(-1);
  if (!isSyllable(last.charCodeAt(0))) return undefined;
  const closed = endsInConsonant(last);
  if (
    closed === endsInConsonant(noun.token.surface) &&
    finalOf(last) !== 'ㄹ' &&
    finalOf(noun.token.surface.slice(-1)) !== 'ㄹ'
  ) {
    return undefined;
  }
  if (tag === 'VCP') return agreeCopula(piece, closed);
  if (!tag.startsWith('J')) return undefined;
  const { written } = piece;
  for (const [afterConsonant, afterVowel] of PAIRS) {
    // 로 stands after ㄹ as after a vowel.
    const wanted = closed && !(afterVowel === '로' && finalOf(last) === 'ㄹ') ? afterConsonant : afterVowel;
    const found = [afterConsonant, afterVowel].find((form) => written.startsWith(form));
    if (found !== undefined && particleIs(written, found)) return wanted + written.slice(found.length);
  }
  return undefined;
}

/** One-syllable particles are whole words (는, 는커녕 …): 나마, 야말로 begin like others but are not them. */
const particleIs = (word: string, found: string): boolean =>
  found.length > 1 || word.length === 1 || /^(는|은|을|를|과|와)/.test(word) || /^(로|라|나|란|며|든|랑)/.test(word);

/** The copula loses its 이 only after a vowel: 그루빠였다 → 그룹이었다. */
function agreeCopula(piece: Piece, closed: boolean): string | undefined {
  const { written } = piece;
  if (!closed || written.startsWith('이') || written.startsWith('인') || written.startsWith('일')) return undefined;
  if (written.startsWith('였')) return '이었' + written.slice(1);
  return '이' + written;
}
