/**
 * The least text that still fails: takes out stretches, long ones first, then single units.
 *
 * @param fails whether a text fails as the first one did
 * @param milliseconds how long may be spent
 */
export function minimize(text: string, fails: (text: string) => boolean, milliseconds: number): string {
  const deadline = Date.now() + milliseconds;
  let least = text;
  for (let size = least.length >> 1; size > 0; size >>= 1) {
    for (let removed = true; removed;) {
      removed = false;
      for (let start = 0; start < least.length;) {
        if (Date.now() > deadline) return least;
        const shorter = least.slice(0, start) + least.slice(start + size);
        if (shorter !== least && fails(shorter)) {
          least = shorter;
          removed = true;
        } else start += size;
      }
    }
  }
  return least;
}
