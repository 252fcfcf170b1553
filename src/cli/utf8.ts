/**
 * Decodes UTF-8 and takes nothing for it that is not. A byte order mark is left out.
 *
 * @throws RangeError naming the offset of the first byte that cannot stand where it does
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const fault = firstFault(bytes);
    if (fault === undefined) throw error;
    throw new RangeError(`not valid UTF-8 at byte ${fault}`, { cause: error });
  }
}

/** The shortest prefix that no continuation can mend ends with the fault; a prefix may end inside a character. */
function firstFault(bytes: Uint8Array): number | undefined {
  const isFaulty = (length: number): boolean => !decodes(bytes.subarray(0, length), true);
  // Cut off in the middle of the last character.
  if (!isFaulty(bytes.length)) return decodes(bytes, false) ? undefined : bytes.length;
  let low = 1;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFaulty(middle)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
