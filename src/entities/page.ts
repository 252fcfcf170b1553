import type { Token } from '../segmenter/token.js';
import type { NameParticles } from './name-particles.js';
import { TAG, tagClass } from './tag-class.js';

/** No name is longer: a longer run without a space is read in parts, so that no recognizer looks at all of it for each token. */
const LONGEST_EOJEOL = 120;

/**
 * A text with its tokens, indexed for the recognizers. An *eojeol* is a run of tokens without a space or punctuation
 * mark between them; its *head* is what stands before its particles, copula and verbal endings.
 */
export class Page {
  /** The token that starts at an offset, or -1. */
  readonly startingAt: Int32Array;
  /** The token that ends at an offset, or -1. */
  readonly endingAt: Int32Array;
  /** For each token, the offset where its eojeol begins and ends, and where its head ends. */
  readonly eojeolStart: Int32Array;
  readonly eojeolEnd: Int32Array;
  readonly headEnd: Int32Array;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly particles: NameParticles,
  ) {
    this.startingAt = new Int32Array(text.length + 1).fill(-1);
    this.endingAt = new Int32Array(text.length + 1).fill(-1);
    this.eojeolStart = new Int32Array(tokens.length);
    this.eojeolEnd = new Int32Array(tokens.length);
    this.headEnd = new Int32Array(tokens.length);
    tokens.forEach(({ start, end }, i) => {
      this.startingAt[start] = i;
      this.endingAt[end] = i;
    });
    for (let first = 0; first < tokens.length;) {
      let last = first;
      if (!this.parts(first)) {
        while (this.goesOn(first, last)) last++;
      }
      this.fill(first, last);
      first = last + 1;
    }
  }

  /** Whether the token after `last` belongs to the eojeol that begins with `first`. */
  private goesOn(first: number, last: number): boolean {
    const next = this.tokens.at(last + 1);
    return (
      next?.start === this.tokens[last].end &&
      !this.parts(last + 1) &&
      next.end - this.tokens[first].start <= LONGEST_EOJEOL
    );
  }

  /** Whether a token is a mark that parts eojeols; a dash does at their edges: -중앙위원회에서-. */
  private parts(index: number): boolean {
    const token = this.tokens[index];
    if (isMark(token)) return true;
    if (!DASH.test(token.surface)) return false;
    return /^\s?$/.test(this.text[token.start - 1] ?? '') || /^\s?$/.test(this.text[token.end] ?? '');
  }

  private fill(first: number, last: number): void {
    const start = this.tokens[first].start;
    const end = this.tokens[last].end;
    let head = last;
    while (head > first && isTail(this.tokens[head])) head--;
    const headEnd = this.tokens[head].end;
    for (let i = first; i <= last; i++) {
      this.eojeolStart[i] = start;
      this.eojeolEnd[i] = end;
      this.headEnd[i] = headEnd;
    }
  }

  /** The token that covers an offset, or starts after it where none does. */
  tokenAt(offset: number): number {
    for (let at = offset; at >= 0; at--) {
      const token = this.startingAt[at];
      if (token >= 0) return this.tokens[token].end > offset ? token : Math.min(token + 1, this.tokens.length - 1);
    }
    return 0;
  }

  /** The token that covers an offset or starts after it. */
  tokenFrom(offset: number): number {
    for (let at = offset; at < this.text.length; at++) if (this.startingAt[at] >= 0) return this.startingAt[at];
    return this.tokens.length;
  }
}

/** Marks that part eojeols, whatever the segmenter tags them; a hyphen or full stop may stand within a name. */
const MARKS = /^[^\p{L}\p{N}\p{M}.·\-－×%]/u;
const DASH = /^[-–—－]$/;
const isMark = ({ tag, surface }: Token): boolean => (tagClass(tag) & TAG.MARK) !== 0 && MARKS.test(surface);

/** Whether a name ends before a token. */
const isTail = ({ tag, surface }: Token): boolean => (tagClass(tag) & TAG.TAIL) !== 0 || surface === '들';
