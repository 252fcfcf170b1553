import { parseTsv } from '../dictionary/tsv.js';
import type { Token } from '../segmenter/token.js';
import { change, firstTag, type Piece, type Rule } from './piece.js';

/** A foreign name that the lattice does not respell by itself. */
export interface ForeignName {
  northern: string;
  southern: string;
  person: boolean;
  /** Whether the South has other words of this spelling: respelled only in text that is northern otherwise. */
  homograph: boolean;
  /**
   * What must show the name in words of every day: a title after a person's (또 람총비서, 왕의부장), the country before a
   * place's (중국의 상해, 일본 동경).
   */
  needs?: 'title' | 'country';
}

/** Foreign names by the first of their words. */
export type ForeignNames = ReadonlyMap<string, readonly ForeignName[]>;

/** Single words of this length (왕의, 류해성) and names of several words of two syllables (또 람) may be everyday words. */
const SHORT_WORD = 3;
const SHORT_NAME = 2;

/**
 * The names of several words, and those that are kept out of the lattice (`table`).
 *
 * @param people the text of `foreign-people.tsv`
 * @param places the text of `foreign-places.tsv`
 */
export function readForeignNames(people: string, places: string): ForeignNames {
  const names = new Map<string, ForeignName[]>();
  for (const name of [...readNames(people, true), ...readNames(places, false)]) {
    const [first] = name.northern.split(' ');
    names.set(first, [...(names.get(first) ?? []), name]);
  }
  for (const list of names.values()) list.sort((a, b) => b.northern.length - a.northern.length);
  return names;
}

function readNames(lexicon: string, person: boolean): ForeignName[] {
  const file = person ? 'foreign-people.tsv' : 'foreign-places.tsv';
  return parseTsv(lexicon, file, ['northern', 'southern', 'note']).flatMap(
    ({ cells: { northern, southern, note } }) => {
      const table = /\btable\b/.test(note);
      const single = !northern.includes(' ');
      if (single && !table) return [];
      const name: ForeignName = { northern, southern, person, homograph: /\bhomograph\b/.test(note) };
      const shortest = single ? SHORT_WORD : SHORT_NAME;
      if (table && northern.replaceAll(' ', '').length <= shortest) name.needs = person ? 'title' : 'country';
      return [name];
    },
  );
}

/**
 * Foreign names of several words, and names that only a title shows to be names (외래어 표기법 제4장): 또 람총비서 →
 * 또 럼 총비서, 미겔 디아스 까넬 → 미겔 디아스카넬, 리강총리 → 리창 총리.
 *
 * @param titles titles and honorifics that stand after a name
 */
export const foreignNames =
  (names: ForeignNames, titles: ReadonlySet<string>, longest = longestWord(names)): Rule =>
  (pieces) => {
    for (let start = 0; start < pieces.length; start++) {
      const found = nameAt(pieces, start, names, longest, ({ name, after }) => {
        if (!pieces[start].northern && (name.homograph || differsInSpaces(name))) return false;
        if (name.needs === 'country') return isInCountry(pieces, start);
        return (
          name.needs === undefined || isTitleAt(pieces, after, titles) || isAfterTitle(pieces, start, after, titles)
        );
      });
      if (!found) continue;
      respellName(pieces, start, found);
      // 제48항: a title is set apart from the name before it.
      const next = pieces[found.after] as Piece | undefined;
      if (found.name.person && next && !next.afterGap && isTitleAt(pieces, found.after, titles)) next.space = true;
      start = found.after - 1;
    }
  };

const longestWord = (names: ForeignNames): number =>
  [...names.keys()].reduce((most, word) => Math.max(most, word.length), 0);

/** 빈 라덴 is a common slip of the South for 빈라덴. */
const differsInSpaces = ({ northern, southern }: ForeignName): boolean =>
  northern !== southern && northern.replaceAll(' ', '') === southern.replaceAll(' ', '');

interface Found {
  name: ForeignName;
  /** The place of the piece after the name. */
  after: number;
  /** What the name's last piece holds beyond it, where an unknown word runs on: 총비서 in 람총비서. */
  rest: string;
}

