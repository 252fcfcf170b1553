import type { Token } from '../segmenter/token.js';
import { initialOf } from '../text/hangul.js';
import { firstForm, firstTag, isNounTag, lastForm, lastTag, type Piece, type Rule } from './piece.js';

/** The words of `spacing.tsv`, by class. */
export interface SpacingLexicon {
  /** Set apart after an adnominal ending, whatever the lattice takes them for. */
  adnominal: ReadonlySet<string>;
  /** Set apart after a noun. */
  noun: ReadonlySet<string>;
  /** Set apart from the noun that follows. */
  determiner: ReadonlySet<string>;
  /** Set apart from the personal name before them. */
  title: ReadonlySet<string>;
  /** Before 동지 these are no names (혁명동지). */
  fellow: ReadonlySet<string>;
  /** Auxiliaries that stay with the ending before them. */
  'joined-auxiliary': ReadonlySet<string>;
  /** What the South writes as one word though it has the form of two: verbs (가려보다), and nouns (지난해). */
  compound: ReadonlySet<string>;
  /** Words near -는데 that make 데 a noun. */
  purpose: ReadonlySet<string>;
}

/** A place between two pieces that touch in the source. */
interface Joint {
  before: Piece;
  after: Piece;
  pieces: readonly Piece[];
  /** The place of `after`. */
  at: number;
}

type SpacingRule = (joint: Joint, lexicon: SpacingLexicon) => boolean;

/** Spaces that the South requires (한글 맞춤법 제41–50항) and the North omits (조선말띄여쓰기규정); any rule suffices. */
const RULES: readonly SpacingRule[] = [
  afterAdnominal,
  boundNoun,
  afterBoundNoun,
  positionNoun,
  existence,
  auxiliary,
  afterJeok,
  afterDeterminer,
  unitAfterYeo,
  titleAfterName,
];

export const spacing =
  (lexicon: SpacingLexicon): Rule =>
  (pieces, { open }) => {
    for (let at = 1; at < pieces.length; at++) {
      const joint = { before: pieces[at - 1], after: pieces[at], pieces, at };
      if (joint.after.afterGap || joint.after.merged) continue;
      if (open && opensCompound(joint)) joint.after.space = true;
      if (joint.after.token.joined && !isCounted(joint)) continue;
      // What looks like a bound noun (먼 이) is the particle of a name (쩐 타인 먼이).
      if (joint.before.named && joint.after.token.surface.length === 1) continue;
      if (RULES.some((rule) => rule(joint, lexicon))) joint.after.space = true;
    }
    for (let at = 0; at < pieces.length; at++) spaceInside(pieces, at, lexicon);
  };

/** 세기말 is a word, 6세기말 the end of a century that is counted. */
const isCounted = ({ after, pieces, at }: Joint): boolean =>
  AFTER_MEASURE.has(after.token.surface) && at > 1 && lastTag(pieces[at - 2]) === 'SN' && !pieces[at - 1].afterGap;

/** 전략대화 → 전략 대화: nouns of two syllables and more, which the South may set apart or leave (제49, 50항). */
const opensCompound = ({ before, after }: Joint): boolean =>
  [before, after].every(
    ({ token }) => /^NN[GP]$/.test(token.tag) && token.surface.length > 1 && token.kind !== 'person',
  );

const STARTS_WORD = /^(NN|NP|NR|MM|MA|VV|VA|VX|XR|XPN|SN|SL|SH)/;

/** 제42항: 하는것 → 하는 것; and any word after an adnominal ending. */
function afterAdnominal({ before, after }: Joint, { adnominal, compound }: SpacingLexicon): boolean {
  if (lastTag(before) !== 'ETM' || compound.has(before.token.surface + after.token.surface)) return false;
  // In southern text -는데 is the ending wherever its writer did not set 데 apart.
  if (after.token.surface === '데' && !after.northern) return false;
  return STARTS_WORD.test(firstTag(after)) || adnominal.has(firstForm(after)) || adnominal.has(after.token.surface);
}

const BOUND_ANYWHERE = new Set(['것', '거']);

