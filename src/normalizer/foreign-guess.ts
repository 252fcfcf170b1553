import { change, firstTag, lastTag, type Piece, type Rule } from './piece.js';
import { isTitleAt } from './foreign-names.js';
import { guessForeignName } from './transliteration.js';

/**
 * Foreign names that no lexicon lists, in the southern form that the two norms' tables give (외래어 표기법 제3장):
 * 우쓰찌노브가 → 우스티노프가. The segmenter cuts such a name into chance words (우, 쓰, 찌, 노브), so the rule looks at the
 * pieces of an eojeol together. Its changes are marked as guesses.
 *
 * @param titles titles and honorifics that stand after a name
 */
export const foreignGuess =
  (titles: ReadonlySet<string>): Rule =>
  (pieces) => {
    for (let start = 0; start < pieces.length; start++) {
      if (!isEdge(pieces, start)) continue;
      const end = endOfRun(pieces, start);
      const certain =
        isAfterInitial(pieces, start) || isForeignPerson(pieces[start - 1]) || isForeignPerson(pieces[end]);
      const last = Math.min(withoutParticles(pieces, start, end), start + MOST_FRAGMENTS);
      for (let after = last; after > start; after--) {
        const guess = endsName(pieces, after, end) ? guessAt(pieces.slice(start, after), certain) : undefined;
        if (guess === undefined) continue;
        respell(pieces, start, after, guess);
        if (after < end && isTitleAt(pieces, after, titles)) pieces[after].space = true;
        break;
      }
      start = end - 1;
    }
  };

/** No name falls into more pieces; a longer run without a space is other text. */
const MOST_FRAGMENTS = 16;

function respell(pieces: readonly Piece[], start: number, after: number, southern: string): void {
  for (let at = start; at < after; at++) {
    change(pieces[at], at === after - 1 ? southern : '', 'foreign-name');
    pieces[at].guess = true;
    pieces[at].named = true;
    if (at > start) pieces[at].merged = true;
  }
}

/** Whether initials end before a place: 이.쎄친. */
const isAfterInitial = (pieces: readonly Piece[], at: number): boolean =>
  !pieces[at].afterGap && pieces[at - 1].token.surface === '.' && /^[A-Z]/.test(pieces[at - 2]?.written ?? '');

/** Whether a piece is part of a foreign person's name that the dictionary knows: 쎄르게이, 라브로브. */
const isForeignPerson = (piece: Piece | undefined): boolean =>
  piece?.token.kind === 'person' && piece.rule === 'foreign-name';

const HANGUL = /^[가-힣]+$/;

/** A name begins after a space or a mark (에스.웨.우쓰찌노브). */
const isEdge = (pieces: readonly Piece[], at: number): boolean =>
  HANGUL.test(pieces[at].token.surface) && (pieces[at].afterGap || !HANGUL.test(pieces[at - 1].token.surface));

/** The place after the last piece of Hangul that touches those from `start` on. */
function endOfRun(pieces: readonly Piece[], start: number): number {
  let end = start + 1;
  while (end < pieces.length && !pieces[end].afterGap && HANGUL.test(pieces[end].token.surface)) end++;
  return end;
}

/** Chance words may look like endings (꼬 as a copula), and particles like words (와 as 오다). */
const isParticle = (piece: Piece): boolean =>
  /^(J|XSN)/.test(firstTag(piece)) ||
  WHOLE_PARTICLE.test(piece.token.surface) ||
  /^(이|입|였|인|일)/.test(firstTag(piece) === 'VCP' ? piece.token.surface : '');

function withoutParticles(pieces: readonly Piece[], start: number, end: number): number {
  while (end > start && isParticle(pieces[end - 1])) end--;
  return end;
}

/** Whether a name may end before a piece: at the end of the eojeol, before a particle or a known noun (대통령, 동지). */
function endsName(pieces: readonly Piece[], after: number, end: number): boolean {
  if (/^(NNB|NP)$/.test(lastTag(pieces[after - 1]))) return false;
  if (after === end) return true;
  const { token } = pieces[after];
  return isParticle(pieces[after]) || (/^NNG$/.test(token.tag) && token.known && token.surface.length > 1);
}

/** Chance words are short: on average no longer than this. */
const LONGEST_AVERAGE = 1.7;
const PARTICLE = '에게서|에게|에서|으로|까지|[은는이가을를과와의에로도]';
const WHOLE_PARTICLE = new RegExp(`^(?:${PARTICLE})$`);
/** Where the ending shows a Russian name, fewer fragments are enough. */
const RUSSIAN_ENDING = new RegExp(`(?:프|[코로]바|스키|스카야|[킨틴]|[가-힣]코|비치|브나)(?:${PARTICLE})?$`);
const FEWEST_FRAGMENTS = 3;
const TENSE = /[까-낗따-띻빠-삫싸-앃짜-찧]/;

/** The guess for pieces that look like the fragments of one unknown name. */
function guessAt(fragments: readonly Piece[], certain: boolean): string | undefined {
  const name = fragments.map(({ token }) => token.surface).join('');
  const [first] = fragments;
  if (fragments.length === 1 && first.token.known) return undefined;
  if (first.named || isForeignPerson(first)) return undefined;
  if (fragments.length > 1 && fragments.some(isWholeWord)) return undefined;
  const guess = fragments.length === 1 ? guessUnknown(name, certain) : guessForeignName(name, certain);
  if (guess === undefined || (certain && fragments.every(isChance))) return guess;
  // A Russian ending with tense letters is northern by itself; other names are guessed only in northern text.
  if (RUSSIAN_ENDING.test(guess) && (first.northern || TENSE.test(name))) return guess;
  if (/^(XSA|XSV|E[PCF]|ETM)$/.test(lastTag(fragments.at(-1)))) return undefined;
  if (fragments.some(({ token }) => token.southern !== undefined && token.surface.length > 1)) return undefined;
  const short = fragments.length >= FEWEST_FRAGMENTS && name.length / fragments.length <= LONGEST_AVERAGE;
  return first.northern && (fragments.length === 1 || short) ? guess : undefined;
}

/** An unknown word may hold its particle, which the guess leaves as it is: 쁘로슈낀과 → 프로시킨과. */
function guessUnknown(word: string, certain: boolean): string | undefined {
  const [particle = ''] = new RegExp(`(?:${PARTICLE})$`).exec(word) ?? [];
  const guess = particle === '' ? undefined : guessForeignName(word.slice(0, -particle.length), certain);
  return guess === undefined ? guessForeignName(word, certain) : guess + particle;
}

/** Whether a fragment of a name beside another name is no word of its own: 떠난 in 떠난 라브로브 is. */
const isChance = ({ token }: Piece): boolean => !token.known || token.surface.length === 1 || token.tag === 'NNP';

const SHORTEST_WORD = 3;

const isWholeWord = ({ token }: Piece): boolean => token.known && token.surface.length >= SHORTEST_WORD;