function nameAt(
  pieces: readonly Piece[],
  start: number,
  names: ForeignNames,
  longest: number,
  accepts: (found: Found) => boolean,
): Found | undefined {
  let word = '';
  for (let at = start; at < pieces.length && (at === start || !pieces[at].afterGap); at++) {
    word += pieces[at].token.surface;
    if (word.length > longest) break;
    for (const name of names.get(word) ?? []) {
      const found = match(pieces, start, name);
      if (found && accepts(found)) return found;
    }
  }
  return undefined;
}

/** Whether the pieces from `start` on spell a name, spaces included. */
function match(pieces: readonly Piece[], start: number, name: ForeignName): Found | undefined {
  let left = name.northern;
  for (let at = start; at < pieces.length; at++) {
    const { token, afterGap } = pieces[at];
    if (at > start) {
      if (afterGap !== left.startsWith(' ')) return undefined;
      left = left.trimStart();
    }
    if (left.startsWith(token.surface)) left = left.slice(token.surface.length);
    else return runsOver(token, left) ? { name, after: at + 1, rest: token.surface.slice(left.length) } : undefined;
    if (left === '') return { name, after: at + 1, rest: '' };
  }
  return undefined;
}

/** Particles of one form, which a name in two tokens may lose to the second: 아라비아의 as 아라비 and 아의. */
const PARTICLE = /^(의|에|에서|도|에는|에도)$/;

/** Whether a token holds the rest of a name and more: an unknown word, or what only looks like a known one. */
const runsOver = ({ surface, known }: Token, left: string): boolean =>
  surface.startsWith(left) && (!known || PARTICLE.test(surface.slice(left.length)));

/** Countries whose places bear everyday words by their Hanja: 상해, 무한, 소주. */
const COUNTRIES = new Set(['중국', '중화인민공화국', '일본', '대만']);
const FARTHEST_COUNTRY = 2;

/** Whether a country stands right before a place, at most with its particle: 중국의 상해, 중국 무한. */
function isInCountry(pieces: readonly Piece[], at: number): boolean {
  const near = pieces.slice(Math.max(0, at - FARTHEST_COUNTRY), at);
  const country = near.findIndex(({ token }) => COUNTRIES.has(token.surface));
  return country >= 0 && near.slice(country + 1).every(({ token }) => token.surface === '의');
}

/** No title, with what a compound has before it, is longer. */
const LONGEST_TITLE = 40;

/** A title may be several tokens (총비서 as 총 and 비서), or the last of a compound (외교부장). */
export function isTitleAt(pieces: readonly Piece[], from: number, titles: ReadonlySet<string>): boolean {
  let text = '';
  for (let at = from; at < pieces.length && (at === from || !pieces[at].afterGap); at++) {
    if (!/^(NN|XPN|XR|MM)/.test(firstTag(pieces[at]))) return false;
    const { surface } = pieces[at].token;
    text += surface;
    if (text.length > LONGEST_TITLE) return false;
    if (titles.has(text) || titles.has(surface)) return true;
  }
  return false;
}

/** Whether a title is the word before a name, and a particle, a mark or a space follows the name: 외교부장 왕의가. */
function isAfterTitle(pieces: readonly Piece[], start: number, after: number, titles: ReadonlySet<string>): boolean {
  const before = pieces[start - 1] as Piece | undefined;
  const next = pieces[after] as Piece | undefined;
  if (!before || !pieces[start].afterGap || !titles.has(before.token.surface)) return false;
  return !next || next.afterGap || /^(J|S)/.test(firstTag(next));
}

/** The last piece of each word takes its southern form, so that a particle agrees with it. */
function respellName(pieces: readonly Piece[], start: number, { name, after, rest }: Found): void {
  const words = name.southern.split(' ');
  const sameWords = words.length === name.northern.split(' ').length;
  for (let at = start, word = 0; at < after; at++) {
    const last = at === after - 1;
    const wordEnds = last || (sameWords && pieces[at + 1].afterGap);
    const southern = sameWords ? words[word] : name.southern;
    pieces[at].named = true;
    change(pieces[at], wordEnds ? southern + (last ? rest : '') : '', 'foreign-name');
    if (wordEnds) word++;
    else pieces[at + 1].merged = true;
  }
}
