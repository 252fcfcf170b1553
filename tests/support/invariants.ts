import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import type { Analysis, Analyzer, Bulletin, Change, Normalization, Span } from '../../src/index.js';
import { ENTITY_TYPES, RULE_FAMILIES, TAGS, toReport } from '../../src/index.js';
import { toBrat } from '../../src/formats/brat.js';
import { toConllu } from '../../src/formats/conllu.js';
import { toIcalendar } from '../../src/formats/icalendar.js';
import { toJson } from '../../src/formats/json.js';
import { toText } from '../../src/formats/text.js';
import { toTimex3 } from '../../src/formats/timex3.js';
import { decomposedSyllables } from '../../src/text/composition.js';
import { rewritten } from '../../src/text/rewriting.js';

/** What must hold of every text: an assertion that throws where it does not. */
export type Invariant = (analyzer: Analyzer, text: string) => void;

/** Spans lie in the text, in order and apart, each holding something. */
function assertSpans(spans: readonly Span[], text: string, what: string): void {
  let reached = 0;
  for (const { start, end } of spans) {
    assert.ok(
      Number.isInteger(start) && Number.isInteger(end) && start >= reached && end > start && end <= text.length,
      `${what} ${start}–${end} after ${reached} in a text of ${text.length}`,
    );
    reached = end;
  }
}

/** Tokens and the white space between them are the text. */
const roundTrip: Invariant = (analyzer, text) => {
  const tokens = analyzer.segment(text);
  assertSpans(tokens, text, 'token');
  let end = 0;
  for (const token of tokens) {
    assert.equal(text.slice(end, token.start).trim(), '', `no gap before ${token.start}`);
    assert.equal(token.surface, text.slice(token.start, token.end));
    assert.equal(token.tag, token.morphemes.map(({ tag }) => tag).join('+'));
    assert.ok(
      token.morphemes.length > 0 && token.morphemes.every(({ form, tag }) => form !== '' && TAGS.includes(tag)),
    );
    end = token.end;
  }
  assert.equal(text.slice(end).trim(), '', `no gap at the end`);
  assert.deepEqual(
    analyzer.wakati(text),
    tokens.map(({ surface }) => surface),
  );
};

/** A text without its white space. */
const solid = (text: string): string => text.replace(/\s/g, '');

/** Of several segmentations each covers the text, none costs less than the one before, and no two are alike. */
const severalSegmentations: Invariant = (analyzer, text) => {
  const ways = analyzer.nBest(text, 3);
  assert.ok(ways.length <= 3);
  ways.forEach(({ tokens, cost }, i) => {
    assertSpans(tokens, text, 'token');
    // A word of a user may hold what is a gap in another segmentation.
    assert.equal(solid(tokens.map(({ surface }) => surface).join('')), solid(text));
    assert.ok(i === 0 || cost >= ways[i - 1].cost, 'costs go down');
  });
};

/** Sentences hold every token and nothing but white space stands between them. */
const sentencesCover: Invariant = (analyzer, text) => {
  const sentences = analyzer.sentences(text);
  assertSpans(sentences, text, 'sentence');
  let end = 0;
  for (const sentence of sentences) {
    assert.equal(text.slice(end, sentence.start).trim(), '', `a sentence leaves out what stands at ${end}`);
    end = sentence.end;
  }
  assert.equal(text.slice(end).trim(), '', `no sentence holds what stands at ${end}`);
  // Every token lies in one sentence.
  let at = 0;
  for (const token of analyzer.segment(text)) {
    while (at < sentences.length && sentences[at].end <= token.start) at++;
    assert.ok(
      at < sentences.length && sentences[at].start <= token.start && token.end <= sentences[at].end,
      `the token at ${token.start} lies across sentences`,
    );
  }
};

/** Changes are in order and apart, and are all that tells the texts from each other; offsets map both ways. */
function assertNormalization(text: string, normalization: Normalization, to: 'northern' | 'southern'): void {
  const { text: written, changes, toNormalized, toSource } = normalization;
  const source = (change: Change): string => (to === 'southern' ? change.northern : change.southern);
  const target = (change: Change): string => (to === 'southern' ? change.southern : change.northern);
  let rebuilt = '';
  let end = 0;
  for (const change of changes) {
    assert.ok(change.start >= end && change.end >= change.start && change.end <= text.length, 'changes overlap');
    assert.equal(text.slice(change.start, change.end), source(change));
    assert.notEqual(source(change), target(change));
    assert.ok(RULE_FAMILIES.includes(change.rule));
    // What does not change lies as far from its beginning in both texts.
    const from = rebuilt.length;
    rebuilt += text.slice(end, change.start);
    if (change.start > end) {
      assert.equal(toNormalized(change.start - 1), rebuilt.length - 1);
      assert.equal(toSource(from), end);
      assert.equal(toSource(rebuilt.length - 1), change.start - 1);
    }
    rebuilt += target(change);
    end = change.end;
    // An offset inside a change falls inside what was written for it.
    for (const offset of [change.start, (change.start + change.end) >> 1]) {
      const place = toNormalized(offset);
      assert.ok(place >= rebuilt.length - target(change).length - 1 && place <= rebuilt.length);
    }
  }
  assert.equal(rebuilt + text.slice(end), written);
  assert.equal(toNormalized(text.length), written.length);
  assert.equal(toSource(written.length), text.length);
  assertMonotone(toNormalized, text.length, written.length);
  assertMonotone(toSource, written.length, text.length);
}

