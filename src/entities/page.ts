import type { Token } from '../segmenter/token.js';

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
      if (!isMark(tokens[first])) {
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
      next?.start === this.tokens[last].end && !isMark(next) && next.end - this.tokens[first].start <= LONGEST_EOJEOL
    );
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
const isMark = ({ tag, surface }: Token): boolean => tag.startsWith('S') && MARKS.test(surface);

/** Whether a token is a particle, an ending or what turns a noun into a verb, so that a name ends before it. */
const isTail = ({ tag, surface }: Token): boolean =>
  tag.startsWith('J') ||
  tag.startsWith('E') ||
  tag.startsWith('V') ||
  tag === 'XSV' ||
  tag === 'XSA' ||
  surface === '들';

/** Particles as they stand after a name, for stretches where the tokens do not show them. */
const PARTICLES = new Set(
  (
    '은 는 이 가 을 를 의 에 와 과 로 도 만 나 야 라 며 여 인 께 ' +
    '에서 에게 께서 으로 까지 부터 처럼 보다 이나 이며 이라 이고 라고 라는 마다 조차 마저 밖에 만이 과의 와의 에의 에는 에도 로의 로서 로써 하고 랑 ' +
    '이라고 이라는 에서는 에서도 에게서 에게는 께서는 께서도 으로의 으로서 으로부터 로부터 까지도 까지의 부터의 에서의 만은 뿐 뿐만 이다 이였다 였다 라며 이라며 이신 이시며 이시고 이시였다 이시다 이였던 이던 이었던 이었다 였던 이자'
  ).split(' '),
);
export const isParticle = (text: string): boolean => PARTICLES.has(text);
