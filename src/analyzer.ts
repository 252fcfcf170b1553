import type { Analysis } from './analysis.js';
import { describe } from './bulletin/describe.js';
import { parseBulletin } from './bulletin/parse-bulletin.js';
import type { Bulletin } from './bulletin/bulletin.js';
import { readFurniture } from './bulletin/furniture.js';
import { isPage } from './bulletin/html/is-html.js';
import { readPage } from './bulletin/html/read-page.js';
import { readThrough } from './bulletin/reading/read-through.js';
import { readKinds } from './bulletin/kinds.js';
import type { Dictionary } from './dictionary/dictionary.js';
import { parseTsv } from './dictionary/tsv.js';
import type { Entity } from './entities/entity.js';
import { createEntityRecognizer } from './entities/recognizer.js';
import { readUserEntities, type UserEntities } from './entities/user-entities.js';
import { lazily } from './lazily.js';
import type { Normalization } from './normalizer/normalization.js';
import { Normalizer, type NormalizeOptions } from './normalizer/normalizer.js';
import { reading } from './reading-analyzer.js';
import { nounsOf, wakatiOf } from './segmenter/helpers.js';
import { findReadings, type DictionaryReading } from './segmenter/readings.js';
import type { Segmentation } from './segmenter/segmentations.js';
import { Segmenter } from './segmenter/segmenter.js';
import { withUserWords } from './segmenter/user-dictionary.js';
import { readUserDictionary, type UserDictionary } from './segmenter/user-words.js';
import { sentenceFinder } from './segmenter/sentences.js';
import type { Token } from './segmenter/token.js';
import type { Span } from './text/span.js';
import { createTimeRecognizer } from './times/recognizer.js';
import type { TimeExpression } from './times/time-expression.js';

/** What a text's times are reckoned from. */
export interface TimeOptions {
  /** An ISO date (2024-11-01); by default the bulletin's own dateline, and X for what stays unknown where it has none. */
  reference?: string;
}

/** Whether a text is plain or a page. */
export interface PageOptions {
  /** Whether the text is the source of an HTML page; by default its beginning tells (`<!doctype html>`, `<div …`). */
  html?: boolean;
}

/** What {@link Analyzer.analyze} takes: how to respell, what to reckon times from, and whether the text is a page. */
export interface AnalyzeOptions extends NormalizeOptions, TimeOptions, PageOptions {}

/** Words that an analyzer knows beside the dictionary's. */
export interface WordOptions {
  /** Words of one's own, which enter the lattice beside the dictionary's. */
  userDictionary?: UserDictionary;
  /** Named things of one's own, which win over what else their names could be. */
  userEntities?: UserEntities;
}

/** What an analyzer is made of. */
export interface AnalyzerOptions extends WordOptions {
  /** The compiled dictionary's path, or in the browser its URL; by default the one that ships with the package. */
  dictionary?: string;
}

/** All stages over one dictionary. Every method throws a TypeError for anything but a string. */
export interface Analyzer {
  /** The text's morphemes; spaces are the gaps between tokens. */
  segment(text: string): Token[];
  /** The `count` likeliest ways to cut the text, likeliest first, with their costs. */
  nBest(text: string, count: number): Segmentation[];
  /** The surfaces of the text's tokens. */
  wakati(text: string): string[];
  /** The text's nouns, compounds and affixes whole. */
  nouns(text: string): string[];
  /** The text's sentences. */
  sentences(text: string): Span[];
  /** The text in southern orthography, with its changes. */
  normalize(text: string, options?: NormalizeOptions): Normalization;
  /** The named persons, posts, organizations, places, events and documents. */
  entities(text: string, options?: NormalizeOptions): Entity[];
  /** The dates, times, durations and sets, with their TIMEX3 values. */
  times(text: string, options?: TimeOptions): TimeExpression[];
  /** Title, body, dateline, furniture, kind and issuer of a text or of an HTML page, whose text is then `page.text`. */
  bulletin(textOrHtml: string, options?: PageOptions): Bulletin;
  /** All of it, in one pass. Of an HTML page, the text that is analyzed is what is to be read on it. */
  analyze(textOrHtml: string, options?: AnalyzeOptions): Analysis;
  /** Every reading that the dictionary has of a word. */
  lookup(word: string): DictionaryReading[];
}

/**
 * Wires the stages over a dictionary.
 *
 * @example
 * analyzerOf(dictionary).normalize('로씨야련방 외무상').text // '러시아연방 외무상'
 */
