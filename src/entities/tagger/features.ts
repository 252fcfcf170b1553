import type { Candidate } from '../candidate.js';
import { ENTITY_TYPES } from '../entity.js';
import type { EntityLexicon } from '../lexicon.js';
import type { Page } from '../page.js';

/** Weights stand in this many rows; features are hashed to them. */
export const ROWS = 3 << 17;
/** Features of a token. */
export const FEATURES = 36;

/** Stands for the features of a token that is no part of a name. */
export const NO_ROW = -1;

/** Whether a token may belong to a name: particles, endings, marks and plain verbs do not. */
const mayBeNamed = ({ tokens, headEnd }: Page, index: number): boolean =>
  tokens[index].end <= headEnd[index] && !/^S[FPSE]/.test(tokens[index].tag);

/** What the features of a token are made of, computed once for each token. */
interface Word {
  surface: number;
  tag: number;
  /** Its first and last letters, and whether it is a word, a number or a mark. */
  head: number;
  head2: number;
  tail: number;
  shape: number;
  /** Place in the eojeol: alone, first, middle, last. */
  place: number;
  /** What the other evidence takes it for. */
  evidence: number;
  /** The head of its eojeol, what follows that head, and the eojeol's last word of the head. */
  eojeol: number;
  particle: number;
  last: number;
  /** What the tables say of it: suffix of bodies or places, honorific, surname. */
  class: number;
  /** The eojeol's first two letters, its head's last two and last letter, its length, how foreign it sounds. */
  first2: number;
  last2: number;
  last1: number;
  eojeolSound: number;
  /** The best name by its shape that begins here, or that covers it. */
  name: number;
  /** How foreign it sounds and how common it is. */
  sound: number;
}

const EDGE: Word = {
  surface: 1,
  tag: 1,
  head: 1,
  head2: 1,
  tail: 1,
  shape: 1,
  place: 0,
  evidence: 0,
  eojeol: 1,
  particle: 1,
  last: 1,
  first2: 1,
  last2: 1,
  last1: 1,
  eojeolSound: 0,
  name: 0,
  class: 0,
  sound: 0,
};

/**
 * Hashes the features of all tokens of a page: the word and its neighbours, their tags, letters and shapes, and what the
 * other evidence takes them for.
 *
 * @param decided the best candidates of the other evidence, in order
 * @param wanted tells the tokens whose features are asked for, by default all
 * @returns `FEATURES` rows of the weights for each token, `NO_ROW` where it can be no part of a name or is not wanted
 */
export function hashFeatures(
  page: Page,
  lexicon: EntityLexicon,
  candidates: readonly Candidate[],
  decided: readonly Candidate[],
  wanted: (token: number) => boolean = () => true,
): Int32Array {
  const { tokens } = page;
  const evidence = evidenceOf(page, decided);
  const names = namesOf(page, candidates);
  const made: Word[] = [];
  const wordAt = (i: number): Word =>
    i < 0 || i >= tokens.length ? EDGE : (made[i] ??= wordOf(page, lexicon, i, evidence[i], names[i]));
  const rows = new Int32Array(tokens.length * FEATURES);
  for (let i = 0; i < tokens.length; i++) {
    if (!wanted(i) || !mayBeNamed(page, i)) {
      rows.fill(NO_ROW, i * FEATURES, (i + 1) * FEATURES);
      continue;
    }
    const before2 = wordAt(i - 2);
    const before = wordAt(i - 1);
    const word = wordAt(i);
    const after = wordAt(i + 1);
    const after2 = wordAt(i + 2);
    const at = i * FEATURES;
    let k = 0;
    const add = (one: number, two = 0, three = 0): void => {
      rows[at + k] = rowOf(k, one, two, three);
      k++;
    };
    add(word.surface);
    add(word.surface, word.tag);
    add(before.surface, word.shape);
    add(after.surface, word.shape);
    add(before.surface, word.surface);
    add(word.surface, after.surface);
    add(before2.surface);
    add(after2.surface);
    add(word.tag, word.place);
    add(before.tag, word.tag);
    add(word.tag, after.tag);
    add(word.head, word.tag);
    add(word.head2, word.tail);
    add(word.tail, word.tag);
    add(word.tail, after.surface);
    add(word.shape, word.place);
    add(word.shape, before.shape, after.shape);
    add(word.evidence, word.tag, word.place);
    add(word.evidence, before.evidence);
    add(word.evidence, after.evidence);
    add(word.evidence, after.surface);
    add(word.eojeol);
    add(word.eojeol, word.particle);
    add(word.particle, word.shape, word.place);
    add(word.last, word.shape);
    add(word.class, before.class, after.class);
    add(after.class, word.tag, word.shape);
    add(before.class, word.tag, word.shape);
    add(word.sound, word.tag, word.place);
    add(word.name, word.particle);
    add(word.name, after.surface);
    add(word.name, before.name, after.name);
    add(word.first2, word.place);
    add(word.last2, word.place);
    add(word.eojeolSound, word.particle);
    add(before.last2, word.shape);
  }
  return rows;
}