/** A map of offsets never goes back, and stays within the other text, also for offsets outside its own. */
function assertMonotone(map: (offset: number) => number, length: number, otherLength: number): void {
  assert.equal(map(-1), map(0));
  assert.equal(map(length + 1), map(length));
  let last = 0;
  for (let offset = 0; offset <= length; offset += 1 + Math.floor(length / 5000)) {
    const place = map(offset);
    assert.ok(Number.isInteger(place) && place >= last && place <= otherLength, `offset ${offset} maps to ${place}`);
    last = place;
  }
}

const toSouthern: Invariant = (analyzer, text) => {
  for (const options of [{}, { spacing: 'open', names: 'southern', quotes: 'straight' }] as const) {
    assertNormalization(text, analyzer.normalize(text, options), 'southern');
  }
};

const toNorthern: Invariant = (analyzer, text) => {
  assertNormalization(text, analyzer.normalize(text, { to: 'northern' }), 'northern');
};

const nothingChosen: Invariant = (analyzer, text) => {
  assert.equal(analyzer.normalize(text, { families: [] }).text, text);
};

const entities: Invariant = (analyzer, text) => {
  const found = analyzer.entities(text);
  assertSpans(found, text, 'entity');
  for (const entity of found) {
    assert.equal(entity.text, text.slice(entity.start, entity.end));
    assert.ok(ENTITY_TYPES.includes(entity.type));
    assert.equal(entity.text, entity.text.trim());
    assert.notEqual(entity.southern.trim(), '');
    if (entity.position) {
      assert.equal(entity.position.text, text.slice(entity.position.start, entity.position.end));
    }
  }
};

/** TIMEX3 values: periods, and dates or times with X for what is unknown. */
const VALUE =
  /^(?:P[\dX.]+[A-Z][\dXA-Z.]*|PT[\dX.]+[HMS][\dXHMS.]*|(?:BC|AD)?[\dX]{2,}(?:-[-\dXA-Z]+)?(?:T[-+:.\dXA-Z]+)?)$/;

const times: Invariant = (analyzer, text) => {
  for (const reference of [undefined, '2024-11-01']) {
    const found = analyzer.times(text, reference === undefined ? {} : { reference });
    assertSpans(found, text, 'time');
    for (const time of found) {
      assert.equal(time.text, text.slice(time.start, time.end));
      assert.match(time.value, VALUE);
      assert.doesNotMatch(time.value, /NaN|undefined|null|Infinity|--|\s/);
      if (time.range) assert.ok(time.range.includes(time.value), 'a range without its own value');
    }
  }
};

/** The text that a bulletin is read in: of an HTML page what a reader sees of it. */
const readText = (analyzer: Analyzer, text: string): string => analyzer.bulletin(text).page?.text ?? text;

const bulletin: Invariant = (analyzer, source) => {
  const { title, body, dateline, furniture, issuer, page } = analyzer.bulletin(source);
  const text = readText(analyzer, source);
  const inOrder = (one: Span, other: Span): number => one.start - other.start;
  assertSpans(body, text, 'paragraph');
  const parts = [...(title ? [title] : []), ...body, ...(dateline ? [dateline.span] : []), ...furniture];
  assertSpans(parts.sort(inOrder), text, 'part');
  if (dateline?.date !== undefined) assert.match(dateline.date, /^\d{4}-\d\d-\d\d$/);
  for (let start = 0; page && start < text.length; start++) {
    const place = page.toSource({ start, end: start + 1 });
    assert.ok(place.start >= 0 && place.start <= place.end && place.end <= source.length, `no place of ${start}`);
  }
  if (issuer) assert.equal(issuer.text, text.slice(issuer.start, issuer.end));
};

/**
 * One pass gives what the stages give by themselves, without what lies in page furniture. The issuer is read in its
 * whole text there and in its line alone here, which may tell more or less.
 */
const analysisIsItsParts: Invariant = (analyzer, source) => {
  const text = readText(analyzer, source);
  const analysis = analyzer.analyze(source);
  const parts = ({ issuer: _, page, ...others }: Bulletin): unknown => ({ ...others, page: page?.text });
  assert.equal(analysis.text, text);
  assert.deepEqual(analysis.tokens, analyzer.segment(text));
  assert.deepEqual(analysis.sentences, analyzer.sentences(text));
  assert.deepEqual(parts(analysis.bulletin), parts(analyzer.bulletin(source)));
  const { text: southern, changes } = analyzer.normalize(text);
  assert.equal(analysis.normalization.text, southern);
  assert.deepEqual(analysis.normalization.changes, changes);
  assertSubset(analysis.entities, analyzer.entities(text));
  const date = analysis.bulletin.dateline?.date;
  assertSubset(analysis.times, analyzer.times(text, date === undefined ? {} : { reference: date }));
};