export function analyzerOf(source: Dictionary, { userDictionary = [], userEntities = [] }: WordOptions = {}): Analyzer {
  const dictionary = withUserWords(source, readUserDictionary(userDictionary));
  const segmenter = new Segmenter(dictionary);
  const userThings = readUserEntities(userEntities);
  const normalizer = lazily(() => new Normalizer(dictionary));
  const entityRecognizer = lazily(() => createEntityRecognizer(dictionary, dictionary.lexicons(), userThings));
  const recognizeTimes = lazily(() =>
    createTimeRecognizer({ days: dictionary.lexicon('days'), timeWords: dictionary.lexicon('time-words') }),
  );
  const southernOf =
    (normalization: Normalization) =>
    (start: number, end: number): string =>
      normalization.text.slice(normalization.toNormalized(start), normalization.toNormalized(end)).trim();
  const timesOf = (text: string, tokens: readonly Token[], reference: string | undefined): TimeExpression[] =>
    recognizeTimes()(text, tokens, reference === undefined ? {} : { reference });
  const findSentences = lazily(() => {
    const letters = parseTsv(dictionary.lexicon('letters'), 'letters.tsv', ['name']);
    return sentenceFinder(new Set(letters.map(({ cells }) => cells.name)));
  });
  const furniture = lazily(() => readFurniture(dictionary.lexicon('furniture')));
  const segmentOf = (text: string): Segmentation => segmenter.best(text, 1)[0] ?? { tokens: [], cost: 0 };
  const readBulletin = (text: string, options?: PageOptions): Bulletin =>
    isPage(checked(text), options)
      ? readPage(text, furniture(), (raw) => readThrough(raw, segmentOf))
      : parseBulletin(text, furniture());
  const kinds = lazily(() => readKinds(dictionary.lexicon('bulletin-kinds')));
  /** The entities of a stretch, read by itself. */
  const entitiesOf =
    (text: string) =>
    ({ start, end }: Span): Entity[] => {
      const part = text.slice(start, end);
      const southern = (from: number, to: number): string => part.slice(from, to);
      return entityRecognizer()
        .recognize(part, segmenter.segment(part), southern)
        .map((entity) => ({ ...entity, start: entity.start + start, end: entity.end + start }));
    };

  const analyzer: Analyzer = {
    segment: (text) => segmenter.segment(checked(text)),
    nBest: (text, count) => segmenter.best(checked(text), count),
    wakati: (text) => wakatiOf(segmenter.segment(checked(text))),
    nouns: (text) => nounsOf(segmenter.segment(checked(text))),
    sentences: (text) => findSentences()(checked(text), segmenter.segment(text)),
    normalize: (text, options) => normalizer().normalize(checked(text), segmenter.segment(text), options),
    entities(text, options) {
      const tokens = segmenter.segment(checked(text));
      return entityRecognizer().recognize(text, tokens, southernOf(normalizer().normalize(text, tokens, options)));
    },
    times: (text, options = {}) =>
      timesOf(
        checked(text),
        segmenter.segment(text),
        options.reference ?? parseBulletin(text, furniture()).dateline?.date,
      ),
    bulletin(textOrHtml, options) {
      const bulletin = readBulletin(textOrHtml, options);
      const text = bulletin.page?.text ?? textOrHtml;
      return describe(text, bulletin, kinds(), entitiesOf(text));
    },
    analyze(textOrHtml, options = {}) {
      const bulletin = readBulletin(textOrHtml, options);
      const text = bulletin.page?.text ?? textOrHtml;
      const tokens = segmenter.segment(text);
      const normalization = normalizer().normalize(text, tokens, options);
      const content = contentOf(bulletin, text);
      const entities = within(content, entityRecognizer().recognize(text, tokens, southernOf(normalization)));
      return {
        text,
        bulletin: describe(text, bulletin, kinds(), (span) => within([span], entities)),
        sentences: findSentences()(text, tokens),
        tokens,
        normalization,
        entities,
        times: within(content, timesOf(text, tokens, options.reference ?? bulletin.dateline?.date)),
      };
    },
    lookup: (word) => findReadings(dictionary, checked(word)),
  };
  return reading(analyzer, segmentOf);
}

/** What is analyzed of a bulletin: title, body and dateline, not its furniture. */
function contentOf({ title, body, dateline }: Bulletin, text: string): Span[] {
  const spans = [...(title ? [title] : []), ...body, ...(dateline ? [dateline.span] : [])];
  return spans.length > 0 ? spans.sort((one, two) => one.start - two.start) : [{ start: 0, end: text.length }];
}

/** The items that lie in one of the spans; both are in text order. */
function within<Item extends Span>(spans: readonly Span[], items: readonly Item[]): Item[] {
  let next = 0;
  return items.filter(({ start, end }) => {
    while (next < spans.length && spans[next].end <= start) next++;
    return next < spans.length && spans[next].start <= start && end <= spans[next].end;
  });
}

function checked(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError(`expected a string, got ${text === null ? 'null' : typeof text}`);
  return text;
}
