/** A mark for each UTF-16 unit that one of the words opens with, so that most places of a text are passed by at once. */
export function firstLetters(words: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(1 << 16);
  for (const word of words) marks[word.charCodeAt(0)] = 1;
  return marks;
}

/** A mark for each UTF-16 unit that one of the words ends in. */
export function lastLetters(words: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(1 << 16);
  for (const word of words) marks[word.charCodeAt(word.length - 1)] = 1;
  return marks;
}

/** Marks for pairs of neighbouring UTF-16 units. Pairs may share a mark: an unmarked pair is surely none. */
export class PairMarks {
  private readonly marks = new Uint8Array(1 << 16);

  add(first: number, second: number): void {
    this.marks[slotOf(first, second)] = 1;
  }

  has(first: number, second: number): boolean {
    return this.marks[slotOf(first, second)] !== 0;
  }
}

const slotOf = (first: number, second: number): number => (Math.imul(first, 0x9e3b) ^ second) & 0xffff;