function assertSubset(some: readonly unknown[], all: readonly unknown[]): void {
  const known = new Set(all.map((item) => JSON.stringify(item)));
  for (const item of some) assert.ok(known.has(JSON.stringify(item)), `${JSON.stringify(item)} is not found alone`);
}

const compose = (text: string): string => rewritten(text, decomposedSyllables(text)).text;

/** Decomposed text (NFD) gives what composed text gives, in its own offsets. */
const decomposed: Invariant = (analyzer, text) => {
  const composed = compose(text);
  const parts = Array.from({ length: composed.length }, (_, at) =>
    /[가-힣]/.test(composed[at]) ? composed[at].normalize('NFD') : composed[at],
  );
  const given = parts.join('');
  // Letters that stood alone may join a decomposed syllable.
  if (compose(given) !== composed) return;
  const places = [0];
  for (const part of parts) places.push(places[places.length - 1] + part.length);
  const moved = (spans: readonly Span[]): number[][] => spans.map(({ start, end }) => [places[start], places[end]]);
  const own = (spans: readonly Span[]): number[][] => spans.map(({ start, end }) => [start, end]);
  const [one, other] = [analyzer.analyze(composed), analyzer.analyze(given)];
  assert.deepEqual(own(other.tokens), moved(one.tokens));
  assert.deepEqual(own(other.sentences), moved(one.sentences));
  assert.deepEqual(own(other.entities), moved(one.entities));
  assert.deepEqual(own(other.times), moved(one.times));
  assert.deepEqual(own(other.bulletin.body), moved(one.bulletin.body));
  assert.deepEqual(own(other.normalization.changes), moved(one.normalization.changes));
  for (const to of ['northern', 'southern'] as const) {
    const normalization = analyzer.normalize(given, { to });
    assert.equal(compose(normalization.text), compose(analyzer.normalize(composed, { to }).text));
    assertNormalization(given, normalization, to);
  }
};

/** The formats take any analysis, and a page of HTML holds the text and no element that the text brought. */
const formats: Invariant = (analyzer, text) => {
  const analysis = analyzer.analyze(text);
  const name = text.slice(0, 80);
  assertPage(toReport([{ ...analysis, name }], { title: name, language: 'ko' }), analysis);
  JSON.parse(JSON.stringify(toJson(analysis)));
  toBrat(analysis);
  toText(analysis);
  toTimex3(analysis);
  toIcalendar(analysis);
  for (const line of toConllu(analysis).split('\n')) {
    assert.ok(line === '' || line.startsWith('#') || line.split('\t').length === 10, `not CoNLL-U: ${line}`);
  }
};

/** The elements of a report that could fetch or run something: its own style, data and script. */
const ACTIVE = ['meta', 'meta', 'meta', 'meta', 'meta', 'style', 'script', 'script'];
/** Attributes that fetch or run something. */
const ACTIVE_ATTRIBUTE = /^on|^(?:src|srcset|style|action|formaction|data|ping|background)$/;

function assertPage(html: string, { text, bulletin: { body } }: Analysis): void {
  let words = '';
  const active: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:meta|style|script|link|base|img|iframe|object|embed|form)$/.test(name)) active.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        assert.ok(!ACTIVE_ATTRIBUTE.test(key), `the attribute ${key}`);
        if (key === 'href') assert.ok(value.startsWith('#'), `a link to ${value}`);
      }
    },
    ontext(data) {
      words += data;
    },
  });
  parser.end(html);
  assert.deepEqual(active, ACTIVE);
  for (const { start, end } of body) {
    const paragraph = text.slice(start, end).replace(FORBIDDEN, '\ufffd');
    assert.ok(words.includes(paragraph), 'the page lacks a paragraph');
  }
}

/** What HTML cannot hold. */
// eslint-disable-next-line no-control-regex -- control characters
const FORBIDDEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** Look-ups and lists of words take anything. */
const words: Invariant = (analyzer, text) => {
  assert.ok(analyzer.nouns(text).every((noun) => noun !== ''));
  analyzer.lookup(text.slice(0, 100));
};

/** What holds of any text whatever. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'round-trip': roundTrip,
  'n-best': severalSegmentations,
  sentences: sentencesCover,
  southern: toSouthern,
  northern: toNorthern,
  'nothing-chosen': nothingChosen,
  entities,
  times,
  bulletin,
  'analysis-is-its-parts': analysisIsItsParts,
  decomposed,
  formats,
  words,
};

/** Normalizing twice gives what normalizing once gives: holds of text that somebody wrote, see `docs/hardening.md`. */
export const idempotent: Invariant = (analyzer, text) => {
  const once = analyzer.normalize(text).text;
  assert.equal(analyzer.normalize(once).text, once);
};
