/** The longest fragment that browsers take in an address: Chromium's limit for the whole is 2 MB. */
const LONGEST = 1_900_000;

/** Up to this length a text stands in the link as it is, in base64; a longer one is compressed. */
const PLAIN = 200;

/**
 * A text as the fragment of a link, without `#`.
 *
 * @returns nothing where it is too long for an address
 */
export async function fragmentOf(text: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(text);
  const fragment =
    bytes.length <= PLAIN
      ? `t=${base64url(bytes)}`
      : `z=${base64url(await through(bytes, new CompressionStream('deflate-raw')))}`;
  return fragment.length <= LONGEST ? fragment : undefined;
}

/**
 * The text of a fragment, with or without `#`.
 *
 * @returns nothing where the fragment holds none
 * @throws Error where it is damaged
 */
export async function textOf(fragment: string): Promise<string | undefined> {
  const [, kind, data = ''] = /^#?([tz])=(.+)$/.exec(fragment) ?? [];
  if (kind === undefined) return undefined;
  const bytes = fromBase64url(data);
  const plain = kind === 'z' ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
