/** What stands for bytes that are no character. */
const REPLACEMENT = 0xfffd;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

let codes: Uint16Array | undefined;

/**
 * Decodes CP949, which is EUC-KR with the other syllables of modern Hangul (뜌, 똠, 펲). The decoders for EUC-KR that
 * run-times have built in know these syllables in browsers only.
 *
 * @returns the text, with replacement characters, and the offset of the first byte that cannot stand where it does
 */
export function decodeCp949(bytes: Uint8Array): { text: string; fault?: number } {
  codes ??= readCodes();
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let fault: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at];
    if (lead < 0x80) {
      units[length++] = lead;
      at++;
      continue;
    }
    const unit = at + 1 < bytes.length ? codes[(lead << 8) | bytes[at + 1]] : 0;
    if (unit === 0) fault ??= at;
    units[length++] = unit || REPLACEMENT;
    at += unit === 0 ? 1 : 2;
  }
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
  return fault === undefined ? { text } : { text, fault };
}

/**
 * The UTF-16 unit of each pair of bytes. KS X 1001 is the run-time's; the syllables that are not in it fill the other
 * places in Unicode order.
 */
function readCodes(): Uint16Array {
  const found = new Uint16Array(0x10000);
  const standard = new TextDecoder('euc-kr');
  const known = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = standard.decode(Uint8Array.of(lead, trail));
      const unit = character.charCodeAt(0);
      if (character.length !== 1 || unit === REPLACEMENT) continue;
      found[(lead << 8) | trail] = unit;
      known.add(unit);
    }
  }
  // The euro and registered signs came to KS X 1001 in 1998; some run-times do not have them.
  found[0xa2e6] ||= 0x20ac;
  found[0xa2e7] ||= 0xae;
  let syllable = FIRST_SYLLABLE;
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue;
      while (known.has(syllable)) syllable++;
      if (syllable <= LAST_SYLLABLE) found[(lead << 8) | trail] = syllable++;
    }
  }
  return found;
}