/** 제42항: 우리의것 → 우리의 것, 나라들간 → 나라들 간; units after digits stay. */
function boundNoun({ before, after }: Joint, { noun }: SpacingLexicon): boolean {
  if (firstTag(after) !== 'NNB') return false;
  if (BOUND_ANYWHERE.has(firstForm(after))) return lastTag(before) !== 'SN';
  if (isMeasure(before)) return AFTER_MEASURE.has(firstForm(after));
  if (!noun.has(firstForm(after))) return false;
  return isNoun(before) && (after.token.surface !== '시' || isTimeOf(before, after));
}

/** 74s만에 → 74s 만에, 6세기말 → 6세기 말: set apart even from a measure, which other units follow closed. */
const AFTER_MEASURE = new Set(['만', '말', '초']);

/** 방문시 is a time, 평양시 a city; only northern text writes the time so. */
const isTimeOf = (before: Piece, after: Piece): boolean => after.northern && !isPlaceName(before);

const isPlaceName = ({ token }: Piece): boolean => token.tag === 'NNP' || token.kind === 'place' || !token.known;

const STANDING_AFTER_BOUND = new Set(['있', '없', '같', '모르', '알', '하', '되', '싶']);

/** 할수있다 → 할 수 있다. */
function afterBoundNoun({ before, after }: Joint): boolean {
  if (!['수', '것', '줄', '바', '리', '데', '적'].includes(before.token.surface)) return false;
  return lastTag(before) === 'NNB' && /^V[AVX]/.test(firstTag(after)) && STANDING_AFTER_BOUND.has(firstForm(after));
}

/** Nouns of place and time after a noun: 신포시앞 → 신포시 앞, 발사후 → 발사 후, 령도밑에 → 영도 밑에. */
function positionNoun({ before, after, pieces, at }: Joint, { noun }: SpacingLexicon): boolean {
  const word = after.token.surface;
  if (word === '만' && isTimeBefore(pieces, at)) return true;
  if (!noun.has(word) || !isNoun(before) || firstTag(after) === 'NNB') return false;
  if (!/^(NN|MAJ|MAG|XSN|XPN|MM)/.test(firstTag(after))) return false;
  // A noun that goes on is no noun of place: 전략, 안전, 속도 are whole words already, 뒤마당 and 앞날 too.
  const next = pieces[at + 1];
  if (next && !next.afterGap && STARTS_WORD.test(firstTag(next)) && !firstTag(next).startsWith('XSN')) {
    return word === '및' || word === '등';
  }
  if (word === '시') return isTimeOf(before, after);
  if (word === '말' || word === '초') return isMeasure(before) || before.token.surface.endsWith('세기');
  return nounRunBefore(pieces, at).length > 1 || isMeasure(before);
}

/** 만 after a stretch of time and before 에: 사흘만에 → 사흘 만에. */
function isTimeBefore(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  const before = pieces[at - 1];
  return isMeasure(before) && next !== undefined && !next.afterGap && next.token.surface === '에';
}

/** 심도있는 → 심도 있는: a predicate of its own after a noun; 재미있다, 끝없다 are whole words of the dictionary. */
function existence({ before, after }: Joint): boolean {
  return after.northern && isNoun(before) && /^V[VAX]$/.test(firstTag(after)) && /^[있없]$/.test(firstForm(after));
}

/** 제47항: 취하고있는 → 취하고 있는, 보내여왔다 → 보내어 왔다; -어지다 and -어하다 stay. */
function auxiliary({ before, after, pieces, at }: Joint, lexicon: SpacingLexicon): boolean {
  if (lastTag(before) !== 'EC') return false;
  const tag = firstTag(after);
  if (tag !== 'VX' && tag !== 'VV' && tag !== 'VA') return false;
  if (lexicon.compound.has(verbBefore(pieces, at) + firstForm(after))) return false;
  return ![firstForm(after), after.token.surface].some((verb) => isJoinedAuxiliary(lastForm(before), verb, lexicon));
}

/** A verb with its ending as it stands before a place: 가려 of 가려보다, 들어 of 들어가다. */
function verbBefore(pieces: readonly Piece[], at: number): string {
  const ending = pieces[at - 1];
  const stem = pieces[at - 2];
  const isWhole = ending.token.morphemes.length > 1 || ending.afterGap || stem === undefined;
  return isWhole ? ending.written : stem.written + ending.written;
}

