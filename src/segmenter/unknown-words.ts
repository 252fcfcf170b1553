/** MeCab's bound on a group of unknown characters; beyond it a group is cut, so that no word grows without end. */
const LONGEST_GROUP = 24;

/** The bit of a character's information that says that it forms groups. */
export const GROUPED = 1 << 30;
/** The bit that says that unknown words begin with it even where the dictionary has words. */
export const INVOKED = 1 << 31;

export const categoryOf = (info: number): number => (info >>> 18) & 0xff;

/**
 * Where unknown words that begin at `start` end, by MeCab's rules: a group of one category, and its first few
 * characters; a number takes in decimal points and separators of thousands.
 *
 * @param found whether the dictionary has a word here
 * @param ends takes the ends
 * @returns how many there are
 */
export function unknownEnds(
  characterInfo: Uint32Array,
  text: string,
  start: number,
  to: number,
  found: boolean,
  ends: Int32Array,
): number {
  const info = characterInfo[text.charCodeAt(start)];
  const invoked = (info & INVOKED) !== 0;
  if (found && !invoked) return 0;
  const types = info & 0x3ffff;
  const longest = (info >>> 26) & 0xf;
  let group = start + 1;
  if ((info & GROUPED) !== 0) {
    const limit = Math.min(to, start + LONGEST_GROUP);
    while (group < limit) {
      if ((characterInfo[text.charCodeAt(group)] & types) !== 0) group++;
      else if (group + 1 < limit && isDecimal(text, group)) group += 2;
      else break;
    }
    // A surrogate pair must not be cut.
    if (group < to && isLowSurrogate(text.charCodeAt(group)) && isHighSurrogate(text.charCodeAt(group - 1))) group++;
  } else if (group < to && isLowSurrogate(text.charCodeAt(group))) group++;
  let count = 0;
  ends[count++] = group;
  for (let length = 1; length <= longest && start + length <= to; length++) {
    const end = start + length;
    if (end !== group) ends[count++] = end;
    if (end === to || (characterInfo[text.charCodeAt(end)] & types) === 0) break;
  }
  return count;
}

/** The most ends that {@link unknownEnds} gives. */
export const MOST_UNKNOWN_ENDS = 16;

const COMMA = 0x2c;
const POINT = 0x2e;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function isDecimal(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === POINT || unit === COMMA) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
