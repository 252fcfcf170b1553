import type { Bulletin } from './bulletin.js';
import { type EntitiesIn, findIssuer } from './issuer.js';
import { findKind } from './kind.js';
import type { KindLexicon } from './kinds.js';

/** A bulletin with its kind and issuer, as far as its text says them. */
export function describe(text: string, bulletin: Bulletin, kinds: KindLexicon, entitiesIn: EntitiesIn): Bulletin {
  const mention = findKind(text, bulletin, kinds);
  const issuer = findIssuer(text, bulletin, mention, entitiesIn);
  return { ...bulletin, ...(mention && { kind: mention.kind }), ...(issuer && { issuer }) };
}