const isJoinedAuxiliary = (ending: string, verb: string, lexicon: SpacingLexicon): boolean =>
  lexicon['joined-auxiliary'].has(verb) && /[어아여]$/.test(ending) && !ending.endsWith('야');

/** 실천적문제 → 실천적 문제: -적 before the noun that it modifies. */
function afterJeok({ before, after }: Joint): boolean {
  const word = before.token.surface;
  const derived = before.token.tag === 'XSN' && word === '적';
  const whole = word.length > 2 && word.endsWith('적') && /^(NNG|MM|XR)$/.test(before.token.tag);
  return (
    (derived || whole) && (/^(NN[GP]|XR|MM|XPN|NP|MAG)/.test(firstTag(after)) || /^[《〈“‘]/.test(after.token.surface))
  );
}

/** 온나라 → 온 나라, 전세계 → 전 세계, 세번째 → 세 번째. */
function afterDeterminer({ before, after }: Joint, { determiner }: SpacingLexicon): boolean {
  if (!/^(MM|NR|NP)$/.test(lastTag(before)) || !determiner.has(before.token.surface)) return false;
  // 이밖에도 is 이 밖에도, though 밖에 is a particle elsewhere.
  if (after.token.surface === '밖에') return before.northern && /^[이그]$/.test(before.token.surface);
  // 새누리 is a name of the South.
  if (before.token.surface === '새' && !before.northern) return false;
  if (lastTag(before) === 'NP' && !/^(NNG|NNB)$/.test(firstTag(after))) return false;
  return /^(NN|XR|MM|XPN|NP)/.test(firstTag(after)) || (before.token.surface === '여러' && firstTag(after) === 'XSN');
}

/** 130여점 → 130여 점: a unit after 여 "and more", which digits alone do not take. */
function unitAfterYeo({ before, after }: Joint): boolean {
  return (
    before.token.surface.endsWith('여') && /^(XSN|NNG|MM|NR|NNB)$/.test(before.token.tag) && firstTag(after) === 'NNB'
  );
}

/** 제48항: 김정은동지 → 김정은 동지, 뿌찐대통령 → 푸틴 대통령. 동지 follows names alone, but for 혁명동지 and the like. */
function titleAfterName({ before, after, pieces, at }: Joint, { title, fellow }: SpacingLexicon): boolean {
  if (!isNounTag(firstTag(after)) && firstTag(after) !== 'XPN') return false;
  if (after.token.surface === '동지') return !fellow.has(nounRunBefore(pieces, at));
  return isPerson(before.token) && (title.has(nounRun(pieces, at)) || title.has(after.token.surface));
}

const isPerson = (token: Token): boolean => token.kind === 'person';

/** No title or compound that the lists hold is longer; what is longer is in none of them. */
const LONGEST_RUN = 40;

/** The nouns that touch each other from a place on, as one text. */
function nounRun(pieces: readonly Piece[], from: number): string {
  let text = '';
  for (let at = from; at < pieces.length && (at === from || !pieces[at].afterGap); at++) {
    const tag = firstTag(pieces[at]);
    if (text.length > LONGEST_RUN) break;
    if ((!isNounTag(tag) && tag !== 'XPN') || pieces[at].token.surface === '들') break;
    text += pieces[at].token.surface;
  }
  return text;
}

function nounRunBefore(pieces: readonly Piece[], to: number): string {
  let text = '';
  for (let at = to - 1; at >= 0 && text.length <= LONGEST_RUN && isNounTag(lastTag(pieces[at])); at--) {
    text = pieces[at].token.surface + text;
    if (pieces[at].afterGap) break;
  }
  return text;
}

const isNoun = (piece: Piece): boolean => isNounTag(lastTag(piece)) || lastTag(piece) === 'ETN';

/** A number's unit: 년, 일, km, s. */
const isMeasure = ({ token }: Piece): boolean =>
  token.tag === 'SL' ||
  token.tag === 'SN' ||
  token.tag === 'NR' ||
  token.tag.endsWith('NNB') ||
  /^(하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)$/.test(token.surface);

