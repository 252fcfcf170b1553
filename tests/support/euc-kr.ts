/** Syllables of CP949 that EUC-KR has not, with their bytes in Microsoft's table of code page 949. */
const OTHERS: ReadonlyMap<string, readonly number[]> = new Map([
  ['갂', [0x81, 0x41]],
  ['똠', [0x8c, 0x63]],
  ['펲', [0xbc, 0x84]],
  ['힣', [0xc6, 0x52]],
]);

let codes: Map<string, readonly number[]> | undefined;

/** The bytes of a text in EUC-KR, by the decoder that is built in, and of some syllables of CP949. */
export function eucKr(text: string): Buffer {
  codes ??= readCodes();
  const known = codes;
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = character < '\x80' ? [character.charCodeAt(0)] : known.get(character);
      if (!bytes) throw new RangeError(`${character} is not known in EUC-KR`);
      return [...bytes];
    }),
  );
}

function readCodes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('euc-kr');
  const found = new Map(OTHERS);
  for (let lead = 0xa1; lead < 0xff; lead++) {
    for (let trail = 0xa1; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}
