import type { Entity } from '../entities/entity.js';
import type { Span } from '../text/span.js';
import type { Bulletin } from './bulletin.js';
import type { KindMention } from './kind.js';

/** Who speaks in a bulletin: a person with a post, a body or its spokesman, or the agency. */
export interface Issuer extends Span {
  /** All of it, as it stands in the text: 조선민주주의인민공화국 외무성 대변인. */
  text: string;
  /** The person's name. */
  person?: string;
  /** The post that the person holds, or that speaks without a name. */
  position?: string;
  /** The body or country. */
  organization?: string;
  /** The lexicon's id of the person, else of the body. */
  id?: string;
}

/** Finds the named things of a stretch of the text. */
export type EntitiesIn = (span: Span) => readonly Entity[];

/** What may stand between an issuer and the word for what is issued: 동지의 공동성명. */
const BEFORE_KIND = /^ ?(?:동지|각하|녀사|여사|선생)?(?:들)?의? ?(?:신문|공동|중요|특별|공개)?\s?$/;
/** What may stand between the parts of an issuer. */
const BETWEEN = /^(?:동지|각하|의|인|이신|이시며)? ?(?:경애하는 )?$/;
/** What may stand between bodies that speak together. */
const ALONGSIDE = /^(?:와|과|,)? ?$/;
const ANNOUNCES = /(?:알린다|알립니다|통지한다|통보한다|통고한다|공포한다)\.?$/;
/** What makes an issuer the subject: 동지께서, 대변인은. */
const SUBJECT = /^ ?(?:동지|각하|녀사|여사|선생)?(?:들)?(?:께서는?|은|는|이|가)(?![가-힣])/;
/** What closes a letter or message: a line with no more than post and name. */
const SIGNATURE_LENGTH = 60;
const SIGNATURE_LINES = 3;
const SENTENCE_END = /[.!?。]["'”’」』》)\]]*$/;
const BYLINE = /^(본사기자|특파기자|현지기자|본사정치보도반|조선중앙통신사 기자|조선중앙통신 기자) ?/;

/**
 * Tells who issued a bulletin: who stands before the word for its kind, or is the subject of its headline or formula,
 * or signs it; else the agency of its dateline.
 */
export function findIssuer(
  text: string,
  { body, dateline }: Bulletin,
  mention: KindMention | undefined,
  entitiesIn: EntitiesIn,
): Issuer | undefined {
  const named = mention && fromMention(text, mention, entitiesIn(mention.within));
  const signed = signature(text, body, entitiesIn);
  if (named) return named.position === undefined && signed?.person === named.person ? { ...signed, ...named } : named;
  const issuer = signed ?? announcer(text, body, entitiesIn) ?? byline(text, body);
  if (issuer) return issuer;
  if (dateline?.agency === undefined) return undefined;
  const { span } = dateline;
  return { ...span, text: text.slice(span.start, span.end), organization: dateline.agency };
}

function fromMention(text: string, mention: KindMention, entities: readonly Entity[]): Issuer | undefined {
  const before = entities.filter(({ end }) => end <= mention.start);
  const chain = chainBefore(text, before, mention.start, BEFORE_KIND);
  if (chain.length > 0) return issuerOf(text, chain);
  if (mention.place === 'head') return undefined;
  for (let i = 0; i < before.length; i++) {
    if (SUBJECT.test(text.slice(before[i].end, before[i].end + 8)))
      return issuerOf(text, chainBefore(text, before.slice(0, i + 1), before[i].end, /^$/));
  }
  return undefined;
}

/** The entities that stand side by side before an offset. */
function chainBefore(
  text: string,
  entities: readonly Entity[],
  offset: number,
  gap: RegExp,
  further = BETWEEN,
): Entity[] {
  const chain: Entity[] = [];
  let [end, between] = [offset, gap];
  for (const entity of entities.toReversed()) {
    if (entity.type === 'DOCUMENT' || !between.test(text.slice(entity.end, end))) break;
    chain.unshift(entity);
    [end, between] = [entity.start, further];
  }
  return chain;
}

function issuerOf(text: string, chain: readonly Entity[]): Issuer {
  const start = chain[0].start;
  const end = chain[chain.length - 1].end;
  const person = chain.find(({ type }) => type === 'PERSON');
  const position = person?.position?.text ?? chain.find(({ type }) => type === 'POSITION')?.text;
  const body = chain.find(({ type }) => type === 'ORGANIZATION' || type === 'EVENT') ?? chain.find(isPlace);
  const id = [person?.id, person ? undefined : body?.id].find((known) => known !== undefined && !known.startsWith('#'));
  return {
    ...{ start, end, text: text.slice(start, end) },
    ...(person && { person: person.text }),
    ...(position !== undefined && { position }),
    ...(body && { organization: body.text }),
    ...(id !== undefined && { id }),
  };
}

const isPlace = ({ type }: Entity): boolean => type === 'LOCATION';

/** The last lines of a letter, where they hold a name and post and no more. */
function signature(text: string, body: readonly Span[], entitiesIn: EntitiesIn): Issuer | undefined {
  for (const span of body.slice(-SIGNATURE_LINES).toReversed()) {
    const line = text.slice(span.start, span.end);
    if (line.length > SIGNATURE_LENGTH || SENTENCE_END.test(line) || body.length < 2) continue;
    const entities = entitiesIn(span);
    const last = entities.at(-1);
    if (!last || last.end < span.end || !entities.some(({ type }) => type === 'PERSON')) continue;
    const chain = chainBefore(text, entities, span.end, /^$/);
    if (chain[0].start === span.start) return issuerOf(text, chain);
  }
  return undefined;
}

/** Who makes something known in the first paragraph: …는 …를 알린다. */
function announcer(text: string, [first]: readonly Span[], entitiesIn: EntitiesIn): Issuer | undefined {
  if (first === undefined || !ANNOUNCES.test(text.slice(Math.max(first.start, first.end - 10), first.end)))
    return undefined;
  const entities = entitiesIn(first);
  for (let i = 0; i < entities.length; i++) {
    if (!SUBJECT.test(text.slice(entities[i].end, entities[i].end + 8))) continue;
    const chain = chainBefore(text, entities.slice(0, i + 1), entities[i].end, /^$/, ALONGSIDE);
    return issuerOf(text, chain);
  }
  return undefined;
}

/** The reporter who signs an article. */
function byline(text: string, body: readonly Span[]): Issuer | undefined {
  const span = body.at(-1);
  const line = span ? text.slice(span.start, span.end) : '';
  const match = line.length <= SIGNATURE_LENGTH ? BYLINE.exec(line) : null;
  if (!span || !match) return undefined;
  const person = line.slice(match[0].length);
  return {
    ...{ ...span, text: line, position: match[1] },
    ...(/^[가-힣]{2,4}$|^[가-힣]( [가-힣]){1,3}$/.test(person) && { person: person.replaceAll(' ', '') }),
  };
}