/** Spaces inside a token that the dictionary keeps whole: 해준 → 해 준, 는데 → 는 데. */
function spaceInside(pieces: readonly Piece[], at: number, lexicon: SpacingLexicon): void {
  const piece = pieces[at];
  const { morphemes } = piece.token;
  if (isFellowMisread(pieces, at)) {
    piece.space = true;
    splitBefore(piece, '동지'.length);
    return;
  }
  if (isPrefixMisread(pieces, at, lexicon)) {
    splitBefore(piece, piece.written.length - 1);
    return;
  }
  if (isPurpose(pieces, at, lexicon)) {
    splitBefore(piece, piece.written.lastIndexOf('데'));
    return;
  }
  for (let i = 1; i < morphemes.length; i++) {
    const { form, tag } = morphemes[i];
    const { form: before, tag: beforeTag } = morphemes[i - 1];
    const afterEnding = beforeTag === 'EC' && tag === 'VX' && !isJoinedAuxiliary(before, form, lexicon);
    const afterModifier = beforeTag === 'ETM' && tag === 'NNB';
    if (afterEnding || afterModifier) splitBefore(piece, headOf(piece.written, form));
  }
}

/** 라브로브동지사이 read as 동지사 + 이: after a person it is 동지 and 사이. */
const isFellowMisread = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at].token.surface === '동지사' &&
  !pieces[at].afterGap &&
  at > 0 &&
  isPerson(pieces[at - 1].token) &&
  pieces[at + 1]?.token.surface.startsWith('이');

/** 불길속 read as 불+길속: what a prefix stands before ends in a noun of place. */
const isPrefixMisread = (pieces: readonly Piece[], at: number, { noun }: SpacingLexicon): boolean => {
  const { surface } = pieces[at].token;
  const touches = pieces[at].northern && at > 0 && !pieces[at].afterGap;
  return (
    touches &&
    firstTag(pieces[at - 1]) === 'XPN' &&
    surface.length === 2 &&
    /[속앞뒤밖밑]$/.test(surface) &&
    noun.has(surface[1])
  );
};

/** Where a morpheme begins in a contracted surface: at the last syllable that has its first letter. */
function headOf(surface: string, form: string): number {
  for (let at = surface.length - 1; at > 0; at--) if (initialOf(surface[at]) === initialOf(form)) return at;
  return -1;
}

function splitBefore(piece: Piece, at: number): void {
  if (at <= 0 || piece.written[at - 1] === ' ') return;
  piece.written = `${piece.written.slice(0, at)} ${piece.written.slice(at)}`;
  piece.rule ??= 'spacing';
}

const NEAR = 6;

/** Whether -는데 is 는 + 데 "in that": before 서, 도, 에 or with a predicate that wants a purpose (중점을 두다, 이바지하다). */
function isPurpose(pieces: readonly Piece[], at: number, { purpose }: SpacingLexicon): boolean {
  const { morphemes, surface } = pieces[at].token;
  const last = morphemes.at(-1);
  if (!pieces[at].northern || last?.tag !== 'EC' || !/[는ㄴ]데$/.test(last.form) || !surface.endsWith('데'))
    return false;
  const before = morphemes.length > 1 ? morphemes.at(-2)?.tag : lastTag(pieces[at - 1]);
  if (before === 'EP' || before === 'VCP') return false;
  const next = pieces[at + 1];
  if (!next) return false;
  const stem = morphemes.length > 1 ? morphemes.at(-2)?.form : lastForm(pieces[at - 1]);
  if (next.afterGap && (stem === '있' || stem === '없')) return /^[대관]하$/.test(firstForm(next));
  if (!next.afterGap) return /^(JK|JX)/.test(firstTag(next)) && !/^(요|야)/.test(next.token.surface);
  for (let i = at + 1; i < pieces.length && i <= at + NEAR; i++) {
    if (/^(EF|SF|SP)/.test(firstTag(pieces[i]))) return false;
    if (purpose.has(firstForm(pieces[i])) || purpose.has(pieces[i].written)) return true;
  }
  return false;
}
