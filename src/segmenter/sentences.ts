import type { Span } from '../text/span.js';
import { closes, matchBrackets, opens } from './brackets.js';
import type { Token } from './token.js';

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const TERMINAL = /^(?:[.?!。．？！]|[?!？！]{2,}|\.{2,}|…+)$/;
const FULL_STOP = /^[.。．]$/;
const TRAILING = /^(?:\.{2,}|…+)$/;
/** The last syllables of a predicate that ends a sentence. */
const PREDICATE_END = /[다까요죠라자오]$/;
/** Those that end one even where others of the line have full stops. */
const POLITE_END = /(?:니[다까]|[요죠])$/;
/** What begins a sentence after a cry in quotation marks, and does not follow a title. */
const BEGINS_SENTENCE: ReadonlySet<string> = new Set(['NP', 'MAJ', 'IC']);
const GOES_ON: ReadonlySet<string> = new Set(['JKQ', 'VCP', 'XSV', 'EC', 'ETM']);

/** Finds the sentences of segmented text: spans in order, without the spaces around them. */
export type SentenceFinder = (text: string, tokens: readonly Token[]) => Span[];

/**
 * Makes a finder of sentences. A line break always ends a sentence, so headlines need no full stop. Inside a line one
 * ends with a full stop, question or exclamation mark, outside brackets and quotation marks, but not within numbers
 * (3.14), after the number of a list (1.), or after initials (에스.웨.라브로브, S. V. 라브로프). A quotation that
 * stands by itself ends one too. A predicate in its final form ends one without a mark if it is polite, or if the line
 * has no marks at all.
 *
 * @param letters the names of letters that stand for initials (에스, 웨)
 *
 * @example
 * findSentences('3.14이다. 《가자!》라고 하였다.', tokens) // spans of 3.14이다. and 《가자!》라고 하였다.
 */
export function sentenceFinder(letters: ReadonlySet<string>): SentenceFinder {
  return (text, tokens) => {
    const sentences: Span[] = [];
    for (let from = 0; from < tokens.length;) {
      const to = lineEnd(text, tokens, from);
      const line = new Line(tokens, from, to, letters);
      let first = from;
      for (let at = from; at < to; at = line.after(at)) {
        const last = line.lastOf(at);
        if (last + 1 < to && !line.endsSentence(first, last)) continue;
        sentences.push({ start: tokens[first].start, end: tokens[last].end });
        first = last + 1;
      }
      from = to;
    }
    return sentences;
  };
}

/** The number of the first token on the next line. */
function lineEnd(text: string, tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && !LINE_BREAK.test(text.slice(tokens[at - 1].end, tokens[at].start))) at++;
  return at;
}

/** The tokens of one line; a pair of brackets and all in it is one step. */
class Line {
  private readonly pairs: ReadonlyMap<number, number>;
  private readonly unpunctuated: boolean;
  /** The place after the last token that is neither number nor stop, of those looked at, and how far they reach. */
  private numbersFrom: number;
  private numbersTo: number;

  constructor(
    private readonly tokens: readonly Token[],
    from: number,
    to: number,
    private readonly letters: ReadonlySet<string>,
  ) {
    this.pairs = matchBrackets(tokens, from, to);
    this.numbersFrom = this.numbersTo = from;
    this.unpunctuated = !tokens.slice(from, to).some(({ surface }) => TERMINAL.test(surface));
  }

  /** The last token of the step that begins at a token. */
  lastOf(at: number): number {
    return this.pairs.get(at) ?? at;
  }

  /** The token after that step. */
  after(at: number): number {
    return this.lastOf(at) + 1;
  }

  /** Whether a sentence that begins at `first` may end with the token `last`, which is not the last of the line. */
  endsSentence(first: number, last: number): boolean {
    const [token, next] = [this.tokens[last], this.tokens[last + 1]];
    const gap = next.start > token.end;
    if (closes(token) && last > first && TERMINAL.test(this.tokens[last - 1].surface)) {
      return gap && this.quotationEnds(last, next);
    }
    if (gap && isFinal(token) && (this.unpunctuated || POLITE_END.test(token.surface))) return !goesOn(next);
    if (!TERMINAL.test(token.surface) || TERMINAL.test(next.surface) || (closes(next) && !gap)) return false;
    if (last === first) return false;
    const before = this.tokens[last - 1];
    // Where the space is left out, only a predicate tells a sentence's end from a number, a name or an address.
    if (!gap) return isPredicate(before) && /^[가-힣]/.test(next.surface) && !FULL_STOP.test(next.surface);
    if (TRAILING.test(token.surface)) return isPredicate(before);
    return !FULL_STOP.test(token.surface) || !this.abbreviates(first, last, next);
  }

  /** A quotation stands by itself if a full stop ends it; a cry or question may be a title (《가자!》 공연). */
  private quotationEnds(last: number, next: Token): boolean {
    if (goesOn(next)) return false;
    return FULL_STOP.test(this.tokens[last - 1].surface) || BEGINS_SENTENCE.has(next.tag) || opens(next);
  }

  /** Whether the full stop belongs to the number or letter before it. */
  private abbreviates(first: number, stop: number, next: Token): boolean {
    const before = this.tokens[stop - 1];
    const alone =
      stop - 1 === first || this.tokens[stop - 2].end < before.start || this.tokens[stop - 2].surface === '.';
    if (!alone || before.end < this.tokens[stop].start) return false;
    // A list's number or letter (1. 총칙, 가. 원칙), and the parts of a date (2024. 11. 1.).
    if (before.tag === 'SN') return next.tag === 'SN' || this.isNumbers(first, stop);
    if (stop - 1 === first && before.surface.length === 1) return true;
    if (this.letters.has(before.surface)) return true;
    return before.tag === 'SL' && (/^[A-Z]$/.test(before.surface) || next.tag === 'SL' || next.tag === 'SN');
  }

  /** Whether there is nothing but numbers and stops from `first` to `stop`. */
  private isNumbers(first: number, stop: number): boolean {
    for (; this.numbersTo <= stop; this.numbersTo++) {
      const { tag, surface } = this.tokens[this.numbersTo];
      if (tag !== 'SN' && surface !== '.') this.numbersFrom = this.numbersTo + 1;
    }
    return this.numbersFrom <= first;
  }
}

/** What belongs to the predicate or quotation before it: 라고, 하고, ㅠㅠ. */
const goesOn = ({ tag, morphemes, surface }: Token): boolean =>
  GOES_ON.has(tag) || morphemes[0]?.form === '하' || /^[ㄱ-ㅣ]+$/.test(surface);

const isFinal = (token: Token): boolean =>
  isPredicate(token) && (token.morphemes.at(-1)?.tag === 'EF' || POLITE_END.test(token.surface));

/** Whether a token may end a predicate: the lattice takes the final 다 for a connecting one at times. */
const isPredicate = ({ morphemes, surface }: Token): boolean =>
  /^E[FC]$/.test(morphemes.at(-1)?.tag ?? '') && PREDICATE_END.test(surface);