function wordOf(page: Page, lexicon: EntityLexicon, index: number, evidence: number, name: number): Word {
  const { text, eojeolStart, eojeolEnd, headEnd } = page;
  const token = page.tokens[index];
  const { start, end, tag, kind, known, surface } = token;
  const headLast = page.tokens[page.endingAt[headEnd[index]]] ?? token;
  const sound = tag.startsWith('N') || tag === 'NA' ? lexicon.foreignSound(surface) : 0;
  const first = start === eojeolStart[index];
  const last = end === eojeolEnd[index];
  return {
    surface: hashText(text, start, end),
    tag: hashText(tag, 0, tag.length),
    head: text.charCodeAt(start),
    head2: hashText(text, start, Math.min(end, start + 2)),
    tail: text.charCodeAt(end - 1) + (end - start > 1 ? text.charCodeAt(end - 2) * 65536 : 0),
    shape: (kind === 'person' ? 2 : kind === 'place' ? 4 : 0) + (known ? 1 : 0) + 8 * Math.min(end - start, 5),
    place: (first ? 1 : 0) + (last ? 2 : 0),
    evidence,
    eojeol: hashText(text, eojeolStart[index], headEnd[index]),
    particle: hashText(text, headEnd[index], eojeolEnd[index]),
    last: hashText(text, headLast.start, headLast.end),
    first2: hashText(text, eojeolStart[index], Math.min(headEnd[index], eojeolStart[index] + 2)),
    last2: hashText(text, Math.max(eojeolStart[index], headEnd[index] - 2), headEnd[index]),
    last1: text.charCodeAt(headEnd[index] - 1),
    eojeolSound: soundBucket(lexicon, text.slice(eojeolStart[index], headEnd[index])),
    name,
    class: classOf(lexicon, surface),
    sound:
      Math.max(-3, Math.min(3, Math.round(sound))) +
      4 +
      8 * Math.min(4, Math.round(lexicon.common(surface).commonness)),
  };
}

function classOf(
  { organizationSuffixes, placeSuffixes, honorifics, surnames, foreignParts }: EntityLexicon,
  word: string,
): number {
  const organization = organizationSuffixes.get(word)?.class ?? '';
  const place = placeSuffixes.get(word)?.[0]?.class ?? '';
  const [honorific = ''] = honorifics.get(word) ?? [];
  const name =
    (surnames.has(word.slice(0, 1)) ? 1 : 0) + (foreignParts.has(word) ? 2 : 0) + (word.length === 3 ? 4 : 0);
  const classes = `${organization} ${place} ${honorific}`;
  return hashText(classes, 0, classes.length) ^ name;
}

function soundBucket({ foreignSound }: EntityLexicon, text: string): number {
  return Math.max(-3, Math.min(3, Math.round(foreignSound(text)))) + 4 + 8 * Math.min(6, text.length);
}

/** Numbers for each token the best name of a person by its shape alone. */
function namesOf(page: Page, candidates: readonly Candidate[]): Uint8Array {
  const names = new Uint8Array(page.tokens.length);
  for (const { start, end, type, score } of candidates) {
    if (type !== 'PERSON' || score < -5) continue;
    for (let i = page.tokenAt(start); i < page.tokens.length && page.tokens[i].start < end; i++) {
      const bucket = 8 + Math.max(-5, Math.min(6, Math.round(score)));
      const mark = 4 * bucket + (page.tokens[i].start <= start ? 2 : 0) + (page.tokens[i].end >= end ? 1 : 0);
      if (mark > names[i]) names[i] = mark;
    }
  }
  return names;
}

/** Numbers for each token the type of the candidate over it, whether it begins there, and how sure it is. */
function evidenceOf(page: Page, decided: readonly Candidate[]): Uint8Array {
  const evidence = new Uint8Array(page.tokens.length);
  for (const { start, end, type, score, thing } of decided) {
    for (let i = page.tokenAt(start); i < page.tokens.length && page.tokens[i].start < end; i++) {
      const sure = score > 3 ? 2 : score > 1.5 ? 1 : 0;
      const begins = page.tokens[i].start <= start ? 1 : 0;
      evidence[i] = 1 + begins + 2 * (sure + 3 * ((thing ? 1 : 0) + 2 * ENTITY_TYPES.indexOf(type)));
    }
  }
  return evidence;
}

function hashText(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function rowOf(template: number, one: number, two: number, three: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ one;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ two;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ three;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return ((hash ^ (hash >>> 15)) >>> 0) % ROWS;
}
